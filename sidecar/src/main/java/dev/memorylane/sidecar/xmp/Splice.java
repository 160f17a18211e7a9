package dev.memorylane.sidecar.xmp;

import java.util.Comparator;
import java.util.List;

/**
 * One replacement in a text.
 *
 * @param from where it begins
 * @param to behind what is replaced
 * @param with what stands there afterwards
 */
record Splice(int from, int to, String with) {

    /** @param splices that do not overlap */
    static String all(String text, List<Splice> splices) {
        StringBuilder edited = new StringBuilder(text);
        splices.stream()
                .sorted(Comparator.comparingInt(Splice::from).reversed())
                .forEach(splice -> edited.replace(splice.from(), splice.to(), splice.with()));
        return edited.toString();
    }
}
