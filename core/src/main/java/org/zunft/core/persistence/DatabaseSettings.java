package org.zunft.core.persistence;

import java.nio.file.Path;
import org.zunft.core.persistence.embedded.Login;

/** Which database to use. */
public sealed interface DatabaseSettings {

    /**
     * The one that comes with the program.
     *
     * @param dataFolder where it lives
     */
    record Embedded(Path dataFolder) implements DatabaseSettings {}

    /**
     * One that the operator runs: MariaDB {@value ServerFacts#OLDEST} or newer.
     *
     * @param login how to reach it
     */
    record External(Login login) implements DatabaseSettings {}
}
