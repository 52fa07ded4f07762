package org.zunft.server.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.zunft.core.persistence.DatabaseSettings;
import org.zunft.core.persistence.embedded.Progress;
import org.zunft.server.config.DemoSecrets;
import org.zunft.server.config.RunningServer;
import org.zunft.server.config.Settings;
import org.zunft.server.demo.LoadDemo;
import org.zunft.server.demo.SignIn;
import org.zunft.server.security.TrustedProxies;

/** A server in this process with the demo organisation, on a port of its own. */
final class DemoServer implements AutoCloseable {

    /** Where the build puts the plugins of the distribution. */
    static final Path PLUGINS = Path.of("target", "zunft", "plugins").toAbsolutePath();

    private static final long SEED = 20_261_123;

    private final RunningServer server;
    private final Client client;
    private final List<SignIn> signIns;

    private DemoServer(RunningServer server, Client client, List<SignIn> signIns) {
        this.server = server;
        this.client = client;
        this.signIns = signIns;
    }

    /** On a fresh embedded database of its own. */
    static DemoServer fresh(String name) {
        return fresh(name, PLUGINS);
    }

    /** With plugins of its own choice. */
    static DemoServer fresh(String name, Path plugins) {
        Path data = emptied(name);
        return start(new Settings(
                data, "127.0.0.1", 0, TrustedProxies.read(""), new DatabaseSettings.Embedded(data), plugins));
    }

    /** By settings; the database is empty. */
    static DemoServer start(Settings settings) {
        RunningServer server = RunningServer.start(settings, Progress.SILENT);
        try {
            var outcome = server.part(LoadDemo.class).handle(SEED, server.part(DemoSecrets.class));
            if (!(outcome instanceof LoadDemo.Outcome.Loaded(var signIns))) {
                throw new IllegalStateException("The database was not empty");
            }
            return new DemoServer(server, Client.nobody(URI.create(server.listen())), signIns);
        } catch (RuntimeException failure) {
            server.close();
            throw failure;
        }
    }

    /** A folder in the build's own, emptied. */
    static Path emptied(String name) {
        Path folder = Path.of("target", "faults", name).toAbsolutePath();
        try {
            if (Files.exists(folder)) {
                try (var files = Files.walk(folder)) {
                    for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(file);
                    }
                }
            }
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Somebody without a token. */
    Client nobody() {
        return client;
    }

    /** Where it listens. */
    URI address() {
        return client.address();
    }

    /** A member of the demo who can sign in, by e-mail. */
    Client member(String email) {
        return client.as(signIn(email).token());
    }

    /** What a member signs in with. */
    SignIn signIn(String email) {
        return signIns.stream()
                .filter(each -> each.email().equals(email))
                .findFirst()
                .orElseThrow();
    }

    /** A part of the server. */
    <T> T part(Class<T> type) {
        return server.part(type);
    }

    @Override
    public void close() {
        server.close();
    }
}
