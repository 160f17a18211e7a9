package dev.memorylane.ingest.bucket;

import dev.memorylane.ingest.source.ObjectSource;
import dev.memorylane.ingest.source.Wake;
import dev.memorylane.storage.s3.S3Address;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Brings what is told of an object to those who watch it. Thread-safe. */
@ApplicationScoped
public class BucketChanges {
    private final Map<Wake, String> watching = new ConcurrentHashMap<>();

    ObjectSource.Watch watch(String root, Wake wake) {
        watching.put(wake, root);
        return () -> watching.remove(wake);
    }

    /**
     * Has these objects looked at, at once.
     *
     * @return how many of them are watched here
     */
    public int happened(List<S3Address> objects) {
        return (int) objects.stream().filter(this::happened).count();
    }

    private boolean happened(S3Address object) {
        String uri = object.uri();
        List<Wake> concerned = watching.entrySet().stream()
                .filter(watch -> uri.startsWith(watch.getValue())
                        && uri.length() > watch.getValue().length())
                .map(Map.Entry::getKey)
                .toList();
        concerned.forEach(wake -> wake.object(uri));
        return !concerned.isEmpty();
    }
}
