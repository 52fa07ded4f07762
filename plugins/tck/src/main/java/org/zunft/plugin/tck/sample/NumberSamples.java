package org.zunft.plugin.tck.sample;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;

/** Numbers within the bounds of a schema: the bounds themselves often, and every order of magnitude between. */
final class NumberSamples {

    /** What a number without bounds may reach: far beyond sense, within a long. */
    private static final BigDecimal FAR = new BigDecimal("1000000000000000");

    private static final BigDecimal SMALLEST_STEP = new BigDecimal("0.01");

    private final Random random;

    NumberSamples(Random random) {
        this.random = random;
    }

    BigDecimal whole(JsonNode schema) {
        return within(schema, BigDecimal.ONE);
    }

    BigDecimal fraction(JsonNode schema) {
        return within(schema, SMALLEST_STEP);
    }

    private BigDecimal within(JsonNode schema, BigDecimal smallest) {
        BigDecimal step = schema.has("multipleOf") ? schema.get("multipleOf").decimalValue() : smallest;
        BigDecimal low = bound(schema, "minimum", "exclusiveMinimum", step, FAR.negate());
        BigDecimal high = bound(schema, "maximum", "exclusiveMaximum", step.negate(), FAR.max(low));
        BigDecimal raw = switch (random.nextInt(6)) {
            case 0 -> low;
            case 1 -> high;
            case 2 -> low.add(high.subtract(low).multiply(BigDecimal.valueOf(random.nextDouble())));
            default -> low.max(origin(low, high)).add(magnitude(high.subtract(origin(low, high))));
        };
        BigDecimal steps = raw.min(high).divide(step, 0, RoundingMode.FLOOR);
        BigDecimal value = steps.multiply(step);
        return value.compareTo(low) < 0 ? value.add(step) : value;
    }

    private static BigDecimal bound(
            JsonNode schema, String inclusive, String exclusive, BigDecimal step, BigDecimal otherwise) {
        if (schema.has(exclusive)) {
            return schema.get(exclusive).decimalValue().add(step);
        }
        return schema.has(inclusive) ? schema.get(inclusive).decimalValue() : otherwise;
    }

    private static BigDecimal origin(BigDecimal low, BigDecimal high) {
        return BigDecimal.ZERO.max(low).min(high);
    }

    private BigDecimal magnitude(BigDecimal room) {
        double orders = Math.log10(Math.max(1.0, room.doubleValue()));
        return BigDecimal.valueOf(Math.pow(10, random.nextDouble() * orders)).min(room);
    }
}
