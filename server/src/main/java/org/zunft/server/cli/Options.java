package org.zunft.server.cli;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zunft.server.config.Setting;
import org.zunft.server.config.Settings;
import picocli.CommandLine.Option;

/** The options of every command that opens the database. */
public final class Options {

    @Option(names = "--data", paramLabel = "DIR", description = "Where everything is kept. Default: ~/.zunft")
    private @Nullable Path data;

    @Option(names = "--port", paramLabel = "PORT", description = "The port to listen on. Default: 8470")
    private @Nullable Integer port;

    /** The settings of environment and options. */
    public Settings settings() {
        return settings(new EnumMap<>(Setting.class));
    }

    /** The same with another data folder than the usual one, unless an option names one. */
    public Settings settingsWithData(Path folder) {
        return settings(new EnumMap<>(Map.of(Setting.ZUNFT_DATA, folder.toString())));
    }

    private Settings settings(Map<Setting, String> given) {
        if (data != null) {
            given.put(Setting.ZUNFT_DATA, data.toString());
        }
        if (port != null) {
            given.put(Setting.ZUNFT_PORT, port.toString());
        }
        return Settings.read(
                System.getenv(),
                given,
                Path.of(System.getProperty("user.home")),
                Path.of(System.getProperty("zunft.home", ".")));
    }
}
