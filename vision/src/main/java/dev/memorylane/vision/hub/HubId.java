package dev.memorylane.vision.hub;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A model on the hub.
 *
 * @param namespace of a person or organisation, such as {@code facebook}
 * @param name such as {@code dinov2-small}
 * @param revision a branch, a tag, {@code refs/pr/N} or a commit of 40 hexadecimal digits; empty: whatever the cache
 *     holds, else the newest of {@code main}
 */
public record HubId(String namespace, String name, Optional<String> revision) {
    private static final String MAIN = "main";
    private static final Pattern COMMIT = Pattern.compile("[0-9a-f]{40}");
    private static final String PART = "[A-Za-z0-9_][A-Za-z0-9._-]{0,95}";
    private static final Pattern TEXT = Pattern.compile("(" + PART + ")/(" + PART + ")(?:@(.+))?");
    private static final Pattern REVISION = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9._/-]{0,199}");

    public HubId {
        Objects.requireNonNull(revision, "revision");
        String both = namespace + "/" + name;
        if (!namespace.matches(PART) || !name.matches(PART) || both.contains("--") || !isHarmless(both)) {
            throw new IllegalArgumentException("No model id: " + both);
        }
        if (revision.filter(text -> !REVISION.matcher(text).matches() || !isHarmless(text))
                .isPresent()) {
            throw new IllegalArgumentException("No revision of a model: " + revision.get());
        }
    }

    /** An id of the form {@code namespace/name} or {@code namespace/name@revision}, if the text is one. */
    public static Optional<HubId> parse(String text) {
        Matcher parts = TEXT.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new HubId(parts.group(1), parts.group(2), Optional.ofNullable(parts.group(3))));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Whether a revision names one state for ever. */
    public static boolean isCommit(String revision) {
        return COMMIT.matcher(revision).matches();
    }

    /** {@code namespace/name}. */
    public String repository() {
        return namespace + "/" + name;
    }

    /** The same model at one revision. */
    public HubId at(String otherRevision) {
        return new HubId(namespace, name, Optional.of(otherRevision));
    }

    /** The revision to ask the hub for. */
    public String wanted() {
        return revision.orElse(MAIN);
    }

    /** The name of its folder in the cache. */
    String folderName() {
        return "models--" + namespace + "--" + name;
    }

    /** As a person writes it. */
    public String text() {
        return revision.map(text -> repository() + "@" + text).orElseGet(this::repository);
    }

    /** It becomes part of file names: nothing may climb out of the cache, or take a name that the cache keeps. */
    private static boolean isHarmless(String path) {
        return !path.contains("..") && !path.contains("//") && !path.endsWith("/") && !path.endsWith(".lock");
    }
}
