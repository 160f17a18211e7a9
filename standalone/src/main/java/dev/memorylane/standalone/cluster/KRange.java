package dev.memorylane.standalone.cluster;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which numbers of clusters are tried. */
public sealed interface KRange {

    /** The numbers in ascending order, all that n points with so many distinct ones can have. */
    List<Integer> numbers(int points, int distinct);

    /** One number. */
    record Fixed(int k) implements KRange {
        @Override
        public List<Integer> numbers(int points, int distinct) {
            if (k > distinct) {
                throw new IllegalArgumentException("--k " + k + " is too much: there are " + distinct
                        + " different vectors. Give at most that many clusters.");
            }
            return List.of(k);
        }
    }

    /** A share of the points. */
    record Share(double percent) implements KRange {
        @Override
        public List<Integer> numbers(int points, int distinct) {
            int wanted = (int) Math.rint(points * percent / 100);
            return List.of(Math.clamp(wanted, 1, distinct));
        }
    }

    /** From one number to another in steps, as far as the points go. */
    record Steps(int from, int to, int step) implements KRange {
        @Override
        public List<Integer> numbers(int points, int distinct) {
            List<Integer> numbers = new ArrayList<>();
            for (int k = from; k <= Math.min(to, distinct); k += step) {
                numbers.add(k);
            }
            if (numbers.isEmpty()) {
                throw new IllegalArgumentException("--k " + from + ".." + to + " cannot be tried: there are " + distinct
                        + " different vectors. Begin with at most that many clusters.");
            }
            return numbers;
        }
    }

    /** {@code 30}, {@code 5%}, {@code 2..200} or {@code 2..200:2}. */
    static KRange parse(String text) {
        Matcher words = Pattern.compile("(\\d{1,9})(?:\\.\\.(\\d{1,9})(?::(\\d{1,9}))?)?|(\\d{1,3}(?:\\.\\d+)?)%")
                .matcher(text.strip());
        if (!words.matches()) {
            throw wrong(text);
        }
        KRange range = range(words);
        boolean sensible =
                switch (range) {
                    case Fixed(int k) -> k >= 1;
                    case Share(double percent) -> percent > 0 && percent <= 100;
                    case Steps(int from, int to, int step) -> from >= 1 && to >= from && step >= 1;
                };
        if (!sensible) {
            throw wrong(text);
        }
        return range;
    }

    private static KRange range(Matcher words) {
        if (words.group(4) != null) {
            return new Share(Double.parseDouble(words.group(4)));
        }
        int first = Integer.parseInt(words.group(1));
        if (words.group(2) == null) {
            return new Fixed(first);
        }
        int step = words.group(3) == null ? 1 : Integer.parseInt(words.group(3));
        return new Steps(first, Integer.parseInt(words.group(2)), step);
    }

    private static IllegalArgumentException wrong(String text) {
        return new IllegalArgumentException("--k " + text + " is no number of clusters: give one (30), a share of the"
                + " vectors (5%), or a range with a step (2..200:2).");
    }
}
