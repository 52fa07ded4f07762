package org.zunft.core.persistence;

import java.util.LinkedHashMap;
import java.util.Map;

/** Gives an address the driver options that a server needs, where the operator has not set them. */
final class JdbcUrl {

    /** The driver's own defaults wait for ever on a frozen server; times in milliseconds. */
    private static final Map<String, String> DEFAULTS = defaults();

    private JdbcUrl() {}

    static String of(String url) {
        var completed = new StringBuilder(url);
        DEFAULTS.forEach((name, value) -> {
            if (!url.contains(name + "=")) {
                completed
                        .append(completed.indexOf("?") < 0 ? '?' : '&')
                        .append(name)
                        .append('=')
                        .append(value);
            }
        });
        return completed.toString();
    }

    private static Map<String, String> defaults() {
        var options = new LinkedHashMap<String, String>();
        options.put("connectTimeout", "2000");
        options.put("socketTimeout", "30000");
        options.put("retriesAllDown", "3");
        options.put("connectionTimeZone", "UTC");
        options.put("forceConnectionTimeZoneToSession", "true");
        return Map.copyOf(options);
    }
}
