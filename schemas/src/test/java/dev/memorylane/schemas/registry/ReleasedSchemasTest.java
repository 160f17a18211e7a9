package dev.memorylane.schemas.registry;

import static org.apache.avro.SchemaCompatibility.SchemaCompatibilityType.COMPATIBLE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.schemas.LibraryPreference;
import dev.memorylane.schemas.PreferenceKey;
import dev.memorylane.schemas.ReclusterKey;
import dev.memorylane.schemas.ReclusterRequest;
import dev.memorylane.schemas.RetryKey;
import dev.memorylane.schemas.RetryRequest;
import dev.memorylane.schemas.topic.Topic;
import dev.memorylane.schemas.topic.Topics;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.apache.avro.SchemaCompatibility;
import org.apache.avro.specific.SpecificData;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReleasedSchemasTest {

    /** Types of topics that no release has had yet; the next one takes them from here. */
    private static final Set<Class<?>> NEW = Set.of(
            PreferenceKey.class,
            LibraryPreference.class,
            RetryKey.class,
            RetryRequest.class,
            ReclusterKey.class,
            ReclusterRequest.class);

    static Stream<Class<?>> values() {
        return Topics.all().stream().map(Topic::valueType);
    }

    static Stream<Class<?>> keys() {
        return Topics.all().stream().map(Topic::keyType);
    }

    @ParameterizedTest
    @MethodSource("values")
    void shouldReadWhatEveryReleaseWrote(Class<?> type) {
        // Given
        List<Schema> released = ReleasedSchemas.of(type.getSimpleName());
        Schema now = SpecificData.get().getSchema(type);

        // When
        List<SchemaCompatibility.SchemaPairCompatibility> answers = released.stream()
                .map(writer -> SchemaCompatibility.checkReaderWriterCompatibility(now, writer))
                .toList();

        // Then
        assertThat(answers).allMatch(answer -> answer.getType() == COMPATIBLE);
        assertThat(answers.isEmpty()).isEqualTo(NEW.contains(type));
    }

    @ParameterizedTest
    @MethodSource("keys")
    void shouldNeverChangeAKeyAsCompactionSeesItsBytes(Class<?> type) {
        // Given
        List<Schema> released = ReleasedSchemas.of(type.getSimpleName());

        // When
        Schema now = SpecificData.get().getSchema(type);

        // Then
        assertThat(released).allMatch(schema -> schema.equals(now));
        assertThat(released.isEmpty()).isEqualTo(NEW.contains(type));
    }

    @ParameterizedTest
    @MethodSource("values")
    void shouldDocumentTheValueAndGiveItsOptionalFieldsDefaults(Class<?> type) {
        // Given
        Schema schema = SpecificData.get().getSchema(type);

        // When
        List<String> nullableWithoutDefault = schema.getFields().stream()
                .filter(field -> field.schema().isNullable() && !field.hasDefaultValue())
                .map(Schema.Field::name)
                .toList();

        // Then
        assertThat(schema.getDoc()).isNotBlank();
        assertThat(nullableWithoutDefault).isEmpty();
    }
}
