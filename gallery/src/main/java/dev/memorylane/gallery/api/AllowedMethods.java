package dev.memorylane.gallery.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What each address takes, for the header Allow that a 405 must have (RFC 9110, 15.5.6). */
@ApplicationScoped
class AllowedMethods {
    private static final Pattern PARAMETER = Pattern.compile("\\{[^}]*}");

    private final Map<Address, Set<String>> byAddress = new ConcurrentHashMap<>();

    /**
     * An address as resources declare it.
     *
     * @param expression what matches its paths
     * @param literals how many characters of it are no parameter
     */
    private record Address(String expression, int literals) {
        static Address of(Class<?> resource, Method method) {
            List<String> parts = Stream.of(resource.getAnnotation(Path.class), method.getAnnotation(Path.class))
                    .filter(found -> found != null)
                    .flatMap(found -> Arrays.stream(found.value().split("/")))
                    .filter(part -> !part.isEmpty())
                    .toList();
            String expression = parts.stream()
                    .map(part -> isParameter(part) ? "[^/]+" : Pattern.quote(part))
                    .collect(Collectors.joining("/", "/", "/?"));
            return new Address(
                    expression,
                    parts.stream()
                            .filter(part -> !isParameter(part))
                            .mapToInt(String::length)
                            .sum());
        }

        private static boolean isParameter(String part) {
            return PARAMETER.matcher(part).matches();
        }
    }

    void note(Class<?> resource, Method method) {
        Arrays.stream(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(found -> found != null)
                .forEach(found -> byAddress
                        .computeIfAbsent(Address.of(resource, method), _ -> ConcurrentHashMap.newKeySet())
                        .add(found.value()));
    }

    /**
     * What an address takes, as the header has it; empty where there is no such address. Of several declared ones that
     * match, the one with most literal characters is meant (Jakarta REST, 3.7.2).
     */
    Optional<String> of(String path) {
        return byAddress.entrySet().stream()
                .filter(known -> path.matches(known.getKey().expression()))
                .max(Comparator.comparing(known -> known.getKey().literals()))
                .map(known -> header(known.getValue()));
    }

    private static String header(Set<String> methods) {
        return methods.stream()
                .flatMap(method ->
                        method.equals(HttpMethod.GET) ? Stream.of(method, HttpMethod.HEAD) : Stream.of(method))
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .collect(Collectors.joining(", "));
    }
}
