package dev.memorylane.devui;

import java.util.List;

/**
 * The first rows of a list. Few: what is larger than a frame of the socket (64 KiB) is sent in several, and Quarkus may send
 * another message in between, which ends the connection.
 *
 * @param all how many there are
 * @param rows the first of them
 */
public record Rows<T>(long all, List<T> rows) {

    static <T> Rows<T> first(int most, List<T> all) {
        return new Rows<>(all.size(), all.stream().limit(most).toList());
    }
}
