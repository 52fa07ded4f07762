package org.zunft.plugin.tck.check;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.zunft.api.Profession;
import org.zunft.api.text.Term;
import org.zunft.plugin.tck.subject.PluginUnderTest;

/** The words by which search finds the profession. */
public final class VocabularyCheck extends ProfessionCheck {

    @Override
    public String id() {
        return "vocabulary";
    }

    @Override
    public String proves() {
        return "the vocabulary has terms, each with a code of its own and words in every language";
    }

    @Override
    <N, O> void examine(PluginUnderTest subject, Profession<N, O> profession, Problems problems) {
        List<Term> terms = profession.vocabulary().terms();
        if (terms.isEmpty()) {
            problems.add("the vocabulary has no term: no need in words would ever reach this profession");
        }
        for (Term term : terms) {
            if (term.code().isBlank()) {
                problems.add("a term has no code: " + term);
            }
            for (Locale locale : profession.messages().locales()) {
                List<String> words = term.in(locale);
                if (words.isEmpty() || words.stream().anyMatch(String::isBlank)) {
                    problems.add("term " + term.code() + " has no words or a blank one in " + locale);
                }
                if (new HashSet<>(words).size() < words.size()) {
                    problems.add("term " + term.code() + " has a word twice in " + locale);
                }
            }
        }
    }
}
