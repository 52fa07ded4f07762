package org.zunft.bench.world;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.zunft.core.matching.Shelf;
import org.zunft.core.need.Need;
import org.zunft.core.persistence.Database;
import org.zunft.core.persistence.DatabaseSettings;
import org.zunft.core.place.Distances;
import org.zunft.core.place.PlaceInText;
import org.zunft.core.place.Places;
import org.zunft.core.plugin.GuardSettings;
import org.zunft.core.plugin.PluginHost;
import org.zunft.core.plugin.PluginSettings;
import org.zunft.core.profession.Occupations;
import org.zunft.core.shared.TimeOrderedIds;

/**
 * A data folder with the synthetic organisation in the embedded MariaDB, and the product's own parts over it in this
 * process: plugin host, guard, index, engine, use cases. No HTTP.
 */
public final class Workshop implements AutoCloseable {

    private static final long SEED = 20_261_123L;
    private static final int NEEDS = 2000;

    private final Path data;
    private final Database database;
    private final ApplicationContext context;
    private final World world;
    private final List<Need> needs;

    private Workshop(Path data, Database database, ApplicationContext context, World world, List<Need> needs) {
        this.data = data;
        this.database = database;
        this.context = context;
        this.world = world;
        this.needs = needs;
    }

    /**
     * Builds it.
     *
     * @param plugins the folder of plugin jars
     * @param progress told what takes time
     */
    public static Workshop build(Path plugins, Consumer<String> progress) {
        try {
            Path data = Files.createTempDirectory("zunft-bench-");
            progress.accept("starting a MariaDB for the benchmarks");
            Database database = Database.open(new DatabaseSettings.Embedded(data), step -> {});
            progress.accept("loading 100,000 members");
            World world = Founding.of(SEED);
            List<Need> needs =
                    Wishes.of(world, NEEDS, SEED, InstantSource.system().instant());
            Settlement.load(database.connections(), world, needs);
            progress.accept("filling the index");
            ApplicationContext context = parts(plugins, database);
            context.getBean(PluginHost.class).start();
            database.transactions().read(() -> {
                context.getBean(Shelf.class).fill(world.organisation().id());
                return world;
            });
            return new Workshop(data, database, context, world, needs);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static ApplicationContext parts(Path plugins, Database database) {
        InstantSource time = InstantSource.system();
        var random = new SecureRandom();
        Places places = Places.shipped();
        return ApplicationContext.builder()
                .deduceEnvironment(false)
                .banner(false)
                .singletons(
                        database.transactions(),
                        time,
                        random,
                        new TimeOrderedIds(time, random),
                        places,
                        new Distances(places),
                        new PlaceInText(places),
                        Occupations.shipped(),
                        PluginSettings.standard(plugins, plugins.resolve(".installed"), "0.1.0"),
                        GuardSettings.standard())
                .start();
    }

    /** One of the product's parts. */
    public <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    /** The database with everybody in it. */
    public Database database() {
        return database;
    }

    /** The data folder, for a server that is to go on with it after {@link #close}. */
    public Path data() {
        return data;
    }

    /** Everybody. */
    public World world() {
        return world;
    }

    /** Needs noted by members of the organisation. */
    public List<Need> needs() {
        return needs;
    }

    /** Stops it; the data folder stays. */
    @Override
    public void close() {
        context.close();
        database.close();
    }

    /** Deletes a data folder. */
    public static void delete(Path data) {
        try (var paths = Files.walk(data)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
