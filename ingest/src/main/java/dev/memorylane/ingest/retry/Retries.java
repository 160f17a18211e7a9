package dev.memorylane.ingest.retry;

import dev.memorylane.schemas.PhotoRejection;
import dev.memorylane.schemas.RetryRequest;
import dev.memorylane.schemas.rejection.Attempts;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What people asked for of one source, as the topic {@code retries} tells it: told by the thread that reads the topic,
 * asked by that of the source. A request that was answered stays and asks for nothing any more.
 */
public final class Retries {
    private final Map<String, RetryRequest> requests = new ConcurrentHashMap<>();
    private final Map<String, Long> replays = new ConcurrentHashMap<>();

    /** Takes a record of the topic; null forgets the request. */
    public void put(String uri, RetryRequest request) {
        if (request == null) {
            requests.remove(uri);
        } else {
            requests.put(uri, request);
        }
    }

    /** A photo is to be told anew, if its version is still this one or an earlier one. */
    public void replay(String photoId, long version) {
        replays.merge(photoId, version, Math::max);
    }

    /** Photos that are to be told anew, each with the version that it had when that was asked for. */
    public Map<String, Long> replays() {
        return Map.copyOf(replays);
    }

    /** These were told anew, or need not be; what was asked for meanwhile stays. */
    public void answered(Map<String, Long> asked) {
        asked.forEach(replays::remove);
    }

    /**
     * Whether an object is to be tried again although it did not change.
     *
     * @param rejection the last of this object
     * @param again whether all that may pass is tried now, whatever its time
     */
    public boolean isWanted(String uri, PhotoRejection rejection, boolean again, Instant now) {
        boolean mayPass = Attempts.next(rejection).isPresent();
        return (again && mayPass) || Attempts.isDue(rejection, now) || isAsked(uri, rejection);
    }

    private boolean isAsked(String uri, PhotoRejection rejection) {
        return Optional.ofNullable(requests.get(uri))
                .filter(request -> Attempts.isAsked(rejection, request))
                .isPresent();
    }
}
