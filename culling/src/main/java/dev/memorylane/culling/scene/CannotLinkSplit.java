package dev.memorylane.culling.scene;

import dev.memorylane.culling.kmeans.InnerProducts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * Takes bursts that a person told apart out of a common scene: the first of them stays, each that conflicts with all before
 * founds a new scene, and the others go to the founder they are most like and do not conflict with.
 */
final class CannotLinkSplit {

    private final InnerProducts cosines;
    private final BiPredicate<Integer, Integer> apart;

    CannotLinkSplit(InnerProducts cosines, BiPredicate<Integer, Integer> apart) {
        this.cosines = cosines;
        this.apart = apart;
    }

    /** The labels with each scene split as far as needed; new scenes get new labels. */
    int[] split(int[] labels) {
        int[] result = labels.clone();
        int scenes = Arrays.stream(labels).max().orElse(-1) + 1;
        int next = scenes;
        for (int scene = 0; scene < scenes; scene++) {
            next = splitScene(membersOf(scene, labels), result, next);
        }
        return result;
    }

    private int splitScene(List<Integer> members, int[] result, int next) {
        List<List<Integer>> parts = new ArrayList<>();
        for (int founder : founders(members)) {
            parts.add(new ArrayList<>(List.of(founder)));
        }
        if (parts.size() < 2) {
            return next;
        }
        List<Integer> settled = parts.stream().map(List::getFirst).toList();
        members.stream().filter(member -> !settled.contains(member)).forEach(member -> settle(member, parts));
        return label(parts, result, next);
    }

    /** The first burst that conflicts with another, and each later one that conflicts with all founders so far. */
    private List<Integer> founders(List<Integer> members) {
        List<Integer> founders = new ArrayList<>();
        for (int member : members) {
            boolean conflicts = members.stream().anyMatch(other -> apart.test(member, other));
            if (conflicts && founders.stream().allMatch(founder -> apart.test(member, founder))) {
                founders.add(member);
            }
        }
        return founders;
    }

    /** Puts a burst to the closest founder in whose part nothing conflicts with it, else lets it found one more. */
    private void settle(int member, List<List<Integer>> parts) {
        List<Integer> best = null;
        for (List<Integer> part : parts) {
            boolean free = part.stream().noneMatch(other -> apart.test(member, other));
            if (free && (best == null || cosine(member, part) > cosine(member, best))) {
                best = part;
            }
        }
        if (best == null) {
            parts.add(new ArrayList<>(List.of(member)));
        } else {
            best.add(member);
        }
    }

    private double cosine(int member, List<Integer> part) {
        return cosines.product(member, part.getFirst());
    }

    /** The first part keeps the label of the scene. */
    private static int label(List<List<Integer>> parts, int[] result, int next) {
        int label = next;
        for (List<Integer> part : parts.subList(1, parts.size())) {
            for (int member : part) {
                result[member] = label;
            }
            label++;
        }
        return label;
    }

    private static List<Integer> membersOf(int scene, int[] labels) {
        List<Integer> members = new ArrayList<>();
        for (int i = 0; i < labels.length; i++) {
            if (labels[i] == scene) {
                members.add(i);
            }
        }
        return members;
    }
}
