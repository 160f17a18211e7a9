package dev.memorylane.culling;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Cuts a window of too many photos for one Gram matrix at its widest gaps: each cut falls between the first and the last
 * quarter, so that the parts shrink fast; photos without a time are cut in the middle.
 */
final class WindowParts {

    private final int most;

    WindowParts(int most) {
        this.most = most;
    }

    /** The photos, which are in capture order, in consecutive parts of at most the bound. */
    List<List<CandidatePhoto>> of(List<CandidatePhoto> photos) {
        List<List<CandidatePhoto>> parts = new ArrayList<>();
        cut(photos, parts);
        return parts;
    }

    private void cut(List<CandidatePhoto> photos, List<List<CandidatePhoto>> parts) {
        if (photos.size() <= most) {
            parts.add(photos);
            return;
        }
        int at = widestGap(photos);
        cut(photos.subList(0, at), parts);
        cut(photos.subList(at, photos.size()), parts);
    }

    private static int widestGap(List<CandidatePhoto> photos) {
        int widest = photos.size() / 2;
        Duration width = gapBefore(widest, photos);
        for (int i = Math.max(1, photos.size() / 4); i <= photos.size() * 3 / 4; i++) {
            Duration gap = gapBefore(i, photos);
            if (gap.compareTo(width) > 0) {
                width = gap;
                widest = i;
            }
        }
        return widest;
    }

    private static Duration gapBefore(int i, List<CandidatePhoto> photos) {
        Optional<LocalDateTime> before = photos.get(i - 1).time().placedAt();
        Optional<LocalDateTime> here = photos.get(i).time().placedAt();
        return before.isPresent() && here.isPresent() ? Duration.between(before.get(), here.get()) : Duration.ZERO;
    }
}
