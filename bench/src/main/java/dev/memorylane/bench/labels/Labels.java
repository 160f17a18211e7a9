package dev.memorylane.bench.labels;

import dev.memorylane.bench.BenchException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Groups of photos of which a person would keep one, by file name. */
public final class Labels {

    private static final String OPEN = "?";
    private static final String CHOSEN = "*";
    private static final String COMMENT = "#";

    private final List<Group> groups = new ArrayList<>();
    private final List<Set<String>> open = new ArrayList<>();
    private final Map<String, Group> groupOf = new HashMap<>();

    /**
     * Photos of which one is to be kept.
     *
     * @param files names of all
     * @param chosen names of those that would do; empty: any
     */
    public record Group(Set<String> files, Set<String> chosen) {

        public Group {
            files = Set.copyOf(files);
            chosen = Set.copyOf(chosen);
        }
    }

    /**
     * Reads a group a line; {@code *} before a name marks a choice, {@code ?} before a line leaves its pairs open.
     *
     * @throws BenchException if a photo is in two groups
     */
    public static Labels parse(List<String> lines) {
        Labels labels = new Labels();
        lines.stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith(COMMENT))
                .forEach(labels::add);
        return labels;
    }

    /** All groups of two or more. */
    public List<Group> groups() {
        return List.copyOf(groups);
    }

    /** Whether two photos belong together; empty where people may differ. */
    public Optional<Boolean> together(String one, String other) {
        Group group = groupOf.get(one);
        if (group != null && group.equals(groupOf.get(other))) {
            return Optional.of(true);
        }
        boolean left = open.stream().anyMatch(some -> some.contains(one) && some.contains(other));
        return left ? Optional.empty() : Optional.of(false);
    }

    private void add(String line) {
        List<String> names = Arrays.asList(line.split("\\s+"));
        if (names.getFirst().equals(OPEN)) {
            open.add(new HashSet<>(names.subList(1, names.size())));
            return;
        }
        Group group = new Group(
                names.stream().map(Labels::plain).collect(Collectors.toSet()),
                names.stream()
                        .filter(name -> name.startsWith(CHOSEN))
                        .map(Labels::plain)
                        .collect(Collectors.toSet()));
        groups.add(group);
        group.files().forEach(file -> {
            if (groupOf.put(file, group) != null) {
                throw new BenchException("The labels have " + file + " in two groups: leave it in one.");
            }
        });
    }

    private static String plain(String name) {
        return name.startsWith(CHOSEN) ? name.substring(1) : name;
    }
}
