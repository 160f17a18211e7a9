package dev.memorylane.bench.sheet;

import dev.memorylane.culling.Role;
import java.util.List;

/**
 * One photo of a sheet.
 *
 * @param file all bytes of a JPEG, PNG or GIF file
 * @param role what it is to its shortlist
 * @param group tiles of equal group stand together under one line; empty: alone
 * @param words below it, a line each
 */
@SuppressWarnings("ArrayRecordComponent") // made to be drawn once, never compared
public record Tile(byte[] file, Role role, String group, List<String> words) {

    public Tile {
        words = List.copyOf(words);
    }
}
