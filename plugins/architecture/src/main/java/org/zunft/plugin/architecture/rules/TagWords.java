package org.zunft.plugin.architecture.rules;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.zunft.api.matching.Argument;

/**
 * How tags are named. The usual ones are terms with words in every language; anybody may use others, which are shown as
 * they stand.
 *
 * @param known the tags that have words
 */
public record TagWords(Set<String> known) {

    private static final String TERM = "term.";

    /** Copies the set. */
    public TagWords {
        known = Set.copyOf(known);
    }

    /** Those tags of a list that the messages have words for. */
    public static TagWords of(Set<String> keys) {
        return new TagWords(keys.stream()
                .filter(key -> key.startsWith(TERM))
                .map(key -> key.substring(TERM.length()))
                .collect(Collectors.toSet()));
    }

    Argument named(Collection<String> tags) {
        return known.containsAll(tags)
                ? new Argument.Terms(List.copyOf(tags))
                : Argument.of(String.join(", ", tags).replace('_', ' '));
    }
}
