package org.zunft.plugin.print.rules;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.zunft.plugin.print.model.Range;
import org.zunft.plugin.print.terms.Coded;
import org.zunft.plugin.print.terms.Preference;
import org.zunft.plugin.print.terms.PrintProcess;
import org.zunft.plugin.print.terms.Product;

/** The weights, ranges and thresholds of the rules, read from a dated and versioned properties file. */
public final class Figures {

    private final Properties properties = new Properties();
    private final Map<Product, Set<PrintProcess>> processes = new EnumMap<>(Product.class);
    private final Map<PrintProcess, Range> economic = new EnumMap<>(PrintProcess.class);

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
        for (var product : Product.values()) {
            processes.put(product, processesOfFamily(required("product." + product.code())));
        }
        for (var process : PrintProcess.values()) {
            economic.put(process, range("economic." + process.code()));
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

    /** The processes a product can be printed with. */
    public Set<PrintProcess> processes(Product product) {
        return processes.getOrDefault(product, Set.of());
    }

    /** The run lengths that usually pay on a process, in its measure. */
    public Range economic(PrintProcess process) {
        return economic.getOrDefault(process, new Range(0, Double.POSITIVE_INFINITY));
    }

    /** The sides usually printed of a product; empty when nothing is usual. */
    public Optional<Integer> usualSides(Product product) {
        return Optional.ofNullable(properties.getProperty("sides." + product.code()))
                .map(Integer::valueOf);
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

    /** The weight of a rule; 0 when it has none. */
    int weight(String rule) {
        return properties.containsKey("weight." + rule) ? whole("weight." + rule) : 0;
    }

    /** The preferences of a client under which a rule counts double. */
    Set<Preference> doubledBy(String rule) {
        var found = EnumSet.noneOf(Preference.class);
        for (var preference : Preference.values()) {
            if (list(properties.getProperty("doubles." + preference.code(), "")).contains(rule)) {
                found.add(preference);
            }
        }
        return found;
    }

    private Set<PrintProcess> processesOfFamily(String family) {
        var found = EnumSet.noneOf(PrintProcess.class);
        for (var code : list(required("family." + family))) {
            found.add(Coded.find(PrintProcess.class, code)
                    .orElseThrow(() -> new IllegalStateException("No such process: " + code)));
        }
        return found;
    }

    private Range range(String name) {
        var bounds = required(name).split(",", -1);
        if (bounds.length != 2) {
            throw new IllegalStateException("Not a range (from, to): " + name);
        }
        var most = bounds[1].isBlank() ? Double.POSITIVE_INFINITY : Double.parseDouble(bounds[1].strip());
        return new Range(Double.parseDouble(bounds[0].strip()), most);
    }

    private String required(String name) {
        var value = properties.getProperty(name);
        if (value == null) {
            throw new IllegalStateException("The figures of the print rules lack " + name);
        }
        return value.strip();
    }

    private static List<String> list(String value) {
        return Arrays.stream(value.split(","))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
