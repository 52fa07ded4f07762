package org.zunft.core.plugin;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.zunft.core.plugin.Refusal.Cause;

/** Lets one process at a time change the installed plugins: the server or a command of the operator. */
final class Turnstile {

    private static final String NAME = ".lock";
    private static final int ATTEMPTS = 200;
    private static final long PAUSE_MILLIS = 50;

    private final Path folder;

    Turnstile(Path folder) {
        this.folder = folder;
    }

    /** Held until closed. */
    record Turn(FileChannel channel, FileLock lock) implements AutoCloseable {

        @Override
        public void close() {
            try (channel) {
                lock.release();
            } catch (IOException released) {
                // Closing the channel or the end of the process releases it as well.
            }
        }
    }

    /** Waits for the turn, a few seconds at most. */
    Turn pass() throws Refused {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Turn turn = tryOnce();
            if (turn != null) {
                return turn;
            }
            pause();
        }
        throw new Refused(NAME, Cause.BUSY, "is held by somebody who is changing plugins");
    }

    @SuppressWarnings("MustBeClosed") // the turn closes it
    private @Nullable Turn tryOnce() throws Refused {
        FileChannel channel = null;
        try {
            Files.createDirectories(folder);
            channel = FileChannel.open(folder.resolve(NAME), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return new Turn(channel, lock);
            }
            channel.close();
            return null;
        } catch (OverlappingFileLockException sameProcess) {
            close(channel);
            return null;
        } catch (IOException unwritable) {
            close(channel);
            throw new Refused(String.valueOf(folder.getFileName()), Cause.NOT_ACCESSIBLE, "cannot be written to");
        }
    }

    private static void close(@Nullable FileChannel channel) throws Refused {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException problem) {
            throw new Refused(NAME, Cause.NOT_ACCESSIBLE, "cannot be closed");
        }
    }

    private static void pause() throws Refused {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Refused(NAME, Cause.BUSY, "was waited for and the wait was interrupted");
        }
    }
}
