package org.zunft.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Texts that lie in a plugin's own jar, read while its professions are built. */
public final class Resources {

    private Resources() {}

    /**
     * Reads a resource as UTF-8.
     *
     * @param anchor a class of the plugin
     * @param name the resource name relative to the package of {@code anchor}
     * @return its text
     * @throws IllegalStateException if there is no such resource
     * @throws UncheckedIOException if it cannot be read
     */
    public static String text(Class<?> anchor, String name) {
        try (var stream = anchor.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("No resource " + name + " beside " + anchor.getName());
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException problem) {
            throw new UncheckedIOException("Cannot read " + name + " beside " + anchor.getName(), problem);
        }
    }
}
