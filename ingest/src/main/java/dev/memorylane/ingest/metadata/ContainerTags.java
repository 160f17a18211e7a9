package dev.memorylane.ingest.metadata;

import com.drew.metadata.Metadata;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Tags of the containers that carry none that matter here: GIF and BMP, which tell their size alone. */
final class ContainerTags {
    private static final int HEAD = 26;
    private static final int GIF_SIZE = 6;
    private static final int BMP_HEADER = 14;
    /** The header of OS/2, with sides of 16 bits. */
    private static final int BMP_CORE = 12;

    private ContainerTags() {}

    static Tags of(InputStream in) throws IOException {
        return new Tags(new Metadata(), XmpPacket.none(), size(in.readNBytes(HEAD)));
    }

    private static PictureSize size(byte[] head) {
        ByteBuffer bytes = ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN);
        if (head.length >= GIF_SIZE + 4 && head[0] == 'G') {
            return PictureSize.of(bytes.getShort(GIF_SIZE) & 0xFFFF, bytes.getShort(GIF_SIZE + 2) & 0xFFFF);
        }
        return head.length == HEAD && head[0] == 'B' ? bitmap(bytes) : PictureSize.unknown();
    }

    /** A height below 0 says that the rows run from the top. */
    private static PictureSize bitmap(ByteBuffer bytes) {
        int at = BMP_HEADER + 4;
        return bytes.getInt(BMP_HEADER) == BMP_CORE
                ? PictureSize.of(bytes.getShort(at) & 0xFFFF, bytes.getShort(at + 2) & 0xFFFF)
                : PictureSize.of(bytes.getInt(at), Math.abs((long) bytes.getInt(at + 4)));
    }
}
