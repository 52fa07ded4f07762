package org.zunft.plugin.tck.check;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The arguments a message pattern names, at any depth, and what they must be. */
final class PatternArguments {

    /** What a pattern does with an argument. */
    enum Kind {
        /** Shows it as it is. */
        ANY,
        /** Writes it as a number or chooses by it. */
        NUMBER,
        /** Writes it as a date. */
        DAY
    }

    private PatternArguments() {}

    /**
     * Reads a pattern as the server will.
     *
     * @return the kinds by argument name
     * @throws IllegalArgumentException if it is not a pattern of ICU with named arguments
     */
    static Map<String, Kind> of(String pattern, Locale locale) {
        var _ = new MessageFormat(pattern, locale);
        var parts = new MessagePattern(pattern);
        var arguments = new TreeMap<String, Kind>();
        for (int i = 0; i < parts.countParts(); i++) {
            if (parts.getPart(i).getType() == Part.Type.ARG_START) {
                Part name = parts.getPart(i + 1);
                if (name.getType() == Part.Type.ARG_NUMBER) {
                    throw new IllegalArgumentException("an argument has a number instead of a name");
                }
                Kind kind = kind(parts, i);
                arguments.merge(parts.getSubstring(name), kind, (one, other) -> one == Kind.ANY ? other : one);
            }
        }
        return arguments;
    }

    private static Kind kind(MessagePattern parts, int start) {
        ArgType type = parts.getPart(start).getArgType();
        if (type.hasPluralStyle() || type == ArgType.CHOICE) {
            return Kind.NUMBER;
        }
        if (type != ArgType.SIMPLE) {
            return Kind.ANY;
        }
        return switch (parts.getSubstring(parts.getPart(start + 2))) {
            case "number", "spellout", "ordinal" -> Kind.NUMBER;
            case "date" -> Kind.DAY;
            default -> Kind.ANY;
        };
    }
}
