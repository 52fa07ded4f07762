package org.zunft.core.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The committed picture of the tables is that of the migrations; {@code -Pjooq-generate} renews it. */
class SchemaIT {

    private static final Path COMMITTED = Path.of("src", "main", "java");

    @Test
    @Tag("renew")
    void the_generated_code_is_renewed() throws Exception {
        try (var database = TestDatabase.fresh()) {
            SchemaGenerator.write(database, COMMITTED);
        }

        assertThat(generated(COMMITTED)).isNotEmpty();
    }

    /** Only where the default server is: another version describes some types in other words. */
    @Test
    @Tag("embedded")
    void the_generated_code_is_that_of_the_migrations() throws Exception {
        var fresh = Path.of("target", "generated-schema");
        try (var database = TestDatabase.fresh()) {
            SchemaGenerator.write(database, fresh);
        }

        assertThat(generated(COMMITTED))
                .as("run ./mvnw -Pjooq-generate verify after changing a migration")
                .isNotEmpty()
                .isEqualTo(generated(fresh));
    }

    private static Map<String, String> generated(Path sources) throws IOException {
        var root = sources.resolve(SchemaGenerator.PACKAGE.replace('.', '/'));
        var files = new TreeMap<String, String>();
        try (var paths = Files.walk(root)) {
            for (var file : paths.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(file).toString(), Files.readString(file));
            }
        }
        return files;
    }
}
