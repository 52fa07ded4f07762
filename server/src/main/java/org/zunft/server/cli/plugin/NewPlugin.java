package org.zunft.server.cli.plugin;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;

/**
 * What a new plugin is called, in all the places where it is called something.
 *
 * @param id the plugin's id, for instance {@code org.example.tax-adviser}
 */
record NewPlugin(String id) {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*([.-][a-z0-9]+)*");
    private static final int LONGEST = 64;

    /** @throws IllegalArgumentException if nothing can be called so; says what is wrong */
    NewPlugin {
        if (id.length() > LONGEST || !ID.matcher(id).matches()) {
            throw new IllegalArgumentException("a plugin's id is made of lower-case letters, digits, dots and hyphens,"
                    + " for instance org.example.tax-adviser; not " + id);
        }
        if (!SourceVersion.isName(packageOf(id))) {
            throw new IllegalArgumentException(
                    "no Java package can be called " + packageOf(id) + "; choose another id");
        }
    }

    /** The id of its profession: the last part, {@code tax-adviser}. */
    String profession() {
        return id.substring(id.lastIndexOf('.') + 1);
    }

    /** The beginning of its class names: {@code TaxAdviser}. */
    String name() {
        return Arrays.stream(profession().split("-", -1))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
    }

    /** Its Java package: {@code org.example.tax_adviser}. */
    String packageName() {
        return packageOf(id);
    }

    /** The folder of its Java package. */
    String packageFolder() {
        return packageName().replace('.', '/');
    }

    /** Where its project is put unless somebody says otherwise. */
    Path folder() {
        return Path.of(profession());
    }

    private static String packageOf(String id) {
        return (id.contains(".") ? id : "org.example." + id).replace('-', '_');
    }
}
