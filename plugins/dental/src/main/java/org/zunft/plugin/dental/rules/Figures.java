package org.zunft.plugin.dental.rules;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.zunft.plugin.dental.model.Years;
import org.zunft.plugin.dental.terms.AgeBand;
import org.zunft.plugin.dental.terms.Coded;
import org.zunft.plugin.dental.terms.Equipment;
import org.zunft.plugin.dental.terms.Payer;
import org.zunft.plugin.dental.terms.Procedure;
import org.zunft.plugin.dental.terms.Specialty;

/** The weights, limits and tables of the rules, read from a dated and versioned properties file. */
public final class Figures {

    private final Properties properties = new Properties();
    private final Map<Procedure, Specialty> specialties = new EnumMap<>(Procedure.class);
    private final Map<AgeBand, Years> ages = new EnumMap<>(AgeBand.class);

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
        for (var procedure : Procedure.values()) {
            specialties.put(procedure, term(Specialty.class, required("specialty." + procedure.code())));
        }
        for (var band : AgeBand.values()) {
            ages.put(band, years("age." + band.code()));
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

    /** The field a procedure belongs to. */
    public Specialty specialty(Procedure procedure) {
        return specialties.getOrDefault(procedure, Specialty.GENERAL_DENTISTRY);
    }

    /** The ages a band stands for. */
    public Years ages(AgeBand band) {
        return ages.getOrDefault(band, new Years(0, 0));
    }

    /** The lowest score of a level with which a procedure is not capped; 0 when any will do. */
    double minimum(Procedure procedure) {
        var name = "minimum." + procedure.code();
        return properties.containsKey(name) ? number(name) : 0;
    }

    /** The devices a procedure needs. */
    Set<Equipment> equipment(Procedure procedure) {
        return Coded.findAll(Equipment.class, list("equipment." + procedure.code()));
    }

    /** The payers of an offer that serve a payer of a need. */
    Set<Payer> serving(Payer payer) {
        return terms(Payer.class, "serves." + payer.code());
    }

    /** The fields whose level counts in a field for which a practice states none. */
    List<Specialty> related(Specialty specialty) {
        return list("related." + specialty.code()).stream()
                .map(code -> term(Specialty.class, code))
                .toList();
    }

    /** The fields in which there is a protected title. */
    Set<Specialty> titles() {
        return terms(Specialty.class, "titles");
    }

    /** A number by its name. */
    double number(String name) {
        try {
            return Double.parseDouble(required(name));
        } catch (NumberFormatException problem) {
            throw new IllegalStateException("Not a number: " + name, problem);
        }
    }

    /** A whole number by its name. */
    int whole(String name) {
        return (int) number(name);
    }

    private Years years(String name) {
        var bounds = list(name);
        if (bounds.size() != 2) {
            throw new IllegalStateException("Not ages (from, to): " + name);
        }
        return new Years(Integer.parseInt(bounds.getFirst()), Integer.parseInt(bounds.getLast()));
    }

    private <E extends Enum<E> & Coded> Set<E> terms(Class<E> type, String name) {
        var codes = list(name);
        codes.forEach(code -> term(type, code));
        return Coded.findAll(type, codes);
    }

    private static <E extends Enum<E> & Coded> E term(Class<E> type, String code) {
        return Coded.find(type, code).orElseThrow(() -> new IllegalStateException("No such term: " + code));
    }

    private List<String> list(String name) {
        return Arrays.stream(properties.getProperty(name, "").split(","))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private String required(String name) {
        var value = properties.getProperty(name);
        if (value == null) {
            throw new IllegalStateException("The figures of the dental rules lack " + name);
        }
        return value.strip();
    }
}
