package dev.memorylane.standalone.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.ConfigMappingInterface.Property;
import io.smallrye.config.ConfigMappings;
import io.smallrye.config.ConfigMappings.ConfigClass;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** {@code docs/configuration.md} has a row for each key that a person may set. */
class ConfigurationDocumentTest {
    private static final Path DOCUMENT = Path.of("../docs/configuration.md");
    private static final Pattern ROW =
            Pattern.compile("^\\| `(memorylane[^`]+)` \\| (?:`([^`]*)`|required)? ?\\| \\S.* \\|$", Pattern.MULTILINE);
    /** Keys that have no interface: they stand in the values of others. */
    private static final Pattern WITHIN = Pattern.compile("\\$\\{(memorylane\\.[a-z.-]+):([^}]*)}");

    @Test
    void shouldHaveEveryKeyWithItsDefaultAndNoOther() throws Exception {
        // When, Then
        assertThat(documented()).isEqualTo(declared());
    }

    private static SortedMap<String, String> documented() throws IOException {
        SortedMap<String, String> rows = new TreeMap<>();
        ROW.matcher(Files.readString(DOCUMENT)).results().forEach(row -> {
            String key = row.group(1).replace(".\"NAME\"", ".*").replace("[N]", "[*]");
            assertThat(rows.put(key, String.valueOf(row.group(2))))
                    .as("a second row of %s", key)
                    .isNull();
        });
        return rows;
    }

    private static SortedMap<String, String> declared() throws IOException {
        SortedMap<String, String> keys = new TreeMap<>();
        new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("dev.memorylane").stream()
                        .filter(type -> type.isAnnotatedWith(ConfigMapping.class))
                        .map(JavaClass::reflect)
                        .map(ConfigClass::configClass)
                        .forEach(
                                mapping -> ConfigMappings.getProperties(mapping).forEach((key, property) -> {
                                    if (!property.isGroup() && !isOneOfSeveral(key)) {
                                        keys.put(forAll(key), defaultOf(property));
                                    }
                                }));
        for (URL defaults : Collections.list(Thread.currentThread()
                .getContextClassLoader()
                .getResources("META-INF/microprofile-config.properties"))) {
            keys.putAll(within(defaults));
        }
        return keys;
    }

    /** What can be set for one library is documented once, with what holds for all. */
    private static String forAll(String key) {
        return key.replace("memorylane.clusterer.libraries.*.", "memorylane.clusterer.windows.");
    }

    /** A list is set as a whole or one by one; those of groups are set one by one alone. */
    private static boolean isOneOfSeveral(String key) {
        return key.endsWith("[*]");
    }

    private static String defaultOf(Property property) {
        return String.valueOf(property.hasDefaultValue() ? property.getDefaultValue() : null);
    }

    private static Map<String, String> within(URL defaults) throws IOException {
        Map<String, String> keys = new TreeMap<>();
        try (InputStream in = defaults.openStream()) {
            WITHIN.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .results()
                    .forEach(key -> keys.put(key.group(1), key.group(2)));
        }
        return keys;
    }
}
