package org.zunft.server.cli.kit;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.zunft.server.cli.Lines;

/** Reads a file that somebody named, or says why not. */
record TextFile(Lines lines) {

    Optional<String> read(Path file) {
        try {
            return Optional.of(Files.readString(file));
        } catch (NoSuchFileException absent) {
            lines.warn(file + ": does not exist");
        } catch (CharacterCodingException foreign) {
            lines.warn(file + ": is not UTF-8 text; save it as UTF-8");
        } catch (IOException unreadable) {
            lines.warn(file + ": cannot be read");
        }
        return Optional.empty();
    }
}
