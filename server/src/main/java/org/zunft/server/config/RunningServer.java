package org.zunft.server.config;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.exceptions.NoSuchBeanException;
import io.micronaut.runtime.server.EmbeddedServer;
import java.util.Map;
import org.zunft.core.matching.Shelf;
import org.zunft.core.organisation.Organisations;
import org.zunft.core.persistence.Database;
import org.zunft.core.persistence.embedded.Progress;
import org.zunft.core.plugin.PluginHost;
import org.zunft.core.profession.Wording;
import org.zunft.core.shared.Transactions;
import org.zunft.server.jobs.PluginWatch;
import org.zunft.server.jobs.Upkeep;

/** Everything that runs together: database, plugins, HTTP. Closing stops it in the reverse order. */
public final class RunningServer implements AutoCloseable {

    private final Database database;
    private final ApplicationContext context;

    private RunningServer(Database database, ApplicationContext context) {
        this.database = database;
        this.context = context;
    }

    /** Opens the database and loads the plugins; listens only after {@link #listen}. */
    public static RunningServer start(Settings settings, Progress progress) {
        Database database = Database.open(settings.database(), progress);
        try {
            progress.step("Loading plugins");
            ApplicationContext context = ApplicationContext.builder()
                    .deduceEnvironment(false)
                    .banner(false)
                    .properties(Map.of("zunft.host", settings.host(), "zunft.port", settings.port()))
                    .singletons(settings, database, database.transactions())
                    .start();
            var host = context.getBean(PluginHost.class);
            host.whenChanged(context.getBean(Shelf.class)::forgetReadings);
            host.whenChanged(context.getBean(Wording.class)::noteChange);
            host.start();
            return new RunningServer(database, context);
        } catch (RuntimeException failure) {
            database.close();
            throw failure;
        }
    }

    /**
     * Fills the shelf of offers and begins to answer.
     *
     * @return the address
     */
    public String listen() {
        part(Transactions.class).read(() -> {
            var organisation = part(Organisations.class).only();
            organisation.ifPresent(each -> part(Shelf.class).fill(each.id()));
            return organisation;
        });
        part(Upkeep.class).start();
        part(PluginWatch.class).start();
        giveBackMemory();
        return context.getBean(EmbeddedServer.class).start().getURL().toString();
    }

    /** Starting and loading take several times the memory that running needs; the collector keeps it unless asked. */
    @SuppressWarnings("SystemGc")
    private static void giveBackMemory() {
        System.gc();
    }

    /**
     * One of the parts.
     *
     * @throws NoSuchBeanException if there is none of this type
     */
    public <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        try {
            context.close();
        } finally {
            database.close();
        }
    }
}
