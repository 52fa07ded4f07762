package org.zunft.plugin.tck.subject;

import java.nio.file.Path;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zunft.api.Profession;
import org.zunft.api.ProfessionPlugin;

/** A plugin with everything the checks look at. Immutable; each {@code with} gives another one. */
public final class PluginUnderTest {

    private final ProfessionPlugin plugin;
    private final List<Profession<?, ?>> professions;
    private final Code code;
    private final Map<String, String> cases;
    private final Map<String, String> snapshots;
    private final @Nullable Path jar;
    private final Map<Profession<?, ?>, Stock> stock = Collections.synchronizedMap(new IdentityHashMap<>());

    private PluginUnderTest(
            ProfessionPlugin plugin,
            List<Profession<?, ?>> professions,
            Code code,
            Map<String, String> cases,
            Map<String, String> snapshots,
            @Nullable Path jar) {
        this.plugin = plugin;
        this.professions = professions;
        this.code = code;
        this.cases = Map.copyOf(cases);
        this.snapshots = Map.copyOf(snapshots);
        this.jar = jar;
    }

    /**
     * A plugin as its author tests it: code from where its class was loaded, {@code cases/*.json} and
     * {@code schemas/*.json} from the class path.
     */
    public static PluginUnderTest of(ProfessionPlugin plugin) {
        ClassLoader loader = plugin.getClass().getClassLoader();
        return new PluginUnderTest(
                plugin,
                professions(plugin),
                Code.beside(plugin.getClass()),
                Shelf.json(loader, "cases"),
                Shelf.json(loader, "schemas"),
                null);
    }

    /** With the built jar, to be checked as well. */
    public PluginUnderTest withJar(Path built) {
        return new PluginUnderTest(plugin, professions, code, cases, snapshots, built);
    }

    /** With these classes instead. */
    public PluginUnderTest withCode(Code other) {
        return new PluginUnderTest(plugin, professions, other, cases, snapshots, jar);
    }

    /** With these golden cases instead: the text of each file by its name. */
    public PluginUnderTest withCases(Map<String, String> other) {
        return new PluginUnderTest(plugin, professions, code, other, snapshots, jar);
    }

    /** With these committed schemas instead: the text of each file by its name. */
    public PluginUnderTest withSnapshots(Map<String, String> other) {
        return new PluginUnderTest(plugin, professions, code, cases, other, jar);
    }

    /** The plugin itself. */
    public ProfessionPlugin plugin() {
        return plugin;
    }

    /** Its professions, as it answered once. */
    public List<Profession<?, ?>> professions() {
        return professions;
    }

    /** Its classes. */
    public Code code() {
        return code;
    }

    /** The texts of its golden cases by file name. */
    public Map<String, String> cases() {
        return cases;
    }

    /** The texts of its committed schemas by file name. */
    public Map<String, String> snapshots() {
        return snapshots;
    }

    /** The built jar, when there is one to check. */
    public Optional<Path> jar() {
        return Optional.ofNullable(jar);
    }

    /** The golden cases that can be read. */
    public List<CaseFile> caseFiles() {
        return cases.values().stream()
                .flatMap(json -> Attempt.of(() -> CaseFile.parse(json)).value().stream())
                .toList();
    }

    /** What to try a profession with; made at the first question. */
    public Stock stock(Profession<?, ?> profession) {
        return stock.computeIfAbsent(profession, each -> Stock.of(each, caseFiles()));
    }

    private static List<Profession<?, ?>> professions(ProfessionPlugin plugin) {
        return Attempt.of(plugin::professions).value().stream()
                .flatMap(List::stream)
                .<Profession<?, ?>>flatMap(Stream::ofNullable)
                .toList();
    }
}
