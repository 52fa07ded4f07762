package org.zunft.core.persistence.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** How the running server was started, so that one started with other options is not taken over. */
final class RecordedCommand {

    private static final String NAME = "command";

    private RecordedCommand() {}

    static void write(DataFolder folder, ServerCommand command) {
        DataFolder.writeSecret(folder.run(), NAME, text(command));
    }

    static boolean is(DataFolder folder, ServerCommand command) {
        try {
            return Files.readString(file(folder)).equals(text(command));
        } catch (IOException unknown) {
            return false;
        }
    }

    private static String text(ServerCommand command) {
        return String.join("\n", command.words());
    }

    private static Path file(DataFolder folder) {
        return folder.run().resolve(NAME);
    }
}
