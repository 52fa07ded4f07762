package org.zunft.core.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zunft.core.plugin.InstalledPlugin.State;
import org.zunft.core.plugin.Refusal.Cause;

/** Each bad jar is refused in one line, at start and at installation, and harms neither the sound one nor the folder. */
@Timeout(60)
class PluginRefusalTest {

    private static final PluginJars SOUND = serving("sound", "7322");

    @TempDir
    Path home;

    private HostFixture fixture;

    @BeforeEach
    void open() {
        fixture = new HostFixture(home, Duration.ofSeconds(2));
        SOUND.into(fixture.folder, "z-sound.jar");
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @ParameterizedTest(name = "{1}: {2}")
    @MethodSource("badJars")
    void a_bad_jar_is_refused_and_the_sound_one_runs(PluginJars bad, Cause cause, String named) throws IOException {
        bad.into(fixture.folder, "bad.jar");
        Path elsewhere = bad.into(home.resolve("elsewhere"), "bad.jar");

        fixture.host.start();

        assertRefused("bad.jar", cause, named);
        assertThat(fixture.taught()).containsExactly("sound");

        Files.delete(fixture.folder.resolve("bad.jar"));
        var before = files();
        var catalogue = fixture.host.current();

        assertThat(fixture.host.install(elsewhere))
                .isInstanceOfSatisfying(
                        PluginChange.NotDone.class,
                        notDone -> assertThat(notDone.refusal().cause()).isEqualTo(cause));
        assertThat(fixture.host.current()).isSameAs(catalogue);
        assertThat(files()).isEqualTo(before);
    }

    static Stream<Arguments> badJars() {
        return Stream.of(
                Arguments.of(bad().withoutAttribute("Plugin-Id"), Cause.UNFIT_MANIFEST, "Plugin-Id"),
                Arguments.of(bad().withoutAttribute("Plugin-Version"), Cause.UNFIT_MANIFEST, "Plugin-Version"),
                Arguments.of(bad().withoutAttribute("Plugin-Requires"), Cause.UNFIT_MANIFEST, "Plugin-Requires"),
                Arguments.of(bad().attribute("Plugin-Id", "../up"), Cause.UNFIT_MANIFEST, "../up"),
                Arguments.of(bad().attribute("Plugin-Class", "example.Main"), Cause.UNFIT_MANIFEST, "life cycle"),
                Arguments.of(bad().attribute("Plugin-Dependencies", "other"), Cause.UNFIT_MANIFEST, "do not see"),
                Arguments.of(bad().attribute("Class-Path", "other.jar"), Cause.UNFIT_MANIFEST, "one jar"),
                Arguments.of(bad().attribute("Plugin-Requires", "soon"), Cause.UNFIT_MANIFEST, "soon"),
                Arguments.of(bad().attribute("Plugin-Requires", ">=2.0.0"), Cause.OTHER_API_VERSION, "0.1.0"),
                Arguments.of(bad().attribute("Plugin-Requires", "0.0.9"), Cause.OTHER_API_VERSION, "0.0.9"),
                Arguments.of(bad().withoutEntryFile(), Cause.NO_ENTRY_CLASS, "META-INF/services"),
                Arguments.of(bad().entryClass("# nobody"), Cause.NO_ENTRY_CLASS, "names no class"),
                Arguments.of(bad().entryClass("example.Absent"), Cause.ENTRY_CLASS_FAILED, "example.Absent"),
                Arguments.of(bad().entryClass("java.lang.String"), Cause.NO_ENTRY_CLASS, "contributes nothing"),
                Arguments.of(bad().entry("../outside", new byte[1]), Cause.SUSPICIOUS_ENTRY, "../outside"),
                Arguments.of(bad().entry("a/../../b", new byte[1]), Cause.SUSPICIOUS_ENTRY, "a/../../b"),
                Arguments.of(bad().entry("/etc/passwd", new byte[1]), Cause.SUSPICIOUS_ENTRY, "/etc/passwd"),
                Arguments.of(bad().entry("a\\b", new byte[1]), Cause.SUSPICIOUS_ENTRY, "a\\b"),
                Arguments.of(bad().entry("C:/b", new byte[1]), Cause.SUSPICIOUS_ENTRY, "C:/b"),
                Arguments.of(bad().entry("bomb", new byte[11 << 20]), Cause.TOO_LARGE, "unpacks"),
                Arguments.of(bad().professions("return null;"), Cause.BROKEN_PROFESSION, "professions()"),
                Arguments.of(
                        bad().professions("return java.util.List.of();"), Cause.BROKEN_PROFESSION, "no profession"),
                Arguments.of(bad().professions("throw new Error(\"ouch\");"), Cause.ENTRY_CLASS_FAILED, "ouch"),
                Arguments.of(bad().professions("while (true) {}"), Cause.LOADING_HUNG, "PT2S"),
                Arguments.of(
                        with("static", "if (true) throw new Error(\"static\");"), Cause.ENTRY_CLASS_FAILED, "static"),
                Arguments.of(with("constructor", "while (!Thread.interrupted()) {}"), Cause.LOADING_HUNG, "PT2S"),
                Arguments.of(with("id", "return null;"), Cause.BROKEN_PROFESSION, "id()"),
                Arguments.of(with("id", "return id();"), Cause.ENTRY_CLASS_FAILED, "StackOverflowError"),
                Arguments.of(with("serves", "return Set.of();"), Cause.BROKEN_PROFESSION, "serves"),
                Arguments.of(with("needSchema", "return null;"), Cause.BROKEN_PROFESSION, "needSchema()"),
                Arguments.of(
                        with("needSchema", "return new AttributeSchema(\"1.0\", \"{\");"),
                        Cause.BROKEN_PROFESSION,
                        "malformed JSON"),
                Arguments.of(with("messages", "return new Messages(Map.of());"), Cause.BROKEN_PROFESSION, "in de"),
                Arguments.of(
                        with("rules", "return List.of(new Rule(\"R1\"), new Rule(\"R1\"));"),
                        Cause.BROKEN_PROFESSION,
                        "R1"),
                Arguments.of(
                        with("rules", "return List.of(new Rule(null));"), Cause.BROKEN_PROFESSION, "without an id"));
    }

    @Test
    void of_two_plugins_with_one_id_the_first_by_file_name_runs() {
        bad().attribute("Plugin-Id", "sound").into(fixture.folder, "zz-second.jar");

        fixture.host.start();

        assertRefused("zz-second.jar", Cause.DUPLICATE_PLUGIN, "z-sound.jar");
        assertThat(fixture.taught()).containsExactly("sound");
    }

    @Test
    void a_plugin_whose_id_is_installed_is_not_installed_again() {
        fixture.host.start();

        assertThat(fixture.host.install(SOUND.into(home, "again.jar")))
                .isInstanceOfSatisfying(
                        PluginChange.NotDone.class,
                        notDone -> assertThat(notDone.refusal().line())
                                .startsWith("again.jar: has the plugin id sound of z-sound.jar. "));
    }

    @Test
    void two_plugins_that_teach_the_same_profession_let_the_first_by_file_name_run() {
        PluginJars.teaching("first", "sound").into(fixture.folder, "a-first.jar");

        fixture.host.start();

        assertRefused("z-sound.jar", Cause.DUPLICATE_PROFESSION, "a-first.jar");
        assertThat(fixture.listed("a-first.jar").state()).isEqualTo(State.RUNNING);
    }

    @Test
    void a_plugin_that_claims_an_occupation_already_served_is_refused() {
        serving("second", "7322.5").into(fixture.folder, "zz-second.jar");

        fixture.host.start();

        assertRefused(
                "zz-second.jar",
                Cause.DUPLICATE_OCCUPATION,
                "serves the occupation 7322.5, but 7322 is served by the profession sound of z-sound.jar");
        assertThat(fixture.host.install(serving("third", "7").into(home, "third.jar")))
                .isInstanceOfSatisfying(
                        PluginChange.NotDone.class,
                        notDone -> assertThat(notDone.refusal().line())
                                .startsWith("third.jar: serves the occupation 7, but 7322 is served"));
        assertThat(fixture.taught()).containsExactly("sound");
    }

    @Test
    void a_truncated_jar_is_refused() {
        PluginJars.truncate(bad().into(fixture.folder, "cut.jar"));

        fixture.host.start();

        assertRefused("cut.jar", Cause.DAMAGED, "truncated or damaged");
    }

    @Test
    void a_jar_without_a_manifest_is_refused() throws IOException {
        try (var jar = new ZipOutputStream(Files.newOutputStream(fixture.folder.resolve("bare.jar")))) {
            jar.putNextEntry(new ZipEntry("META-INF/services/org.zunft.api.ProfessionPlugin"));
            jar.write("example.Entry".getBytes(StandardCharsets.UTF_8));
            jar.closeEntry();
        }

        fixture.host.start();

        assertRefused("bare.jar", Cause.UNFIT_MANIFEST, "has no manifest");
    }

    @Test
    void a_jar_with_an_altered_byte_is_refused() throws IOException {
        Path jar = bad().entry("payload", new byte[10_000]).into(fixture.folder, "altered.jar");
        byte[] bytes = Files.readAllBytes(jar);
        bytes[bytes.length / 2] ^= 0x55;
        Files.write(jar, bytes);

        fixture.host.start();

        assertRefused("altered.jar", Cause.DAMAGED, "truncated or damaged");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text.jar", "empty.jar", "archive.zip"})
    void something_else_than_a_jar_is_refused(String file) throws IOException {
        Files.writeString(fixture.folder.resolve(file), file.startsWith("empty") ? "" : "not a jar");

        fixture.host.start();

        assertRefused(file, Cause.NOT_A_JAR, "is not a jar");
        assertThat(fixture.taught()).containsExactly("sound");
    }

    @Test
    void a_folder_among_the_plugins_is_refused() throws IOException {
        Files.createDirectory(fixture.folder.resolve("unpacked"));

        fixture.host.start();

        assertRefused("unpacked", Cause.NOT_A_JAR, "is not a jar");
    }

    @Test
    void a_jar_that_is_too_large_is_refused() throws IOException {
        Files.write(fixture.folder.resolve("large.jar"), new byte[(1 << 20) + 1]);

        fixture.host.start();

        assertRefused("large.jar", Cause.TOO_LARGE, "1048577");
    }

    @Test
    void a_file_that_does_not_exist_is_not_installed() {
        fixture.host.start();

        assertThat(fixture.host.install(home.resolve("absent.jar")))
                .isInstanceOfSatisfying(
                        PluginChange.NotDone.class,
                        notDone -> assertThat(notDone.refusal().line()).startsWith("absent.jar: does not exist. "));
    }

    private List<Path> files() throws IOException {
        try (var files = Files.walk(home)) {
            return files.filter(file -> !file.endsWith(".lock") && !file.endsWith("installed"))
                    .sorted()
                    .toList();
        }
    }

    private void assertRefused(String file, Cause cause, String named) {
        var plugin = fixture.listed(file);
        assertThat(plugin.state()).isEqualTo(State.REFUSED);
        assertThat(plugin.professions()).isEmpty();
        var refusal = Objects.requireNonNull(plugin.refusal());
        assertThat(refusal.cause()).as(refusal.line()).isEqualTo(cause);
        assertThat(refusal.line())
                .startsWith(file + ": ")
                .contains(named)
                .endsWith(cause.advice())
                .doesNotContain("\n");
    }

    private static PluginJars bad() {
        return PluginJars.teaching("bad", "bad");
    }

    private static PluginJars serving(String id, String occupation) {
        return PluginJars.teaching(id, id).trade(TradeSource.named(id).at(occupation));
    }

    private static PluginJars with(String part, String body) {
        return bad().trade(TradeSource.named("bad").part(part, body));
    }
}
