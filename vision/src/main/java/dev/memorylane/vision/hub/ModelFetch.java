package dev.memorylane.vision.hub;

import dev.memorylane.vision.hub.HubException.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One model's way into the cache. */
final class ModelFetch {
    private final HubSettings settings;
    private final HubCache cache;
    private final HubConnection connection;
    private final FetchListener listener;
    private final Patience patience;
    private final Refusal refusal;
    private final HubApi api;

    ModelFetch(HubSettings settings, HubCache cache, HubConnection connection, FetchListener listener) {
        this.settings = settings;
        this.cache = cache;
        this.connection = connection;
        this.listener = listener;
        this.patience = new Patience(settings.firstPause());
        this.refusal = new Refusal(cache.id(), settings);
        this.api = new HubApi(cache.id(), settings, connection, patience);
    }

    HubModel run(Need need) throws IOException {
        HubApi.Listing listing = api.listing();
        if (cache.id().revision().isEmpty() && WantedFiles.isPickledOnly(listing.files())) {
            Optional<String> conversion = api.conversion();
            if (conversion.isPresent()) {
                return converted(conversion.get(), need);
            }
        }
        return fetched(listing, need);
    }

    private HubModel converted(String request, Need need) throws IOException {
        HubId id = cache.id().at(request);
        listener.waits("%s holds its weights as a pickle only; taking the hub's own conversion, %s."
                .formatted(id.repository(), request));
        return new ModelFetch(settings, new HubCache(settings.cache(), id), connection, listener).run(need);
    }

    private HubModel fetched(HubApi.Listing listing, Need need) throws IOException {
        String commit = listing.commit();
        List<String> names = new ArrayList<>(WantedFiles.of(cache.id(), listing.files(), need));
        if (names.contains(WantedFiles.INDEX)) {
            fetch(commit, missing(commit, List.of(WantedFiles.INDEX)), FetchListener.SILENT);
            names.addAll(WantedFiles.shards(cache.id(), cache.file(commit, WantedFiles.INDEX)));
        }
        fetch(commit, missing(commit, names), listener);
        cache.remember(commit);
        return new HubModel(cache.id(), commit, cache.snapshot(commit));
    }

    /** What has no name at this commit yet; its content may be here from another one. */
    private List<RemoteFile> missing(String commit, List<String> names) {
        return names.stream()
                .filter(name -> !Files.isRegularFile(cache.file(commit, name)))
                .map(name -> api.file(commit, name))
                .toList();
    }

    private void fetch(String commit, List<RemoteFile> files, FetchListener told) throws IOException {
        if (files.isEmpty()) {
            return;
        }
        long total = files.stream().mapToLong(RemoteFile::size).sum();
        long have = 0;
        for (RemoteFile file : files) {
            have += here(file);
        }
        requireSpace(total - have);
        told.begins(cache.id().repository() + "@" + commit, total, have);
        long before = 0;
        for (RemoteFile file : files) {
            long done = before;
            Transfer transfer = new Transfer(connection, api, settings, bytes -> told.has(done + bytes));
            new BlobFetch(cache, commit, file, transfer, patience, refusal, told).run();
            before += file.size();
            told.has(before);
        }
        told.ends();
    }

    private long here(RemoteFile file) throws IOException {
        Path blob = cache.blob(file.digest());
        Path incomplete = cache.incomplete(file.digest());
        if (Files.exists(blob)) {
            return file.size();
        }
        return Files.exists(incomplete) ? Math.min(file.size(), Files.size(incomplete)) : 0;
    }

    private void requireSpace(long needed) throws IOException {
        Files.createDirectories(cache.folder());
        long free = Files.getFileStore(cache.folder()).getUsableSpace();
        if (free < needed) {
            throw new HubException(
                    Reason.NO_SPACE,
                    "Model %s needs %s more in %s, and %s are free. Make room, or name another disk with HF_HOME."
                            .formatted(cache.id().text(), Amount.of(needed), cache.root(), Amount.of(free)));
        }
    }
}
