package org.zunft.core.plugin;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zunft.api.Profession;
import org.zunft.api.ProfessionId;
import org.zunft.api.Service;
import org.zunft.api.attribute.AttributeSchema;
import org.zunft.api.matching.MatchRule;
import org.zunft.api.policy.ComplianceRule;
import org.zunft.api.text.Term;
import org.zunft.api.text.Vocabulary;
import org.zunft.core.plugin.Refusal.Cause;

/** Asks a profession for its data once, believes nothing, and copies what is sound. Runs plugin code. */
final class Vetting {

    private static final int MOST_RULES = 200;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String file;

    Vetting(String file) {
        this.file = file;
    }

    List<Profession<?, ?>> vet(@Nullable List<Profession<?, ?>> contributed) throws Refused {
        var professions = present(contributed, "professions()");
        require(!professions.isEmpty(), "contributes no profession");
        var vetted = new HashMap<ProfessionId, Profession<?, ?>>();
        for (Profession<?, ?> profession : professions) {
            var sound = vet(profession);
            require(vetted.put(sound.id(), sound) == null, "contributes two professions with the id " + sound.id());
        }
        return vetted.values().stream()
                .sorted((one, other) -> one.id().compareTo(other.id()))
                .toList();
    }

    private <N, O> Profession<N, O> vet(Profession<N, O> profession) throws Refused {
        ProfessionId id = present(profession.id(), "id()");
        String of = " (profession " + id + ")";
        var serves = present(profession.serves(), "serves()" + of);
        require(!serves.isEmpty(), "serves no occupation" + of);
        var messages = present(profession.messages(), "messages()" + of);
        for (Locale locale : List.of(Locale.GERMAN, Locale.ENGLISH)) {
            require(messages.locales().contains(locale), "has no messages in " + locale.getLanguage() + of);
        }
        var rules = present(profession.rules(), "rules()" + of);
        var compliance = present(profession.complianceRules(), "complianceRules()" + of);
        requireDistinctIds(rules, compliance, of);
        return new VettedProfession<>(
                id,
                Set.copyOf(serves),
                schema(profession.needSchema(), "needSchema()" + of),
                schema(profession.offerSchema(), "offerSchema()" + of),
                vocabulary(present(profession.vocabulary(), "vocabulary()" + of)),
                services(present(profession.services(), "services()" + of), of),
                messages,
                present(profession.policyFlags(), "policyFlags()" + of),
                rules.stream().map(Vetting::withFixedId).toList(),
                List.copyOf(compliance),
                profession);
    }

    private static <N, O> MatchRule<N, O> withFixedId(MatchRule<N, O> rule) {
        return new VettedProfession.VettedRule<>(rule.id(), rule);
    }

    private AttributeSchema schema(@Nullable AttributeSchema answered, String what) throws Refused {
        var schema = present(answered, what);
        try {
            require(JSON.readTree(schema.json()).isObject(), "answers no JSON object to " + what);
        } catch (JsonProcessingException malformed) {
            throw broken("answers malformed JSON to " + what);
        }
        return schema;
    }

    private static Vocabulary vocabulary(Vocabulary vocabulary) {
        return new Vocabulary(vocabulary.terms().stream().map(Vetting::copy).toList());
    }

    private static Term copy(Term term) {
        var words = new HashMap<Locale, List<String>>();
        term.words().forEach((locale, inLocale) -> words.put(locale, List.copyOf(inLocale)));
        return new Term(term.code(), words);
    }

    private List<Service> services(List<Service> services, String of) throws Refused {
        var copy = List.copyOf(services);
        require(copy.stream().map(Service::code).distinct().count() == copy.size(), "repeats a service code" + of);
        return copy;
    }

    private <N, O> void requireDistinctIds(
            Collection<MatchRule<N, O>> rules, Collection<ComplianceRule<N>> compliance, String of) throws Refused {
        require(!rules.isEmpty(), "has no rules" + of);
        require(rules.size() + compliance.size() <= MOST_RULES, "has more than " + MOST_RULES + " rules" + of);
        var ids = new HashSet<String>();
        for (MatchRule<N, O> rule : rules) {
            requireFresh(present(rule, "a rule" + of).id(), ids, of);
        }
        for (ComplianceRule<N> rule : compliance) {
            requireFresh(present(rule, "a compliance rule" + of).id(), ids, of);
        }
    }

    private void requireFresh(@Nullable String id, Set<String> ids, String of) throws Refused {
        require(id != null && !id.isBlank(), "has a rule without an id" + of);
        require(ids.add(String.valueOf(id)), "has two rules with the id " + id + of);
    }

    private <T> T present(@Nullable T answered, String what) throws Refused {
        if (answered == null) {
            throw broken("answers null to " + what);
        }
        return answered;
    }

    private void require(boolean holds, String otherwise) throws Refused {
        if (!holds) {
            throw broken(otherwise);
        }
    }

    private Refused broken(String detail) {
        return new Refused(file, Cause.BROKEN_PROFESSION, detail);
    }
}
