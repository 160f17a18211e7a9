package dev.memorylane.vision.hub;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One model's place in the cache of the hub's own client: contents under {@code blobs} by entity tag, a folder of
 * relative links to them for each commit under {@code snapshots}, and the commits of branches under {@code refs}.
 */
record HubCache(Path root, HubId id) {
    private static final int COMMIT_LENGTH = 40;
    private static final String PULL_REQUESTS = "refs/pr/";

    Path folder() {
        return root.resolve(id.folderName());
    }

    Path snapshot(String commit) {
        return folder().resolve("snapshots").resolve(commit);
    }

    Path file(String commit, String name) {
        return snapshot(commit).resolve(name);
    }

    Path blob(Digest digest) {
        return folder().resolve("blobs").resolve(digest.text());
    }

    Path incomplete(Digest digest) {
        return folder().resolve("blobs").resolve(digest.text() + ".incomplete");
    }

    Path lock(Digest digest) {
        return root.resolve(".locks").resolve(id.folderName()).resolve(digest.text() + ".lock");
    }

    /** The commit that the wanted revision is, as far as is known here. */
    Optional<String> commit() {
        if (HubId.isCommit(id.wanted())) {
            return Optional.of(id.wanted());
        }
        try {
            String known = Files.readString(ref()).strip();
            return Optional.of(known).filter(HubId::isCommit);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** The model, if all of its files that are needed are here; where no revision is wanted, also a conversion's. */
    Optional<HubModel> whole(Need need) {
        Stream<HubCache> conversions = id.revision().isPresent() ? Stream.empty() : conversions();
        return Stream.concat(Stream.of(this), conversions)
                .flatMap(place -> place.commit().stream())
                .filter(commit -> WantedFiles.isWhole(snapshot(commit), need))
                .map(commit -> new HubModel(id, commit, snapshot(commit)))
                .findFirst();
    }

    /** The pull requests that were fetched. */
    private Stream<HubCache> conversions() {
        try (Stream<Path> requests = Files.list(folder().resolve("refs").resolve(PULL_REQUESTS))) {
            return requests
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .map(number -> new HubCache(root, id.at(PULL_REQUESTS + number)))
                    .toList()
                    .stream();
        } catch (IOException e) {
            return Stream.empty();
        }
    }

    /** Notes which commit the wanted revision is. */
    void remember(String commit) throws IOException {
        if (id.wanted().equals(commit)) {
            return;
        }
        Files.createDirectories(ref().getParent());
        Path part = folder().resolve("ref-" + ProcessHandle.current().pid() + ".part");
        Files.writeString(part, commit.substring(0, COMMIT_LENGTH));
        Files.move(part, ref(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Gives a content its name at a commit; where there are no links, the content itself moves there. */
    void link(String commit, RemoteFile file) throws IOException {
        Path pointer = file(commit, file.name());
        Path blob = blob(file.digest());
        Files.createDirectories(pointer.getParent());
        Files.deleteIfExists(pointer);
        try {
            Files.createSymbolicLink(pointer, pointer.getParent().relativize(blob));
        } catch (FileAlreadyExistsException e) {
            // Another process was faster, with the same link.
        } catch (UnsupportedOperationException | FileSystemException e) {
            Files.move(blob, pointer);
        }
    }

    private Path ref() {
        return folder().resolve("refs").resolve(id.wanted());
    }
}
