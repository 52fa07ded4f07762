package org.zunft.api.attribute;

import java.util.regex.Pattern;
import org.zunft.api.Resources;

/**
 * What may be stated about a need or an offer: a JSON Schema of the 2020-12 dialect whose root is an object.
 *
 * <p>Within a major version a schema only grows: no property is dropped or narrowed, none becomes required, so
 * attributes stored under an older minor version stay valid.
 *
 * @param version {@code major.minor}, for instance {@code 1.0}
 * @param json the schema document as text
 */
public record AttributeSchema(String version, String json) {

    private static final Pattern VERSION = Pattern.compile("[1-9][0-9]*\\.[0-9]+");

    /** @throws IllegalArgumentException if {@code version} is not {@code major.minor} or the document is blank */
    public AttributeSchema {
        if (!VERSION.matcher(version).matches()) {
            throw new IllegalArgumentException("Not a schema version (major.minor): " + version);
        }
        if (json.isBlank()) {
            throw new IllegalArgumentException("A schema needs a document");
        }
    }

    /**
     * Reads a schema from a resource that lies beside a class of the plugin.
     *
     * @param version the version of the schema
     * @param anchor a class of the plugin
     * @param name the resource name relative to the package of {@code anchor}
     * @throws IllegalStateException if there is no such resource
     */
    public static AttributeSchema fromResource(String version, Class<?> anchor, String name) {
        return new AttributeSchema(version, Resources.text(anchor, name));
    }
}
