package dev.memorylane.culling;

import java.util.List;
import java.util.Objects;

/**
 * Photos shot within moments that belong together; a single photo is a burst of one.
 *
 * @param id the photo id of its earliest photo
 * @param kind what holds them together
 * @param members its photos, by photo id; at least one
 */
public record Burst(String id, BurstKind kind, List<Member> members) {

    public Burst {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        members = List.copyOf(members);
        if (members.isEmpty()) {
            throw new IllegalArgumentException("Burst " + id + " has no photo");
        }
    }

    /** The same burst with more or other photos. */
    public Burst withMembers(List<Member> others) {
        return new Burst(id, kind, others);
    }
}
