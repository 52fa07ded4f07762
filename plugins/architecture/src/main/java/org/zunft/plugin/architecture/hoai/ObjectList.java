package org.zunft.plugin.architecture.hoai;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.zunft.plugin.architecture.terms.FeeZone;
import org.zunft.plugin.architecture.terms.ObjectType;

/** The object list, HOAI Anlage 10.2: which zones the law itself names for a kind of building. */
public final class ObjectList {

    private static final String OBJECT = "object.";

    private final Map<ObjectType, Set<FeeZone>> zones = new EnumMap<>(ObjectType.class);

    /**
     * Reads the list.
     *
     * @param names which rows of the list stand for a type: {@code object.<type> = row | row}, each by its beginning
     * @throws IllegalStateException if a row is named that is not in the list
     */
    public ObjectList(Properties names) {
        var rows = Rows.of("hoai_objektliste_gebaeude.csv", ";");
        for (var type : ObjectType.values()) {
            var named = names.getProperty(OBJECT + type.code());
            if (named != null) {
                var found = EnumSet.noneOf(FeeZone.class);
                Arrays.stream(named.split("\\|")).forEach(row -> found.addAll(zones(rows, row.strip())));
                zones.put(type, found);
            }
        }
    }

    /** The zones usual for a type, from the least demanding; empty when the law names none. */
    public List<FeeZone> zones(ObjectType type) {
        return List.copyOf(zones.getOrDefault(type, Set.of()));
    }

    private static List<FeeZone> zones(List<List<String>> rows, String beginning) {
        return rows.stream()
                .filter(row -> row.get(1).startsWith(beginning))
                .findFirst()
                .map(row -> Arrays.stream(row.get(2).split(","))
                        .map(FeeZone::valueOf)
                        .toList())
                .orElseThrow(() -> new IllegalStateException("Not in the object list of the HOAI: " + beginning));
    }
}
