package org.zunft.api.attribute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttributeSchemaTest {

    @ParameterizedTest
    @ValueSource(strings = {"1", "0.1", "1.0.0", "v1.0", ""})
    void a_version_is_major_and_minor(String version) {
        assertThatIllegalArgumentException().isThrownBy(() -> new AttributeSchema(version, "{}"));
    }

    @Test
    void a_schema_without_a_document_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new AttributeSchema("1.0", " "));
    }

    @Test
    void a_schema_is_read_from_beside_a_class() {
        assertThat(AttributeSchema.fromResource("1.3", AttributeSchemaTest.class, "small.schema.json"))
                .isEqualTo(new AttributeSchema("1.3", "{\"description\": \"Größe\"}\n"));
    }

    @Test
    void a_schema_that_is_not_there_is_missed_by_name() {
        assertThatIllegalStateException()
                .isThrownBy(() -> AttributeSchema.fromResource("1.0", AttributeSchemaTest.class, "absent.json"))
                .withMessageContaining("absent.json");
    }
}
