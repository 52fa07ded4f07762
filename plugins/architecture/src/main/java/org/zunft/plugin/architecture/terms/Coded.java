package org.zunft.plugin.architecture.terms;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A term with the code it has in attributes and messages. */
public interface Coded {

    /** The code, for instance {@code innenraeume} or {@code BEG_WG}. */
    String code();

    /**
     * Finds a term by its code.
     *
     * @return empty if there is no such term
     */
    static <E extends Enum<E> & Coded> Optional<E> find(Class<E> type, String code) {
        for (var term : type.getEnumConstants()) {
            if (term.code().equals(code)) {
                return Optional.of(term);
            }
        }
        return Optional.empty();
    }

    /** The terms of these codes; codes that are no terms are left out. */
    static <E extends Enum<E> & Coded> Set<E> findAll(Class<E> type, List<String> codes) {
        var found = EnumSet.noneOf(type);
        codes.forEach(code -> find(type, code).ifPresent(found::add));
        return Collections.unmodifiableSet(found);
    }

    /** The code of an enumeration that is written like its constants, in lower case. */
    static String lowerCase(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
