package org.zunft.plugin.architecture.rules;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import org.zunft.api.matching.Scale;
import org.zunft.plugin.architecture.hoai.ObjectList;
import org.zunft.plugin.architecture.terms.DesignField;
import org.zunft.plugin.architecture.terms.Discipline;

/** The weights, limits and scores of the rules, read from a dated and versioned properties file. */
public final class Figures {

    private final Properties properties = new Properties();
    private final Map<DesignField, Map<Discipline, Integer>> fits = new EnumMap<>(DesignField.class);

    /**
     * Reads figures.
     *
     * @param text the properties file
     * @throws IllegalStateException if a figure is missing or is none
     */
    public Figures(String text) {
        try {
            properties.load(new StringReader(text));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        for (var field : DesignField.values()) {
            fits.put(field, fitsOf(field));
        }
    }

    /** The version of the file. */
    public String version() {
        return required("version");
    }

    /** The day the figures were last changed. */
    public LocalDate date() {
        return LocalDate.parse(required("date"));
    }

    /** The zones the law itself names for kinds of buildings. */
    public ObjectList objects() {
        return new ObjectList(properties);
    }

    /** How well the disciplines suit a field, those that suit at all. */
    Map<Discipline, Integer> fits(DesignField field) {
        return fits.getOrDefault(field, Map.of());
    }

    /** A number by its name. */
    double number(String name) {
        try {
            return Double.parseDouble(required(name));
        } catch (NumberFormatException problem) {
            throw new IllegalStateException("Not a number: " + name, problem);
        }
    }

    /** A fraction by its name, as a score. */
    int score(String name) {
        return Scale.score(number(name));
    }

    /** The weight of a rule; 0 when it has none. */
    int weight(String rule) {
        return properties.containsKey("weight." + rule) ? (int) number("weight." + rule) : 0;
    }

    private Map<Discipline, Integer> fitsOf(DesignField field) {
        var found = new EnumMap<Discipline, Integer>(Discipline.class);
        for (var discipline : Discipline.values()) {
            var name = "fit." + field.code() + "." + discipline.code();
            if (properties.containsKey(name)) {
                found.put(discipline, score(name));
            }
        }
        return found;
    }

    private String required(String name) {
        var value = properties.getProperty(name);
        if (value == null) {
            throw new IllegalStateException("The figures of the architecture rules lack " + name);
        }
        return value.strip();
    }
}
