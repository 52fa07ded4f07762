package org.zunft.core.persistence.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The loopback port of the server: any free one, kept from start to start as long as it stays free. */
final class Ports {

    private static final int ANY = 0;
    private static final String NAME = "port";

    private Ports() {}

    /** The port of the last start. */
    static Optional<Integer> remembered(DataFolder folder) {
        try {
            return Optional.of(Integer.parseInt(Files.readString(file(folder)).strip()));
        } catch (IOException | NumberFormatException unknown) {
            return Optional.empty();
        }
    }

    /** A port that is free now. */
    static int choose(DataFolder folder) {
        int port = remembered(folder)
                .filter(known -> tryPort(known).isPresent())
                .or(() -> tryPort(ANY))
                .orElseThrow(() -> new EmbeddedDatabaseFailed("No port of 127.0.0.1 is free"));
        DataFolder.writeSecret(folder.run(), NAME, Integer.toString(port));
        return port;
    }

    static void forget(DataFolder folder) {
        try {
            Files.deleteIfExists(file(folder));
        } catch (IOException e) {
            throw new EmbeddedDatabaseFailed("The file " + file(folder) + " cannot be removed", e);
        }
    }

    private static Optional<Integer> tryPort(int port) {
        try (var socket = new ServerSocket()) {
            // A port in its waiting time after a stop is free for MariaDB, which sets the same option.
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return Optional.of(socket.getLocalPort());
        } catch (IOException taken) {
            return Optional.empty();
        }
    }

    private static Path file(DataFolder folder) {
        return folder.run().resolve(NAME);
    }
}
