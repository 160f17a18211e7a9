package dev.memorylane.gallery.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Says of each library what a test told it to. */
@ApplicationScoped
class SpokenNotices implements SourceNotices {
    private final Map<String, List<String>> said = new ConcurrentHashMap<>();

    void say(String library, String... sentences) {
        said.put(library, List.of(sentences));
    }

    void hush() {
        said.clear();
    }

    @Override
    public List<String> of(String library) {
        return said.getOrDefault(library, List.of());
    }
}
