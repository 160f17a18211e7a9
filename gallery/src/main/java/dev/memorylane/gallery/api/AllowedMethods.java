package dev.memorylane.gallery.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
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

    private final Map<String, Set<String>> byAddress = new ConcurrentHashMap<>();

    void note(Class<?> resource, Method method) {
        Arrays.stream(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(found -> found != null)
                .forEach(found -> byAddress
                        .computeIfAbsent(address(resource, method), _ -> ConcurrentHashMap.newKeySet())
                        .add(found.value()));
    }

    /** What an address takes, as the header has it; empty where there is no such address. */
    Optional<String> of(String path) {
        Set<String> methods = byAddress.entrySet().stream()
                .filter(known -> path.matches(known.getKey()))
                .flatMap(known -> known.getValue().stream())
                .flatMap(method ->
                        method.equals(HttpMethod.GET) ? Stream.of(method, HttpMethod.HEAD) : Stream.of(method))
                .collect(Collectors.toCollection(TreeSet::new));
        return methods.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", methods));
    }

    /** As a regular expression. */
    private static String address(Class<?> resource, Method method) {
        String template = Stream.of(resource.getAnnotation(Path.class), method.getAnnotation(Path.class))
                .filter(found -> found != null)
                .flatMap(found -> Arrays.stream(found.value().split("/")))
                .filter(part -> !part.isEmpty())
                .map(part -> PARAMETER.matcher(part).matches() ? "[^/]+" : Pattern.quote(part))
                .collect(Collectors.joining("/"));
        return "/" + template + "/?";
    }
}
