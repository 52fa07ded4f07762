package org.zunft.plugin.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.zunft.plugin.tck.ProfessionContract;
import org.zunft.plugin.tck.check.JarCheck;
import org.zunft.plugin.tck.subject.PluginUnderTest;

/** The jar as it was really packaged is one the server lets in. */
class PackagedJarIT {

    @Test
    void the_packaged_jar_is_a_plugin() {
        var jar = System.getProperty(ProfessionContract.JAR_PROPERTY);
        assertThat(jar).as("system property " + ProfessionContract.JAR_PROPERTY).isNotNull();

        var subject = PluginUnderTest.of(new ArchitecturePlugin()).withJar(Path.of(jar));

        assertThat(new JarCheck().problems(subject)).isEmpty();
    }
}
