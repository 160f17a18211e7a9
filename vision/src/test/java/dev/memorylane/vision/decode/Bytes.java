package dev.memorylane.vision.decode;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Bytes put together by hand: the containers that tests write. */
public final class Bytes {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteOrder order;

    private Bytes(ByteOrder order) {
        this.order = order;
    }

    public static Bytes bigEndian() {
        return new Bytes(ByteOrder.BIG_ENDIAN);
    }

    public static Bytes of(ByteOrder order) {
        return new Bytes(order);
    }

    /** A box of the ISO base media file format. */
    public static byte[] box(String type, byte[]... bodies) {
        Bytes body = bigEndian();
        for (byte[] part : bodies) {
            body.raw(part);
        }
        return bigEndian().u32(8 + body.length()).text(type).raw(body.get()).get();
    }

    public Bytes u8(int value) {
        out.write(value);
        return this;
    }

    public Bytes u16(int value) {
        return raw(ByteBuffer.allocate(2).order(order).putShort((short) value).array());
    }

    public Bytes u32(long value) {
        return raw(ByteBuffer.allocate(4).order(order).putInt((int) value).array());
    }

    public Bytes u64(long value) {
        return raw(ByteBuffer.allocate(8).order(order).putLong(value).array());
    }

    public Bytes text(String latin1) {
        return raw(latin1.getBytes(StandardCharsets.ISO_8859_1));
    }

    public Bytes raw(byte[] bytes) {
        out.writeBytes(bytes);
        return this;
    }

    /** Zeros up to a position. */
    public Bytes padTo(int position) {
        while (out.size() < position) {
            out.write(0);
        }
        return this;
    }

    public int length() {
        return out.size();
    }

    public byte[] get() {
        return out.toByteArray();
    }
}
