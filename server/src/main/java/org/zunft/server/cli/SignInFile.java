package org.zunft.server.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.zunft.server.demo.SignIn;

/** The sign-ins of the demo in the data folder, readable by its owner only, so that a second start can show them again. */
final class SignInFile {

    private static final String NAME = "demo-sign-ins.txt";

    private final Path file;

    SignInFile(Path data) {
        this.file = data.resolve(NAME);
    }

    void write(List<SignIn> signIns) {
        try {
            Files.createDirectories(file.getParent());
            Files.deleteIfExists(file);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.write(
                    file, signIns.stream().flatMap(each -> lines(each).stream()).toList());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** What was written; empty when it is not there. */
    List<String> read() {
        try {
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> lines(SignIn each) {
        return List.of(
                each.name() + " (" + each.part() + ")",
                "    e-mail   " + each.email(),
                "    password " + each.password(),
                "    token    " + each.token());
    }
}
