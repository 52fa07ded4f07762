package org.zunft.server.cli.plugin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/**
 * What the distribution brings for plugin authors.
 *
 * @param repository a Maven repository with the API, the contract tests and the parent of plugins
 */
record Kit(Path repository) {

    /** The kit of a distribution. */
    static Kit of(Path program) {
        return new Kit(
                program.resolve("kit").resolve("repository").toAbsolutePath().normalize());
    }

    /** The version of everything in it. */
    String version() {
        try (var versions = Files.list(repository.resolve("org/zunft/zunft-plugins"))) {
            return versions.map(folder -> folder.getFileName().toString())
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
        } catch (IOException problem) {
            throw new UncheckedIOException("The distribution has no kit at " + repository, problem);
        }
    }
}
