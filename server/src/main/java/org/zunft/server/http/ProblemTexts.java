package org.zunft.server.http;

import com.ibm.icu.text.MessageFormat;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Map;
import org.zunft.api.text.Messages;

/** The sentences of problems in German and English. */
@Singleton
public final class ProblemTexts {

    private final Messages messages = Messages.fromResources(ProblemTexts.class, Locale.GERMAN, Locale.ENGLISH);

    /** The kind of problem. */
    public String title(ProblemCode code, Locale locale) {
        return pattern(locale, code.slug() + ".title");
    }

    /** What to do about it. */
    public String detail(ProblemCode code, Locale locale) {
        return pattern(locale, code.slug() + ".detail");
    }

    /** What exactly is wrong. */
    public Problem.Violation violation(RefusedRequest.Finding finding, Locale locale) {
        String sentence = new MessageFormat(pattern(locale, "violation." + finding.code()), locale)
                .format(Map.of("argument", argument(finding, locale)));
        return new Problem.Violation(finding.pointer(), finding.code(), sentence);
    }

    /** The names of types are words of the reader's language; everything else stands for itself. */
    private String argument(RefusedRequest.Finding finding, Locale locale) {
        return finding.code().equals("type")
                ? messages.pattern(locale, "expected." + finding.argument()).orElse(finding.argument())
                : finding.argument();
    }

    private String pattern(Locale locale, String key) {
        return messages.pattern(locale, key).orElseThrow(() -> new IllegalStateException("No message " + key));
    }
}
