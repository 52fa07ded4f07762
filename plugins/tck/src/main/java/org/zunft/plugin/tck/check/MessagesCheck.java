package org.zunft.plugin.tck.check;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.zunft.api.Profession;
import org.zunft.api.text.Messages;
import org.zunft.plugin.tck.subject.PluginUnderTest;

/** Every sentence is there in every language and can be written. */
public final class MessagesCheck extends ProfessionCheck {

    @Override
    public String id() {
        return "messages";
    }

    @Override
    public String proves() {
        return "German and English are there, all languages have the same keys, every message is an ICU pattern, and"
                + " its languages name the same arguments";
    }

    @Override
    <N, O> void examine(PluginUnderTest subject, Profession<N, O> profession, Problems problems) {
        Messages messages = profession.messages();
        for (Locale needed : Set.of(Locale.GERMAN, Locale.ENGLISH)) {
            if (!messages.locales().contains(needed)) {
                problems.add("there are no messages in " + needed);
            }
        }
        var keys = new TreeSet<String>();
        messages.patterns().values().forEach(patterns -> keys.addAll(patterns.keySet()));
        keys.add("profession.name");
        profession.services().forEach(service -> keys.add("service." + service.code()));
        keys.forEach(key -> examine(messages, key, problems));
    }

    private static void examine(Messages messages, String key, Problems problems) {
        Map<Set<String>, Locale> variants = new HashMap<>();
        for (Locale locale : messages.locales()) {
            String pattern = messages.pattern(locale, key).orElse("");
            if (pattern.isBlank()) {
                // the names of attributes are a demand of the schemas, and reported there
                if (!key.startsWith("need.") && !key.startsWith("offer.")) {
                    problems.add("message " + key + " is missing in " + locale);
                }
                continue;
            }
            try {
                variants.put(PatternArguments.of(pattern, locale).keySet(), locale);
            } catch (IllegalArgumentException problem) {
                problems.add("message " + key + " in " + locale + " is no pattern: " + problem.getMessage());
            }
        }
        if (variants.size() > 1) {
            problems.add("message " + key + " names different arguments in different languages: " + variants);
        }
    }
}
