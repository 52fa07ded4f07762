package org.zunft.plugin.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zunft.api.ProfessionPlugin;
import org.zunft.plugin.tck.check.Check;
import org.zunft.plugin.tck.subject.PluginUnderTest;

/**
 * What a profession plugin must keep. An author writes one class:
 *
 * <pre>{@code
 * class BakerTest extends ProfessionContract {
 *     BakerTest() {
 *         super(new BakerPlugin());
 *     }
 * }
 * }</pre>
 *
 * <p>Golden cases lie at {@code cases/*.json}, committed schemas at {@code schemas/*.json} of the class path. The
 * built jar is checked too when the system property {@value #JAR_PROPERTY} names it.
 */
public abstract class ProfessionContract {

    /** The system property that names the built jar. */
    public static final String JAR_PROPERTY = "zunft.plugin.jar";

    private final PluginUnderTest subject;

    /** The contract of a plugin whose code, cases and schemas lie where an author has them. */
    protected ProfessionContract(ProfessionPlugin plugin) {
        this(PluginUnderTest.of(plugin));
    }

    /** The contract of a plugin whose code, cases or schemas lie elsewhere. */
    protected ProfessionContract(PluginUnderTest plugin) {
        String jar = System.getProperty(JAR_PROPERTY);
        this.subject = jar == null ? plugin : plugin.withJar(Path.of(jar));
    }

    /** Runs one check; the limit only ends a plugin that hangs. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("org.zunft.plugin.tck.Checks#all")
    @Timeout(value = 5, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void the_plugin_keeps_its_contract(Check check) {
        assumeTrue(check.appliesTo(subject), "nothing to look at");
        assertThat(check.problems(subject)).as(check.toString()).isEmpty();
    }
}
