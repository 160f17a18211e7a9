package dev.memorylane.gallery.search;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers in queries: {@code 3}, {@code >=3}, {@code <5}, {@code 2..4}, {@code 35.6,139.7,5}. */
final class Numbers {
    private static final Pattern COMPARED = Pattern.compile("(>=|<=|>|<|=)?(-?\\d{1,9})");
    private static final Pattern RANGE = Pattern.compile("(-?\\d{1,9})\\.\\.(-?\\d{1,9})");

    private Numbers() {}

    /** @throws QueryException where that is no number */
    static IntPredicate test(String text) {
        Matcher range = RANGE.matcher(text);
        if (range.matches()) {
            int least = Integer.parseInt(range.group(1));
            int most = Integer.parseInt(range.group(2));
            return value -> value >= least && value <= most;
        }
        Matcher compared = COMPARED.matcher(text);
        if (!compared.matches()) {
            throw new QueryException("%s is no number. Write 3, >=3, <5 or 2..4.".formatted(text));
        }
        int number = Integer.parseInt(compared.group(2));
        return switch (compared.group(1)) {
            case ">=" -> value -> value >= number;
            case "<=" -> value -> value <= number;
            case ">" -> value -> value > number;
            case "<" -> value -> value < number;
            case null, default -> value -> value == number;
        };
    }

    /**
     * So many numbers with commas between.
     *
     * @param example to show where they are none
     */
    static double[] list(String text, int count, String example) {
        try {
            double[] numbers = Arrays.stream(text.split(",", -1))
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            if (numbers.length == count && Arrays.stream(numbers).allMatch(Double::isFinite)) {
                return numbers;
            }
        } catch (NumberFormatException _) {
            // Said below.
        }
        throw new QueryException("%s is no place. Write %s.".formatted(text, example));
    }
}
