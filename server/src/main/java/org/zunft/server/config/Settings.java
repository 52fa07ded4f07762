package org.zunft.server.config;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import org.zunft.core.persistence.DatabaseSettings;
import org.zunft.core.persistence.embedded.Login;
import org.zunft.server.security.TrustedProxies;

/**
 * What an operator has set.
 *
 * @param data the data folder
 * @param host the address to listen on
 * @param port the port to listen on; 0 for any that is free
 * @param proxies whose word is taken for where a request comes from
 * @param database which database to use
 * @param plugins the folder of plugin jars
 */
public record Settings(
        Path data, String host, int port, TrustedProxies proxies, DatabaseSettings database, Path plugins) {

    private static final int MAX_PORT = 65_535;

    /** A setting that makes no sense; the message is for the operator. */
    public static final class Unusable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unusable(String message) {
            super(message);
        }
    }

    /**
     * Reads settings.
     *
     * @param environment the environment of the process
     * @param options what the command line says; takes precedence
     * @param home the home of the user
     * @param program the folder of the program
     * @throws Unusable if one makes no sense
     */
    public static Settings read(
            Map<String, String> environment, Map<Setting, String> options, Path home, Path program) {
        var values = new EnumMap<Setting, String>(Setting.class);
        for (Setting setting : Setting.values()) {
            String given = environment.getOrDefault(setting.name(), "");
            values.put(setting, given.isBlank() ? setting.standard() : given.strip());
        }
        values.putAll(options);
        Path data = folder(value(values, Setting.ZUNFT_DATA), home);
        String url = value(values, Setting.ZUNFT_DATABASE_URL);
        String plugins = value(values, Setting.ZUNFT_PLUGINS);
        return new Settings(
                data,
                value(values, Setting.ZUNFT_HOST),
                port(value(values, Setting.ZUNFT_PORT)),
                proxies(value(values, Setting.ZUNFT_TRUSTED_PROXIES)),
                url.isEmpty()
                        ? new DatabaseSettings.Embedded(data)
                        : new DatabaseSettings.External(external(url, values)),
                plugins.isEmpty() ? program.resolve("plugins") : folder(plugins, home));
    }

    private static Login external(String url, Map<Setting, String> values) {
        if (!url.startsWith("jdbc:mariadb:")) {
            throw new Unusable("ZUNFT_DATABASE_URL must begin with jdbc:mariadb:");
        }
        return new Login(
                url, value(values, Setting.ZUNFT_DATABASE_USER), value(values, Setting.ZUNFT_DATABASE_PASSWORD));
    }

    private static String value(Map<Setting, String> values, Setting setting) {
        return values.getOrDefault(setting, setting.standard());
    }

    private static Path folder(String text, Path home) {
        Path path = text.equals("~") || text.startsWith("~/")
                ? home.resolve(text.substring(Math.min(2, text.length())))
                : Path.of(text);
        return path.toAbsolutePath().normalize();
    }

    private static TrustedProxies proxies(String text) {
        try {
            return TrustedProxies.read(text);
        } catch (IllegalArgumentException malformed) {
            throw new Unusable(
                    "ZUNFT_TRUSTED_PROXIES must be addresses and networks such as 127.0.0.1, 10.0.0.0/8, not " + text);
        }
    }

    private static int port(String text) {
        try {
            int port = Integer.parseInt(text);
            if (port >= 0 && port <= MAX_PORT) {
                return port;
            }
        } catch (NumberFormatException notANumber) {
            throw new Unusable("ZUNFT_PORT must be a number from 0 to 65535, not " + text);
        }
        throw new Unusable("ZUNFT_PORT must be a number from 0 to 65535, not " + text);
    }
}
