/**
 * What a profession plugin compiles against: a profession as data plus pure functions.
 *
 * <p>Signatures hold types of {@code java.*} and of this module only, so nothing the host uses inside can
 * leak into a plugin. Types the host implements may gain methods; types a plugin implements gain only
 * {@code default} methods; records both sides touch are frozen within a major version.
 */
module org.zunft.api {
    requires static org.jspecify;

    exports org.zunft.api;
    exports org.zunft.api.attribute;
    exports org.zunft.api.matching;
    exports org.zunft.api.policy;
    exports org.zunft.api.text;
}
