package dev.memorylane.gallery.api;

import dev.memorylane.gallery.view.SaidKind;
import dev.memorylane.sidecar.label.ColourLabel;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** What bodies of requests must have, and what bodies of answers always have, for the OpenAPI document. */
final class ApiBounds {
    private static final String SAYING = "Saying";
    private static final String ITEM = "Item";
    private static final Set<String> ASKED = Set.of(SAYING, ITEM, "Batch", "Ask", "SidecarsAsked");
    /** Of these nothing, or not all, need be there. */
    private static final Set<String> SPARSE = Set.of("Decided", "QueryProblem");

    private final Map<String, Schema> schemas;

    ApiBounds(Map<String, Schema> schemas) {
        this.schemas = schemas;
    }

    void add() {
        Stream.of(SAYING, ITEM).forEach(this::saying);
        require("Batch", "decisions");
        of("Batch", "decisions").ifPresent(list -> list.setMaxItems(Batch.MOST));
        require(ITEM, "id", "kind", "subject");
        of(ITEM, "id").ifPresent(id -> {
            id.setMinLength(1);
            id.setMaxLength(Batch.LONGEST_NAME);
        });
        schemas.forEach((name, schema) -> {
            if (!ASKED.contains(name) && !SPARSE.contains(name)) {
                requireWhatIsNeverNull(schema);
            }
        });
    }

    private void saying(String name) {
        require(name, "kind", "subject");
        of(name, "kind").ifPresent(kind -> kind.setEnumeration(words(SaidKind.values())));
        of(name, "subject").ifPresent(subject -> subject.setMinLength(1));
        of(name, "rating").ifPresent(within(Saying.LEAST_RATING, Saying.MOST_RATING));
        of(name, "targetCount").ifPresent(within(1, Integer.MAX_VALUE));
        of(name, "shiftSeconds").ifPresent(within(-Saying.MOST_SHIFT, Saying.MOST_SHIFT));
        of(name, "label").ifPresent(label -> label.setEnumeration(labels()));
    }

    private static List<Object> labels() {
        return Stream.<Object>concat(
                        Arrays.stream(ColourLabel.values())
                                .map(colour -> colour.word().toLowerCase(Locale.ROOT)),
                        Stream.of(Saying.NONE))
                .toList();
    }

    private static List<Object> words(Enum<?>[] values) {
        return Arrays.stream(values)
                .<Object>map(value -> value.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    private static Consumer<Schema> within(long least, long most) {
        return schema -> {
            schema.setMinimum(BigDecimal.valueOf(least));
            schema.setMaximum(BigDecimal.valueOf(most));
        };
    }

    private void require(String name, String... properties) {
        Optional.ofNullable(schemas.get(name)).ifPresent(schema -> schema.setRequired(List.of(properties)));
    }

    private Optional<Schema> of(String name, String property) {
        return Optional.ofNullable(schemas.get(name)).map(Schema::getProperties).map(all -> all.get(property));
    }

    private static void requireWhatIsNeverNull(Schema schema) {
        if (schema.getProperties() == null) {
            return;
        }
        schema.setRequired(schema.getProperties().entrySet().stream()
                .filter(property -> !isNullable(property.getValue()))
                .map(Map.Entry::getKey)
                .toList());
    }

    private static boolean isNullable(Schema schema) {
        return isNull(schema)
                || schema.getAnyOf() != null && schema.getAnyOf().stream().anyMatch(ApiBounds::isNull);
    }

    private static boolean isNull(Schema schema) {
        return schema.getType() != null && schema.getType().contains(Schema.SchemaType.NULL);
    }
}
