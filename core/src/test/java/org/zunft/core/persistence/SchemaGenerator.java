package org.zunft.core.persistence;

import java.nio.file.Path;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.ForcedType;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Target;

/** Writes jOOQ's picture of the tables, taken from a database that has all migrations. */
final class SchemaGenerator {

    static final String PACKAGE = "org.zunft.core.persistence.generated";

    private SchemaGenerator() {}

    /**
     * Generates into a source folder.
     *
     * @param sources such as {@code src/main/java}
     */
    static void write(TestDatabase database, Path sources) throws Exception {
        var login = database.login();
        GenerationTool.generate(new Configuration()
                .withJdbc(new Jdbc()
                        .withUrl(login.jdbcUrl())
                        .withUser(login.user())
                        .withPassword(login.password()))
                .withGenerator(new Generator()
                        .withDatabase(tables(database.schema()))
                        .withGenerate(new Generate()
                                .withGeneratedAnnotation(false)
                                .withJavaTimeTypes(true)
                                .withDaos(false)
                                .withPojos(false)
                                .withGlobalCatalogReferences(false)
                                .withComments(false))
                        .withTarget(new Target().withPackageName(PACKAGE).withDirectory(sources.toString()))));
    }

    private static Database tables(String schema) {
        return new Database()
                .withName("org.jooq.meta.mariadb.MariaDBDatabase")
                .withInputSchema(schema)
                .withOutputSchemaToDefault(true)
                .withExcludes("flyway_schema_history")
                .withForcedTypes(
                        new ForcedType()
                                .withUserType("java.time.Instant")
                                .withBinding(UtcInstant.class.getName())
                                .withIncludeTypes("(?i:datetime.*)"),
                        new ForcedType().withName("BOOLEAN").withIncludeTypes("(?i:tinyint\\(1\\))"));
    }
}
