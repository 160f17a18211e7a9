package dev.memorylane.vision.hub;

import dev.memorylane.vision.hub.HubException.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Brings one file into the cache: resumed where it broke off, now or in an earlier run, and checked before it counts. */
final class BlobFetch {
    private static final int MOST_ATTEMPTS_WITHOUT_PROGRESS = 6;
    private static final int MOST_DAMAGED = 2;

    private final HubCache cache;
    private final String commit;
    private final RemoteFile file;
    private final Transfer transfer;
    private final Patience patience;
    private final Refusal refusal;
    private final FetchListener listener;
    private int damaged;

    BlobFetch(
            HubCache cache,
            String commit,
            RemoteFile file,
            Transfer transfer,
            Patience patience,
            Refusal refusal,
            FetchListener listener) {
        this.cache = cache;
        this.commit = commit;
        this.file = file;
        this.transfer = transfer;
        this.patience = patience;
        this.refusal = refusal;
        this.listener = listener;
    }

    /** The file is in the cache, under its name at the commit, when this returns. */
    void run() throws IOException {
        try (FileMutex _ = FileMutex.take(
                cache.lock(file.digest()),
                () -> listener.waits("Another process fetches " + file.name() + "; waiting for it."))) {
            Path blob = cache.blob(file.digest());
            Files.createDirectories(blob.getParent());
            while (!Files.exists(blob)) {
                complete();
                place(blob);
            }
            cache.link(commit, file);
        }
    }

    /** Requests until the file has its size. */
    private void complete() throws IOException {
        Path incomplete = cache.incomplete(file.digest());
        int attempts = 0;
        while (size(incomplete) != file.size() || !Files.exists(incomplete)) {
            long before = size(incomplete);
            if (before > file.size()) {
                Files.delete(incomplete);
            }
            HubException failure = attempt(incomplete);
            attempts = size(incomplete) > before ? 1 : attempts + 1;
            if (attempts >= MOST_ATTEMPTS_WITHOUT_PROGRESS) {
                throw failure;
            }
            if (size(incomplete) != file.size()) {
                listener.waits(file.name() + " broke off at " + Amount.of(size(incomplete)) + "; going on from there.");
                patience.pause(attempts);
            }
        }
    }

    /** What went wrong, should it have to be said. */
    private HubException attempt(Path incomplete) {
        try {
            transfer.run(commit, file, incomplete);
            return refusal.unreachable(new IOException("it ends too early, again and again"));
        } catch (IOException e) {
            return refusal.unreachable(e);
        } catch (HubException e) {
            if (e.reason() != Reason.UNREACHABLE) {
                throw e;
            }
            return e;
        }
    }

    private void place(Path blob) throws IOException {
        Path incomplete = cache.incomplete(file.digest());
        if (file.digest().fits(incomplete)) {
            Files.move(incomplete, blob, StandardCopyOption.ATOMIC_MOVE);
            return;
        }
        Files.delete(incomplete);
        damaged++;
        if (damaged >= MOST_DAMAGED) {
            throw new HubException(
                    Reason.DAMAGED,
                    "%s of model %s came damaged twice: its digest is not %s. Try again later, or without the proxy or mirror in between."
                            .formatted(
                                    file.name(),
                                    cache.id().text(),
                                    file.digest().text()));
        }
        listener.waits(file.name() + " came damaged; fetching it again.");
    }

    private static long size(Path path) throws IOException {
        return Files.exists(path) ? Files.size(path) : 0;
    }
}
