package dev.memorylane.ingest.scan;

import dev.memorylane.ingest.content.Examiner;
import dev.memorylane.ingest.memory.Memory;
import dev.memorylane.ingest.source.Listing;
import dev.memorylane.ingest.source.SeenFile;
import dev.memorylane.schemas.ObjectOutcome;
import dev.memorylane.schemas.ObjectSeen;
import dev.memorylane.schemas.PhotoRejection;
import dev.memorylane.schemas.RejectionCode;
import dev.memorylane.schemas.RejectionState;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What a walk found against what is known. */
public final class ScanDiff {
    private ScanDiff() {}

    /**
     * Files to look at, in order of URI: those not known in this version.
     *
     * @param retry whether to try files again that could not be read
     */
    public static List<SeenFile> news(Listing.Read listing, Memory memory, boolean retry) {
        return listing.files().values().stream()
                .filter(file -> !isKnown(file, memory) || (retry && wasUnreadable(file, memory)))
                .sorted(Comparator.comparing(SeenFile::uri))
                .toList();
    }

    /**
     * The listing, in which broken links that are named as photos are files, so that a person hears of them. One behind
     * which a photo was seen stays out: its disk is away, and the photo is not gone.
     */
    public static Listing.Read withBrokenLinks(Listing.Read listing, Memory memory) {
        Map<String, SeenFile> files = new HashMap<>(listing.files());
        listing.brokenLinks().values().stream()
                .filter(link -> Examiner.promisesPhoto(link.name()))
                .filter(link -> !holdsMore(link, memory))
                .forEach(link -> files.put(link.uri(), link));
        return new Listing.Read(files, listing.brokenLinks(), listing.closed());
    }

    private static boolean holdsMore(SeenFile link, Memory memory) {
        return memory.object(link.uri())
                .filter(known -> known.getOutcome() != ObjectOutcome.REJECTED)
                .isPresent();
    }

    /** Objects that are known and were not met. */
    public static Set<String> missing(Listing.Read listing, Memory memory) {
        return memory.uris().stream().filter(listing::misses).collect(Collectors.toSet());
    }

    /** Whether a folder that held photos shows no file at all, as an empty mount point does. */
    public static boolean isSuddenlyEmpty(Listing.Read listing, Memory memory) {
        return listing.files().isEmpty() && listing.closed().isEmpty() && memory.presentPhotos() > 0;
    }

    private static boolean isKnown(SeenFile file, Memory memory) {
        return memory.object(file.uri())
                .map(ObjectSeen::getVersion)
                .filter(file.version().text()::equals)
                .isPresent();
    }

    private static boolean wasUnreadable(SeenFile file, Memory memory) {
        return memory.rejection(file.uri())
                .filter(known -> known.getState() == RejectionState.OPEN)
                .map(PhotoRejection::getCode)
                .filter(RejectionCode.UNREADABLE::equals)
                .isPresent();
    }
}
