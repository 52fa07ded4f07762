package org.zunft.bench;

/**
 * A line of the table.
 *
 * @param what what was measured
 * @param value the measurement with its unit
 * @param yardstick what it is held against, from the same run; may be empty
 * @param ratio value by yardstick; may be empty
 * @param aim what was aimed for; may be empty
 * @param result whether the aim was met
 */
public record Row(String what, String value, String yardstick, String ratio, String aim, Result result) {

    /** Whether an aim was met. */
    public enum Result {
        /** It was. */
        MET("yes"),
        /** It was not. */
        MISSED("NO"),
        /** There was none. */
        NO_AIM("");

        private final String word;

        Result(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    /** A measurement for orientation. */
    public static Row of(String what, String value) {
        return new Row(what, value, "", "", "", Result.NO_AIM);
    }

    /** A measurement that should stay below a limit in the same unit. */
    public static Row below(String what, double value, double limit, String unit) {
        return new Row(
                what,
                Figure.of(value) + " " + unit,
                "",
                "",
                "< " + Figure.of(limit) + " " + unit,
                value < limit ? Result.MET : Result.MISSED);
    }

    /** A rate that should be at least some share or multiple of another. */
    public static Row atLeast(String what, double rate, String yardstick, double yardstickRate, double least) {
        double ratio = rate / yardstickRate;
        return new Row(
                what,
                Figure.of(rate) + " /s",
                yardstick + " " + Figure.of(yardstickRate) + " /s",
                Figure.of(ratio),
                "≥ " + Figure.of(least),
                ratio >= least ? Result.MET : Result.MISSED);
    }
}
