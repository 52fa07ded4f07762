package org.zunft.core.plugin;

import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;

/**
 * Where plugins lie and what a jar must keep to.
 *
 * @param folder the folder of the plugins that came with the program; made when absent, else only read
 * @param home the folder of the plugins that the operator installs, with the register of them
 * @param apiVersion the version of the plugin API this server offers, {@code major.minor.patch} without any suffix:
 *     a suffix such as {@code -SNAPSHOT} sorts before the release and would shut out plugins made for it
 * @param maximumBytes the largest jar, in bytes
 * @param loadDeadline how long a plugin may take to construct its professions
 */
public record PluginSettings(Path folder, Path home, String apiVersion, long maximumBytes, Duration loadDeadline) {

    private static final Pattern VERSION = Pattern.compile("[0-9]+\\.[0-9]+\\.[0-9]+");

    /** @throws IllegalArgumentException if a setting is out of its range */
    public PluginSettings {
        if (!VERSION.matcher(apiVersion).matches()) {
            throw new IllegalArgumentException("Not a version (major.minor.patch): " + apiVersion);
        }
        if (maximumBytes < 1 || loadDeadline.toMillis() < 1) {
            throw new IllegalArgumentException("maximumBytes and loadDeadline must be positive");
        }
        folder = folder.toAbsolutePath().normalize();
        home = home.toAbsolutePath().normalize();
    }

    /** Jars of at most 32 MiB that construct their professions within ten seconds. */
    public static PluginSettings standard(Path folder, Path home, String apiVersion) {
        return new PluginSettings(folder, home, apiVersion, 32L << 20, Duration.ofSeconds(10));
    }
}
