package org.zunft.core.plugin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the operator decided about plugins: which jars are installed, by which SHA-512, and what is switched off. The
 * plugins that came with the program need no entry unless they are switched off.
 *
 * @param entries at most one for each plugin id
 */
record Register(List<Entry> entries) {

    /** Nothing decided. */
    static final Register EMPTY = new Register(List.of());

    Register {
        entries = List.copyOf(entries);
    }

    /**
     * A decision about a plugin.
     *
     * @param id the plugin's id
     * @param installed the jar that was installed; empty for one that came with the program
     * @param wish whether it is to run
     */
    record Entry(String id, Optional<Installed> installed, Wish wish) {}

    /**
     * An installed jar.
     *
     * @param file its name in the folder of installed plugins
     * @param sha512 its pin, in lower-case hexadecimal: a jar with another one is not run
     */
    record Installed(String file, String sha512) {}

    /** What the operator wants of a plugin. */
    enum Wish {
        /** It runs. */
        ENABLED,
        /** It is kept and does not run. */
        DISABLED
    }

    Optional<Entry> find(String id) {
        return entries.stream().filter(entry -> entry.id().equals(id)).findFirst();
    }

    Wish wish(String id) {
        return find(id).map(Entry::wish).orElse(Wish.ENABLED);
    }

    Optional<Installed> installed(String id) {
        return find(id).flatMap(Entry::installed);
    }

    Register with(String id, Installed jar) {
        return with(new Entry(id, Optional.of(jar), Wish.ENABLED));
    }

    Register with(String id, Wish wish) {
        var entry = new Entry(id, installed(id), wish);
        return entry.installed().isEmpty() && wish == Wish.ENABLED ? without(id) : with(entry);
    }

    Register without(String id) {
        return new Register(
                entries.stream().filter(entry -> !entry.id().equals(id)).toList());
    }

    private Register with(Entry entry) {
        var others = new ArrayList<>(without(entry.id()).entries());
        others.add(entry);
        return new Register(others);
    }
}
