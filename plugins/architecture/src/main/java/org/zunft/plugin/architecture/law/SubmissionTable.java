package org.zunft.plugin.architecture.law;

import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zunft.api.Resources;
import org.zunft.plugin.architecture.model.Site;
import org.zunft.plugin.architecture.terms.ObjectType;

/**
 * The small right to submit building documents (kleine Bauvorlageberechtigung) by Land. Laws change: twelve months after
 * a row was checked it only tells.
 */
public final class SubmissionTable {

    private static final Period VALID = Period.ofMonths(12);
    private static final int LAND = 0;
    private static final int LAW = 1;
    private static final int SCOPE = 2;
    private static final int CLASS_MOST = 3;
    private static final int UNITS_MOST = 4;
    private static final int TRADE_AREA_MOST = 5;
    private static final int CHECKED = 6;
    private static final int COLUMNS = 8;

    private final Map<String, LandRule> rules = new LinkedHashMap<>();
    private final LandRule widest;

    /** Reads the table that ships with the plugin. */
    public SubmissionTable() {
        this(Resources.text(SubmissionTable.class, "bauvorlage.csv"));
    }

    /**
     * Reads a table.
     *
     * @param text lines of {@code land;law;scope;class_most;units_most;trade_area_most;checked;source}
     * @throws IllegalStateException if a line has other columns
     */
    public SubmissionTable(String text) {
        text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#") && !line.startsWith("land;"))
                .forEach(this::add);
        widest = widest();
    }

    /** What is said of a project by somebody with the small right. */
    public sealed interface Answer {

        /**
         * Known to lie outside.
         *
         * @param law the law that says so; empty when no Land goes as far
         */
        record Outside(Optional<String> law) implements Answer {}

        /**
         * Not known to lie outside: to be checked.
         *
         * @param law the law to look into
         */
        record ToCheck(String law) implements Answer {}

        /**
         * The row is too old to say anything.
         *
         * @param law the law to look into
         * @param checked when it was last compared with its source
         */
        record TooOld(String law, LocalDate checked) implements Answer {}

        /** There is no row: no Land is stated, or one outside Germany. */
        record NoRow() implements Answer {}
    }

    /**
     * Whether the small right covers a project.
     *
     * @param type what kind of object
     * @param site where and as what it is built
     * @param today the day of the match
     */
    public Answer answer(@Nullable ObjectType type, Site site, LocalDate today) {
        var rule = site.land() == null ? null : rules.get(site.land());
        if (rule == null) {
            return new Answer.NoRow();
        }
        var checked = rule.checked();
        if (checked == null) {
            return isValid(widest, today) && beyondAll(site)
                    ? new Answer.Outside(Optional.empty())
                    : new Answer.ToCheck(rule.law());
        }
        if (!isValid(rule, today)) {
            return new Answer.TooOld(rule.law(), checked);
        }
        return rule.fit(type, site) == LandRule.Fit.OUTSIDE
                ? new Answer.Outside(Optional.of(rule.law()))
                : new Answer.ToCheck(rule.law());
    }

    /** No Land whose bounds are held lets a master craftsman plan so much. */
    private boolean beyondAll(Site site) {
        return exceeds(site.buildingClass(), widest.classMost()) || exceeds(site.units(), widest.unitsMost());
    }

    private static boolean exceeds(@Nullable Integer stated, @Nullable Integer most) {
        return stated != null && most != null && stated > most;
    }

    private static boolean isValid(LandRule rule, LocalDate today) {
        var checked = rule.checked();
        return checked != null && !today.isAfter(checked.plus(VALID));
    }

    private LandRule widest() {
        Integer classMost = null;
        Integer unitsMost = null;
        LocalDate checked = null;
        for (var rule : rules.values()) {
            classMost = greater(classMost, rule.classMost());
            unitsMost = greater(unitsMost, rule.unitsMost());
            var day = rule.checked();
            checked = checked == null || (day != null && day.isBefore(checked)) ? day : checked;
        }
        return new LandRule("", LandRule.Scope.ALL, classMost, unitsMost, null, checked);
    }

    private static @Nullable Integer greater(@Nullable Integer one, @Nullable Integer other) {
        return one == null || (other != null && other > one) ? other : one;
    }

    private void add(String line) {
        var fields = line.split(";", -1);
        if (fields.length != COLUMNS) {
            throw new IllegalStateException("Not a row of the table of submission rights: " + line);
        }
        rules.put(
                fields[LAND],
                new LandRule(
                        fields[LAW],
                        LandRule.Scope.valueOf(fields[SCOPE].toUpperCase(Locale.ROOT)),
                        stated(fields[CLASS_MOST]).map(Integer::valueOf).orElse(null),
                        stated(fields[UNITS_MOST]).map(Integer::valueOf).orElse(null),
                        stated(fields[TRADE_AREA_MOST]).map(Double::valueOf).orElse(null),
                        stated(fields[CHECKED]).map(LocalDate::parse).orElse(null)));
    }

    private static Optional<String> stated(String field) {
        return Optional.of(field.strip()).filter(text -> !text.isEmpty());
    }
}
