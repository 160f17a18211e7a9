package dev.memorylane.gallery.view;

import dev.memorylane.schemas.DecisionKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * The state of one library. Immutable.
 *
 * <p>Files are named by their path within the source folder, with forward slashes; in a library with several sources the whole
 * path, so that no two files share a name.
 *
 * @param library its name
 * @param folders the folders that feed it, as far as they could be told from its files
 * @param modelKey the key whose embeddings count, once there is one
 * @param books where every object ended
 * @param photos present photos by photo id
 * @param rejectedPhotos those of them that were rejected behind ingest
 * @param rejectedFiles files that never became photos, by path
 * @param windows current shortlists by window id
 * @param decisions what was said, undone things too, the latest first
 * @param decisionsByKey the same, by what they are about
 * @param preference what they taught, once that is known
 * @param placed whether the embedded photos of each window are exactly the members of its shortlist
 */
public record LibrarySnapshot(
        String library,
        List<String> folders,
        Optional<String> modelKey,
        Books books,
        SortedMap<String, PhotoEntry> photos,
        List<PhotoEntry> rejectedPhotos,
        List<RejectedFile> rejectedFiles,
        SortedMap<String, WindowShortlist> windows,
        List<SaidDecision> decisions,
        Map<DecisionKey, SaidDecision> decisionsByKey,
        Optional<LearnedPreference> preference,
        boolean placed) {

    /** Every open rejection: of files that never became photos, and of photos behind that. */
    public Stream<Rejection> rejections() {
        return Stream.concat(
                rejectedFiles.stream().map(RejectedFile::rejection),
                rejectedPhotos.stream().flatMap(photo -> photo.rejection().stream()));
    }

    /** What was said last under a key. */
    public Optional<SaidDecision> decision(DecisionKey key) {
        return decisions.stream()
                .filter(said -> said.keyIn(library).equals(key))
                .findFirst();
    }

    /** Whether nothing is left to do: books balanced, nothing pending, every embedded photo in its shortlist. */
    public boolean settled() {
        return books.balanced() && books.pending() == 0 && placed;
    }
}
