package org.zunft.core.architecture;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The rooms of core and who may use whom. What a room may use, it may use with all that room may use. */
final class Rooms {

    /** Rooms of the domain: what the product is about, free of frameworks. */
    static final Set<String> DOMAIN = Set.of(
            "shared",
            "place",
            "organisation",
            "profession",
            "offer",
            "need",
            "matching",
            "referral",
            "circulation",
            "access",
            "audit");

    private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            Map.entry("shared", Set.of()),
            Map.entry("place", Set.of("shared")),
            Map.entry("profession", Set.of("shared")),
            Map.entry("organisation", Set.of("shared", "place", "profession")),
            Map.entry("access", Set.of("organisation")),
            Map.entry("offer", Set.of("profession", "place", "access")),
            Map.entry("need", Set.of("profession", "place", "access")),
            Map.entry("audit", Set.of("shared")),
            Map.entry("matching", Set.of("need", "offer", "profession", "access")),
            Map.entry("referral", Set.of("matching", "organisation", "access", "audit")),
            Map.entry("circulation", Set.of("referral", "organisation")),
            Map.entry("plugin", Set.of("profession")),
            Map.entry("search", Set.of("need", "offer", "matching")),
            Map.entry("persistence", DOMAIN));

    private final String house;

    /** The rooms below the package {@code house}; the fixtures are small houses of their own. */
    Rooms(String house) {
        this.house = house;
    }

    /** The room of a package, empty for one outside the house and for the house itself, where rooms are wired. */
    Optional<String> of(String packageName) {
        if (!packageName.startsWith(house + ".")) {
            return Optional.empty();
        }
        String below = packageName.substring(house.length() + 1);
        int end = below.indexOf('.');
        return Optional.of(end < 0 ? below : below.substring(0, end));
    }

    boolean knows(String room) {
        return MAY_USE.containsKey(room);
    }

    boolean mayUse(String room, String other) {
        return room.equals(other) || reachable(room).contains(other);
    }

    private static Set<String> reachable(String room) {
        Set<String> found = new HashSet<>();
        for (String next : MAY_USE.getOrDefault(room, Set.of())) {
            found.add(next);
            found.addAll(reachable(next));
        }
        return found;
    }
}
