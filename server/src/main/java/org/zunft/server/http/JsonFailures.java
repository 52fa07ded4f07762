package org.zunft.server.http;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Says what was wrong with a body that could not be read, without repeating any of it. */
final class JsonFailures {

    private static final int DEEPEST_CAUSE = 8;

    private JsonFailures() {}

    /** The failure behind a problem, if reading JSON was the cause. */
    static Optional<RefusedRequest> find(Throwable problem) {
        Throwable cause = problem;
        for (int depth = 0; cause != null && depth < DEEPEST_CAUSE; depth++, cause = cause.getCause()) {
            if (cause instanceof JsonProcessingException json) {
                return Optional.of(explain(json));
            }
        }
        return Optional.empty();
    }

    private static RefusedRequest explain(JsonProcessingException failure) {
        if (failure instanceof JsonMappingException outer && failure.getCause() instanceof InputCoercionException) {
            return invalid(pointer(outer), "range", Integer.MIN_VALUE + "–" + Integer.MAX_VALUE);
        }
        if (failure.getCause() instanceof JsonProcessingException inner && !(inner instanceof JsonMappingException)) {
            return explain(inner);
        }
        return switch (failure) {
            case StreamConstraintsException tooMuch -> malformed("too_deep_or_long", position(tooMuch));
            case UnrecognizedPropertyException unknown -> invalid(pointer(unknown), "unknown", "");
            case InvalidFormatException format -> invalid(pointer(format), "type", expected(format.getTargetType()));
            case MismatchedInputException type -> mismatch(type);
            case JsonMappingException other -> invalid(pointer(other), "type", "JSON");
            case JsonParseException syntax when isDuplicate(syntax) -> malformed("duplicate", position(syntax));
            default -> malformed("syntax", position(failure));
        };
    }

    private static RefusedRequest mismatch(MismatchedInputException type) {
        boolean empty = type.getPath().isEmpty() && type.getTargetType() != null && isEnd(type);
        return empty ? malformed("required", "") : invalid(pointer(type), "type", expected(type.getTargetType()));
    }

    private static boolean isEnd(MismatchedInputException type) {
        return type.getOriginalMessage() != null && type.getOriginalMessage().startsWith("No content");
    }

    private static boolean isDuplicate(JsonParseException syntax) {
        return syntax.getOriginalMessage().startsWith("Duplicate field");
    }

    private static RefusedRequest malformed(String code, String position) {
        return new RefusedRequest(ProblemCode.MALFORMED_JSON, new RefusedRequest.Finding("", code, position));
    }

    private static RefusedRequest invalid(String pointer, String code, String argument) {
        return new RefusedRequest(ProblemCode.INVALID_BODY, new RefusedRequest.Finding(pointer, code, argument));
    }

    private static String position(JsonProcessingException failure) {
        JsonLocation location = failure.getLocation();
        return location == null ? "1:1" : location.getLineNr() + ":" + location.getColumnNr();
    }

    private static String pointer(JsonMappingException failure) {
        return failure.getPath().stream()
                .map(step -> step.getFieldName() == null
                        ? String.valueOf(step.getIndex())
                        : step.getFieldName().replace("~", "~0").replace("/", "~1"))
                .map(step -> "/" + step)
                .collect(Collectors.joining());
    }

    private static String expected(Class<?> type) {
        if (type == null) {
            return "JSON";
        }
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .map(constant -> ((Enum<?>) constant).name())
                    .collect(Collectors.joining(", "));
        }
        if (Collection.class.isAssignableFrom(type)) {
            return "[...]";
        }
        if (List.of(String.class, Boolean.class, boolean.class).contains(type)) {
            return type.getSimpleName().toLowerCase(Locale.ROOT);
        }
        if (List.of(Integer.class, int.class, Long.class, BigDecimal.class).contains(type)) {
            return "number";
        }
        if (type == UUID.class) {
            return "UUID";
        }
        return type == LocalDate.class ? "2026-12-31" : "{...}";
    }
}
