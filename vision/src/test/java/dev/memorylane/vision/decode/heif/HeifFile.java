package dev.memorylane.vision.decode.heif;

import dev.memorylane.vision.decode.Bytes;
import dev.memorylane.vision.decode.container.Box;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Writes HEIF containers around compressed pictures, true ones and lying ones. */
final class HeifFile {
    private record Item(String type, byte[] data, List<byte[]> properties, int extents) {}

    private record Reference(String type, int from, int[] to) {}

    private final String brand;
    private final List<Item> items = new ArrayList<>();
    private final List<Reference> references = new ArrayList<>();

    HeifFile(String brand) {
        this.brand = brand;
    }

    static byte[] fixture(String name) {
        try (InputStream in = HeifFile.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The compressed picture of a fixture as an item that says to be of a size. Its id is one more than the last's. */
    HeifFile coded(String fixture, int width, int height, byte[]... properties) throws Exception {
        HeifItems source = HeifItems.read(fixture(fixture));
        boolean hevc = source.type(source.primary()).equals("hvc1");
        List<byte[]> all = new ArrayList<>();
        all.add(box(
                source.properties().of(source.primary(), hevc ? "hvcC" : "av1C").orElseThrow()));
        all.add(ispe(width, height));
        all.addAll(List.of(properties));
        byte[] data = source.locations().data(source.primary()).toBytes();
        items.add(new Item(source.type(source.primary()), data, all, 1));
        return this;
    }

    /** A grid of tiles, all of them the same item. */
    HeifFile grid(int rows, int columns, int width, int height, int tile, byte[]... properties) {
        byte[] descriptor = Bytes.bigEndian()
                .u8(0)
                .u8(1)
                .u8(rows - 1)
                .u8(columns - 1)
                .u32(width)
                .u32(height)
                .get();
        List<byte[]> all = new ArrayList<>(List.of(properties));
        all.addFirst(ispe(width, height));
        items.add(new Item("grid", descriptor, all, 1));
        int[] tiles = new int[rows * columns];
        java.util.Arrays.fill(tiles, tile);
        references.add(new Reference("dimg", items.size(), tiles));
        return this;
    }

    /** The last item once more with its data in many extents, all of them the same bytes. */
    HeifFile repeated(int extents) {
        Item last = items.removeLast();
        items.add(new Item(last.type, last.data, last.properties, extents));
        return this;
    }

    static byte[] ispe(int width, int height) {
        return Bytes.box("ispe", Bytes.bigEndian().u32(0).u32(width).u32(height).get());
    }

    static byte[] irot(int quarterTurnsLeft) {
        return Bytes.box("irot", Bytes.bigEndian().u8(quarterTurnsLeft).get());
    }

    /** Crops to a size around the centre. */
    static byte[] clap(int width, int height) {
        Bytes body = Bytes.bigEndian().u32(width).u32(1).u32(height).u32(1);
        return Bytes.box("clap", body.u32(0).u32(1).u32(0).u32(1).get());
    }

    static byte[] icc(byte[] profile) {
        return Bytes.box("colr", Bytes.bigEndian().text("prof").raw(profile).get());
    }

    static byte[] nclx(int primaries, int transfer, int matrix) {
        Bytes body = Bytes.bigEndian().text("nclx").u16(primaries).u16(transfer);
        return Bytes.box("colr", body.u16(matrix).u8(0x80).get());
    }

    private static byte[] box(Box box) throws EOFException {
        return Bytes.box(box.type(), box.body().toBytes());
    }

    /** The file, its last item the primary. */
    byte[] write() {
        byte[] head = Bytes.box(
                "ftyp",
                Bytes.bigEndian().text(brand).u32(0).text("mif1" + brand).get());
        int dataAt = head.length + meta(0).length + 8;
        Bytes data = Bytes.bigEndian();
        items.forEach(item -> data.raw(item.data));
        return Bytes.bigEndian()
                .raw(head)
                .raw(meta(dataAt))
                .raw(Bytes.box("mdat", data.get()))
                .get();
    }

    private byte[] meta(int dataAt) {
        return Bytes.box(
                "meta",
                new byte[4],
                Bytes.box(
                        "hdlr",
                        Bytes.bigEndian().u32(0).u32(0).text("pict").padTo(25).get()),
                Bytes.box("pitm", Bytes.bigEndian().u32(0).u16(items.size()).get()),
                Bytes.box("iloc", locations(dataAt)),
                Bytes.box("iinf", infos()),
                Bytes.box("iref", referenceBoxes()),
                Bytes.box("iprp", Bytes.box("ipco", properties()), Bytes.box("ipma", associations())));
    }

    private byte[] locations(int dataAt) {
        Bytes table = Bytes.bigEndian().u32(0).u8(0x44).u8(0x00).u16(items.size());
        int at = dataAt;
        for (int i = 0; i < items.size(); i++) {
            table.u16(i + 1).u16(0).u16(items.get(i).extents);
            for (int j = 0; j < items.get(i).extents; j++) {
                table.u32(at).u32(items.get(i).data.length);
            }
            at += items.get(i).data.length;
        }
        return table.get();
    }

    private byte[] infos() {
        Bytes table = Bytes.bigEndian().u32(0).u16(items.size());
        for (int i = 0; i < items.size(); i++) {
            Bytes entry = Bytes.bigEndian().u32(0x02000000).u16(i + 1).u16(0);
            table.raw(Bytes.box("infe", entry.text(items.get(i).type).u8(0).get()));
        }
        return table.get();
    }

    private byte[] referenceBoxes() {
        Bytes table = Bytes.bigEndian().u32(0);
        for (Reference reference : references) {
            Bytes body = Bytes.bigEndian().u16(reference.from).u16(reference.to.length);
            for (int to : reference.to) {
                body.u16(to);
            }
            table.raw(Bytes.box(reference.type, body.get()));
        }
        return table.get();
    }

    private byte[] properties() {
        Bytes all = Bytes.bigEndian();
        items.forEach(item -> item.properties.forEach(all::raw));
        return all.get();
    }

    private byte[] associations() {
        Bytes table = Bytes.bigEndian().u32(0).u32(items.size());
        int index = 1;
        for (int i = 0; i < items.size(); i++) {
            table.u16(i + 1).u8(items.get(i).properties.size());
            for (int j = 0; j < items.get(i).properties.size(); j++) {
                table.u8(index++);
            }
        }
        return table.get();
    }
}
