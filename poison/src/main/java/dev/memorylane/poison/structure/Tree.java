package dev.memorylane.poison.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;

/** The boxes of an ISO base media file: HEIC, AVIF, CR3. Written again, all sizes are right. */
public final class Tree {
    private final List<Box> top;

    private Tree(List<Box> top) {
        this.top = top;
    }

    /** Empty for other files. */
    public static Optional<Tree> of(byte[] file) {
        return Format.of(file) == Format.ISO ? Optional.of(new Tree(Box.all(file, 0, file.length))) : Optional.empty();
    }

    /** The file with the boxes of one level in another arrangement. */
    public byte[] rearranged(UnaryOperator<List<Box>> arrangement, Random random) {
        List<List<Box>> levels = new ArrayList<>(List.of(top));
        collect(top, levels);
        List<Box> level = levels.get(random.nextInt(levels.size()));
        List<Box> arranged = arrangement.apply(level);
        level.clear();
        level.addAll(arranged);
        return Box.written(top);
    }

    private static void collect(List<Box> boxes, List<List<Box>> levels) {
        for (Box box : boxes) {
            if (!box.inside().isEmpty()) {
                levels.add(box.inside());
                collect(box.inside(), levels);
            }
        }
    }
}
