package dev.memorylane.ingest.memory;

import dev.memorylane.schemas.ObjectSeen;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** A known object as bytes: the length of its URI, its URI, the rest. The key alone does not tell the URI. */
final class ObjectCodec {
    private final Codec<ObjectSeen> seen = new Codec<>(ObjectSeen.class);

    byte[] encode(KnownObject object) {
        byte[] uri = object.uri().getBytes(StandardCharsets.UTF_8);
        byte[] rest = seen.encode(object.seen());
        return ByteBuffer.allocate(Integer.BYTES + uri.length + rest.length)
                .putInt(uri.length)
                .put(uri)
                .put(rest)
                .array();
    }

    KnownObject decode(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        byte[] uri = new byte[buffer.getInt()];
        buffer.get(uri);
        byte[] rest = new byte[buffer.remaining()];
        buffer.get(rest);
        return new KnownObject(new String(uri, StandardCharsets.UTF_8), seen.decode(rest));
    }
}
