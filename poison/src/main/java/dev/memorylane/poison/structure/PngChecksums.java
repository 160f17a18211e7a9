package dev.memorylane.poison.structure;

import java.util.zip.CRC32;

/** Makes the checksums of a damaged PNG right again, so that the damage comes further than to them. */
public final class PngChecksums {
    private PngChecksums() {}

    /** Of a PNG; another file stays as it is. */
    public static void mend(byte[] file) {
        if (Format.of(file) != Format.PNG) {
            return;
        }
        for (Chunk chunk : Chunk.png(file)) {
            CRC32 crc = new CRC32();
            crc.update(file, chunk.from() + 4, chunk.to() - 4 - (chunk.from() + 4));
            new Field(chunk.to() - 4, 4, false).write(file, crc.getValue());
        }
    }
}
