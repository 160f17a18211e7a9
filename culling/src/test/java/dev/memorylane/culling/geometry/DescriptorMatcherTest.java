package dev.memorylane.culling.geometry;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class DescriptorMatcherTest {
    private static final double RATIO = 0.8;
    private final DescriptorMatcher matcher = new DescriptorMatcher(RATIO);

    @Test
    void shouldMatchAsDistancesWrittenOutDo() {
        // Given pictures of many sizes, large ones before small ones, of which the second holds part of the first
        for (int count : new int[] {150, 3, 67, 2, 400, 31}) {
            PaintedFeatures one = PaintedFeatures.random(count, count);
            PaintedFeatures other = one.seenThrough(1, 0, 40, 0, 7).with(PaintedFeatures.random(count, 1000 + count));
            // When
            List<Match> matches = matcher.match(one.features(), other.features());
            // Then
            assertThat(matches).isNotEmpty().isEqualTo(writtenOut(one.features(), other.features()));
        }
    }

    @Test
    void shouldTellTheLargestDescriptorsApart() {
        // Given sums of products as large as they can be, one of which differs by one
        byte[] largest = new byte[3 * LocalFeatures.DESCRIPTOR];
        Arrays.fill(largest, (byte) 255);
        largest[LocalFeatures.DESCRIPTOR] = (byte) 254;
        Arrays.fill(largest, 2 * LocalFeatures.DESCRIPTOR, largest.length, (byte) 0);
        LocalFeatures features = new LocalFeatures(512, 384, new byte[12], largest, new byte[64]);
        // When
        List<Match> matches = matcher.match(features, features);
        // Then
        assertThat(matches).containsExactly(new Match(0, 0), new Match(1, 1), new Match(2, 2));
    }

    @Test
    void shouldKeepNothingOfAPairButItsMatches() {
        // Given a pair that was matched before
        LocalFeatures one = PaintedFeatures.random(150, 1).features();
        LocalFeatures other = PaintedFeatures.random(150, 2).features();
        matcher.match(one, other);
        // When
        long before = allocated();
        matcher.match(one, other);
        // Then it took no more than a few numbers a keypoint, a hundredth of what the descriptors are as numbers
        assertThat(allocated() - before).isLessThan(16_000);
    }

    private static long allocated() {
        return ((com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }

    private static List<Match> writtenOut(LocalFeatures one, LocalFeatures other) {
        List<Match> matches = new ArrayList<>();
        for (int j = 0; j < other.count(); j++) {
            int best = -1;
            for (int i = 0; i < one.count(); i++) {
                if (nearest(one, i, other) == j
                        && (best < 0 || distance(one, i, other, j) < distance(one, best, other, j))) {
                    best = i;
                }
            }
            if (best >= 0) {
                matches.add(new Match(best, j));
            }
        }
        return matches;
    }

    private static int nearest(LocalFeatures one, int i, LocalFeatures other) {
        int nearest = -1;
        long least = Long.MAX_VALUE;
        long second = Long.MAX_VALUE;
        for (int j = 0; j < other.count(); j++) {
            long distance = distance(one, i, other, j);
            if (distance < least) {
                second = least;
                least = distance;
                nearest = j;
            } else {
                second = Math.min(second, distance);
            }
        }
        return least < RATIO * RATIO * second ? nearest : -1;
    }

    private static long distance(LocalFeatures one, int i, LocalFeatures other, int j) {
        long sum = 0;
        for (int d = 0; d < LocalFeatures.DESCRIPTOR; d++) {
            long difference = (long) one.descriptor(i, d) - other.descriptor(j, d);
            sum += difference * difference;
        }
        return sum;
    }
}
