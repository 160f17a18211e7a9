package dev.memorylane.devui.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What Java and the scripts of the pages say of each other by name. */
class PagesTest {
    private static final Path PAGES = Path.of("src/main/resources/dev-ui");
    private static final Pattern CALL = Pattern.compile("jsonRpc\\.(\\w+)\\(([^)]*)\\)");

    /** As Quarkus calls them: by the names of their parameters. */
    private static Set<String> methods() {
        return Stream.concat(Stream.of(DevUiPages.FLOW), DevUiPages.DESKS.values().stream())
                .map(PagesTest::named)
                .flatMap(desk -> Stream.of(desk.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .map(PagesTest::signature)
                .collect(Collectors.toSet());
    }

    private static Class<?> named(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError("Nothing is called " + name, e);
        }
    }

    private static String signature(Method method) {
        return method.getName()
                + Stream.of(method.getParameters())
                        .map(parameter -> parameter.getName())
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void shouldCallOnlyWhatADeskAnswersUnderTheNamesOfItsParameters() throws IOException {
        // Given
        Set<String> calls = new TreeSet<>();
        for (Path script : scripts()) {
            CALL.matcher(Files.readString(script))
                    .results()
                    .forEach(call -> calls.add(call.group(1) + arguments(call.group(2))));
        }

        // When, Then
        assertThat(calls).isNotEmpty().isSubsetOf(methods());
    }

    /** The first word before a colon, or a word that stands for itself. */
    private static Set<String> arguments(String object) {
        return Stream.of(object.replaceAll("[{}]", "").split(","))
                .map(part -> part.split(":")[0].strip())
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void shouldNameWhatIsThere() {
        // When, Then
        assertThat(DevUiPages.BEANS).allSatisfy(bean -> assertThat(named(bean)).isNotNull());
        assertThat(DevUiPages.SERVICES.keySet()).containsAll(DevUiPages.DESKS.keySet());
        for (String service : DevUiPages.DESKS.keySet()) {
            assertThat(named(DevUiPages.SERVICES.get(service))).isNotNull();
        }
    }

    @Test
    void shouldHaveAScriptThatDefinesEachPage() throws IOException {
        // When
        Set<String> pages = new TreeSet<>();
        for (Path script : scripts()) {
            String name = script.getFileName().toString().replace(".js", "");
            if (name.startsWith("qwc-")) {
                pages.add(name);
                assertThat(Files.readString(script)).contains("customElements.define('" + name + "'");
            }
        }

        // Then
        assertThat(pages).isEqualTo(PageOf.ALL.stream().map(PageOf::component).collect(Collectors.toSet()));
    }

    private static Set<Path> scripts() throws IOException {
        try (Stream<Path> files = Files.list(PAGES)) {
            return files.collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
