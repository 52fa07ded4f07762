package org.zunft.server.http;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zunft.api.attribute.Attributes;
import org.zunft.api.attribute.Value;
import org.zunft.core.place.PostalCode;
import org.zunft.core.profession.JsonAttributes;
import org.zunft.core.profession.Wording;

/**
 * Reads the members of a body and gathers everything that is wrong with them, so that a client learns it all at once.
 * What a method returns for a wrong member is a harmless stand-in; {@link #finish} must come before its use.
 */
final class Input {

    private static final String LINE_BREAKS_AND_TABS = "\n\r\t";
    private static final int MOST_DIGITS = 18;
    private static final int LONGEST_ATTRIBUTE = 4000;
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");
    private static final Pattern POSTAL_CODE = Pattern.compile("[0-9A-Z][0-9A-Z -]{1,9}");

    private final List<RefusedRequest.Finding> findings = new ArrayList<>();

    /** Notes something wrong. */
    void refuse(String pointer, String code, String argument) {
        findings.add(new RefusedRequest.Finding(pointer, code, argument));
    }

    /** A text that must be there. */
    String text(@Nullable String value, String pointer, int maximum) {
        if (value == null) {
            refuse(pointer, "required", "");
            return "";
        }
        if (value.isBlank()) {
            refuse(pointer, "blank", "");
            return "";
        }
        return freeText(value, pointer, maximum);
    }

    /** A text that may be missing or empty; then it is empty. In normal form C. */
    String freeText(@Nullable String value, String pointer, int maximum) {
        if (value == null) {
            return "";
        }
        if (!isText(value)) {
            refuse(pointer, "characters", "");
            return "";
        }
        String normal = Normalizer.normalize(value, Normalizer.Form.NFC);
        if (normal.codePointCount(0, normal.length()) > maximum || normal.length() > 2 * maximum) {
            refuse(pointer, "max_length", String.valueOf(maximum));
        }
        return normal;
    }

    /** A member that must be there; the stand-in when it is missing. */
    <T> T required(@Nullable T value, String pointer, T standIn) {
        if (value == null) {
            refuse(pointer, "required", "");
            return standIn;
        }
        return value;
    }

    /** A whole number from 0 to a maximum; a fallback when it is missing. */
    int within(@Nullable Integer value, String pointer, int fallback, int maximum) {
        if (value == null) {
            return fallback;
        }
        if (value < 0 || value > maximum) {
            refuse(pointer, "range", "0–" + maximum);
            return fallback;
        }
        return value;
    }

    /** A language of the product; a fallback when it is missing. */
    Locale language(@Nullable String value, String pointer, Locale fallback) {
        if (value == null) {
            return fallback;
        }
        Optional<Locale> known = Wording.LOCALES.stream()
                .filter(locale -> locale.getLanguage().equals(value))
                .findFirst();
        if (known.isEmpty()) {
            refuse(pointer, "one_of", "de, en");
        }
        return known.orElse(fallback);
    }

    /** A place that may be missing. */
    Optional<PostalCode> place(Bodies.@Nullable Place value, String pointer) {
        if (value == null) {
            return Optional.empty();
        }
        String country = matching(value.country(), pointer + "/country", COUNTRY, "DE");
        String code = matching(value.postalCode(), pointer + "/postal_code", POSTAL_CODE, "90402");
        return Optional.of(new PostalCode(country, code));
    }

    /** A text of a form; the example stands in for it when it is wrong. */
    String matching(@Nullable String value, String pointer, Pattern form, String example) {
        if (value == null) {
            refuse(pointer, "required", "");
            return example;
        }
        if (!form.matcher(value).matches()) {
            refuse(pointer, "format", example);
            return example;
        }
        return value;
    }

    /** A member read by a constructor that throws for what it does not accept. */
    <T> Optional<T> optional(@Nullable String value, String pointer, Function<String, T> reading, String example) {
        if (value == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(reading.apply(value));
        } catch (IllegalArgumentException malformed) {
            refuse(pointer, "format", example);
            return Optional.empty();
        }
    }

    /** Members of a list that may be missing. */
    <T> List<T> list(@Nullable List<@Nullable T> values, String pointer, int maximum) {
        if (values == null) {
            return List.of();
        }
        if (values.size() > maximum) {
            refuse(pointer, "max_items", String.valueOf(maximum));
            return List.of();
        }
        var present = new ArrayList<T>(values.size());
        for (int index = 0; index < values.size(); index++) {
            T value = values.get(index);
            if (value == null) {
                refuse(pointer + "/" + index, "required", "");
            } else {
                present.add(value);
            }
        }
        return present;
    }

    /** Attributes in a profession's terms; their texts in normal form C. The schema is checked by the use case. */
    Attributes attributes(@Nullable ObjectNode value, String pointer) {
        if (value == null) {
            return Attributes.none();
        }
        return (Attributes) normal(JsonAttributes.read(value), pointer);
    }

    private Value normal(Value value, String pointer) {
        return switch (value) {
            case Value.Text(var text) -> new Value.Text(freeText(text, pointer, LONGEST_ATTRIBUTE));
            case Value.Decimal number -> decimal(number, pointer);
            case Value.Flag flag -> flag;
            case Value.Items(var members) -> {
                var normal = new ArrayList<Value>(members.size());
                for (int index = 0; index < members.size(); index++) {
                    normal.add(normal(members.get(index), pointer + "/" + index));
                }
                yield new Value.Items(normal);
            }
            case Attributes attributes -> {
                var normal = new LinkedHashMap<String, Value>();
                attributes.values().forEach((name, member) -> normal.put(name, normal(member, pointer + "/" + name)));
                yield new Attributes(normal);
            }
        };
    }

    /** Beyond this, numbers are compared and shown wrongly somewhere; no profession measures anything so fine or large. */
    private Value decimal(Value.Decimal number, String pointer) {
        long before = (long) number.value().precision() - number.value().scale();
        if (before > MOST_DIGITS || number.value().scale() > MOST_DIGITS) {
            refuse(pointer, "digits", String.valueOf(MOST_DIGITS));
            return Value.of(0);
        }
        return number;
    }

    /** Ends the reading. */
    void finish() {
        if (!findings.isEmpty()) {
            throw new RefusedRequest(ProblemCode.INVALID_BODY, findings);
        }
    }

    /** Whether a text has neither control characters, but for line breaks and tabs, nor halves of surrogate pairs. */
    static boolean isText(String value) {
        return value.codePoints()
                .allMatch(point -> LINE_BREAKS_AND_TABS.indexOf(point) >= 0
                        || !(Character.isISOControl(point)
                                || Character.getType(point) == Character.SURROGATE
                                || (point & 0xFFFE) == 0xFFFE));
    }
}
