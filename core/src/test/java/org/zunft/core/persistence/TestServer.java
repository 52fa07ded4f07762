package org.zunft.core.persistence;

import java.nio.file.Path;
import org.testcontainers.mariadb.MariaDBContainer;
import org.testcontainers.utility.DockerImageName;
import org.zunft.core.persistence.embedded.EmbeddedMariaDb;
import org.zunft.core.persistence.embedded.Login;
import org.zunft.core.persistence.embedded.Progress;

/** The one server that all tests of this JVM share; it ends with the JVM. */
final class TestServer {

    private static final String CHOICE = "zunft.test.database";
    private static final String IMAGE = "zunft.test.image";
    private static final String DEFAULT_IMAGE = "mariadb:11.4";
    private static final String ROOT_PASSWORD = "tests-only";

    private TestServer() {}

    /** An account that may create and drop schemas whose names begin with {@code zunft}. */
    static Login login() {
        return Running.LOGIN;
    }

    /** Started by the first who asks. */
    private static final class Running {
        static final Login LOGIN = start();

        private static Login start() {
            return switch (System.getProperty(CHOICE, "embedded")) {
                case "embedded" -> embedded();
                case "testcontainers" -> container();
                default -> throw new IllegalArgumentException(CHOICE + " is embedded or testcontainers");
            };
        }

        private static Login embedded() {
            var server = EmbeddedMariaDb.start(Path.of("target", "test-database"), Progress.SILENT);
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
            return server.login();
        }

        /** The engine's own janitor removes the container after the JVM has ended. */
        private static Login container() {
            var image = DockerImageName.parse(System.getProperty(IMAGE, DEFAULT_IMAGE))
                    .asCompatibleSubstituteFor("mariadb");
            @SuppressWarnings("resource")
            var container = new MariaDBContainer(image)
                    .withUsername("root")
                    .withPassword(ROOT_PASSWORD)
                    .withDatabaseName("zunft");
            Runtime.getRuntime().addShutdownHook(new Thread(container::stop));
            container.start();
            return new Login(container.getJdbcUrl(), container.getUsername(), container.getPassword());
        }
    }
}
