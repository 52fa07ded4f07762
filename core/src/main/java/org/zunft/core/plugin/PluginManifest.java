package org.zunft.core.plugin;

import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import org.pf4j.DefaultVersionManager;
import org.pf4j.ManifestPluginDescriptorFinder;
import org.zunft.core.plugin.Refusal.Cause;

/**
 * What a plugin jar says of itself.
 *
 * @param id the plugin's id
 * @param version the plugin's version
 */
record PluginManifest(String id, String version) {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*([.-][a-z0-9]+)*");
    private static final int LONGEST_ID = 64;
    private static final Pattern VERSION = Pattern.compile("[0-9]+\\.[0-9]+\\.[0-9]+([-+][0-9A-Za-z.+-]{1,40})?");

    /** Reads and checks the main attributes of a manifest. */
    static PluginManifest read(String file, Manifest manifest, String apiVersion) throws Refused {
        Attributes attributes = manifest.getMainAttributes();
        String id = required(file, attributes, ManifestPluginDescriptorFinder.PLUGIN_ID);
        String version = required(file, attributes, ManifestPluginDescriptorFinder.PLUGIN_VERSION);
        String requires = required(file, attributes, ManifestPluginDescriptorFinder.PLUGIN_REQUIRES);
        if (id.length() > LONGEST_ID || !ID.matcher(id).matches()) {
            throw unfit(file, "Plugin-Id \"" + id + "\" is not made of lower-case letters, digits, dots and hyphens");
        }
        if (!VERSION.matcher(version).matches()) {
            throw unfit(file, "Plugin-Version \"" + version + "\" is not of the form major.minor.patch");
        }
        refuse(file, attributes, ManifestPluginDescriptorFinder.PLUGIN_CLASS, "profession plugins have no life cycle");
        refuse(file, attributes, ManifestPluginDescriptorFinder.PLUGIN_DEPENDENCIES, "plugins do not see each other");
        refuse(file, attributes, Attributes.Name.CLASS_PATH.toString(), "a plugin is one jar");
        checkRequires(file, requires, apiVersion);
        return new PluginManifest(id, version);
    }

    private static void checkRequires(String file, String requires, String apiVersion) throws Refused {
        boolean fits;
        try {
            fits = new DefaultVersionManager().checkVersionConstraint(apiVersion, requires);
        } catch (RuntimeException malformed) {
            throw unfit(file, "Plugin-Requires \"" + requires + "\" is not a range of versions");
        }
        if (!fits) {
            throw new Refused(
                    file,
                    Cause.OTHER_API_VERSION,
                    "requires plugin API " + requires + ", this server has " + apiVersion);
        }
    }

    private static String required(String file, Attributes attributes, String name) throws Refused {
        return Optional.ofNullable(attributes.getValue(name))
                .filter(value -> !value.isBlank())
                .map(String::strip)
                .orElseThrow(() -> unfit(file, "its manifest has no " + name));
    }

    private static void refuse(String file, Attributes attributes, String name, String why) throws Refused {
        String value = attributes.getValue(name);
        if (value != null && !value.isBlank()) {
            throw unfit(file, "its manifest has " + name + ", but " + why);
        }
    }

    private static Refused unfit(String file, String detail) {
        return new Refused(file, Cause.UNFIT_MANIFEST, detail);
    }

    @Override
    public String toString() {
        return id + " " + version;
    }
}
