package dev.memorylane.poison.damage;

import dev.memorylane.poison.structure.Box;
import dev.memorylane.poison.structure.Parts;
import dev.memorylane.poison.structure.Tree;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.ToIntFunction;

/** Whole segments, chunks or boxes that are left out, come twice, come many times, or in another order. */
final class Rearrange implements Damage {
    private static final int MANY = 2000;
    private static final int MOST_BYTES = 4 << 20;

    @Override
    public String word() {
        return "rearrange";
    }

    @Override
    public byte[] apply(byte[] file, byte[] other, Random random) {
        Optional<Tree> tree = Tree.of(file);
        if (tree.isPresent()) {
            return tree.get().rearranged(boxes -> arranged(boxes, Box::size, random), random);
        }
        List<byte[]> parts = Parts.of(file);
        if (parts.size() < 3) {
            return new Cut().apply(file, other, random);
        }
        List<byte[]> middle = arranged(parts.subList(1, parts.size()), part -> part.length, random);
        List<byte[]> all = new ArrayList<>(List.of(parts.getFirst()));
        all.addAll(middle);
        return Parts.join(all);
    }

    private static <T> List<T> arranged(List<T> parts, ToIntFunction<T> size, Random random) {
        List<T> arranged = new ArrayList<>(parts);
        if (arranged.isEmpty()) {
            return arranged;
        }
        int one = random.nextInt(arranged.size());
        switch (random.nextInt(5)) {
            case 0 -> arranged.remove(one);
            case 1 -> arranged.add(random.nextInt(arranged.size()), arranged.get(one));
            case 2 -> Collections.swap(arranged, one, random.nextInt(arranged.size()));
            case 3 -> Collections.shuffle(arranged, random);
            default -> arranged.addAll(one, copies(arranged.get(one), size, random));
        }
        return arranged;
    }

    private static <T> List<T> copies(T part, ToIntFunction<T> size, Random random) {
        int most = Math.clamp(MOST_BYTES / Math.max(1, size.applyAsInt(part)), 1, MANY);
        return Collections.nCopies(1 + random.nextInt(most), part);
    }
}
