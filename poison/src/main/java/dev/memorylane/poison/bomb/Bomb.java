package dev.memorylane.poison.bomb;

import dev.memorylane.poison.Sample;
import java.util.function.Supplier;

/**
 * A file that is made when it is wanted.
 *
 * @param name of the file
 */
public record Bomb(String name, Supplier<byte[]> content) {
    public Sample sample() {
        return new Sample(name, content.get());
    }
}
