package dev.memorylane.ingest.metadata;

import com.drew.lang.ByteArrayReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifIFD0Directory;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.util.Optional;

/**
 * Tags of HEIC and AVIF. The orientation of their EXIF is left out: the container has its own, which decoders apply, and
 * the picture is not to be turned twice (ISO/IEC 23008-12, 6.5.10).
 */
final class HeifTags {
    private static final int OFFSET = 4;

    private HeifTags() {}

    static Tags read(RandomAccessFile file) throws IOException {
        Metadata metadata = new Metadata();
        Optional<IsoBox> meta = IsoBox.top(file, "meta");
        if (meta.isEmpty()) {
            return new Tags(metadata, XmpPacket.none(), PictureSize.unknown());
        }
        HeifItem items = new HeifItem(file, meta.get());
        Optional<byte[]> exif = items.exif();
        if (exif.isPresent()) {
            readExif(exif.get(), metadata);
        }
        XmpPacket xmp = items.xmp().map(XmpPacket::parse).orElse(XmpPacket.none());
        return new Tags(metadata, xmp, HeifPicture.size(meta.get()));
    }

    private static void readExif(byte[] item, Metadata metadata) throws IOException {
        int start = OFFSET + ByteBuffer.wrap(item).getInt();
        if (start < OFFSET || start >= item.length) {
            return;
        }
        ExifBlock.read(new ByteArrayReader(item, start), metadata, ExifIFD0Directory.class);
        metadata.getDirectoriesOfType(ExifIFD0Directory.class)
                .forEach(directory -> directory.setInt(ExifDirectoryBase.TAG_ORIENTATION, 1));
    }
}
