package org.zunft.core.persistence.embedded;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Keeps a second server away from a data folder. The operating system lets go of it even after a kill -9. */
final class FolderLock implements AutoCloseable {

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /** @throws EmbeddedDatabaseFailed if another server has it; the message names the folder and the process */
    static FolderLock acquire(DataFolder folder) {
        var file = folder.run().resolve("server.pid");
        try {
            var channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (locked(channel)) {
                channel.truncate(0);
                var pid = Long.toString(ProcessHandle.current().pid());
                channel.write(ByteBuffer.wrap(pid.getBytes(StandardCharsets.UTF_8)));
                return new FolderLock(channel);
            }
            channel.close();
            throw new EmbeddedDatabaseFailed("The data folder %s is in use by the server with process id %s. "
                            .formatted(folder.root(), holder(file))
                    + "Stop that one first, or give this one another folder with --data");
        } catch (IOException e) {
            throw new EmbeddedDatabaseFailed("The data folder " + folder.root() + " cannot be locked", e);
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            @Nullable Object lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        }
    }

    private static String holder(Path file) throws IOException {
        return Files.readString(file).strip();
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new EmbeddedDatabaseFailed("The data folder cannot be unlocked", e);
        }
    }
}
