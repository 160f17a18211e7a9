package dev.memorylane.vision.decode.raw;

import dev.memorylane.vision.Orientation;
import dev.memorylane.vision.Remark;
import dev.memorylane.vision.UnreadableReason;
import dev.memorylane.vision.decode.Blueprint;
import dev.memorylane.vision.decode.Codec;
import dev.memorylane.vision.decode.Deadline;
import dev.memorylane.vision.decode.DecodedPicture;
import dev.memorylane.vision.decode.EncodedPicture;
import dev.memorylane.vision.decode.FileType;
import dev.memorylane.vision.decode.UnreadableException;
import dev.memorylane.vision.decode.container.ByteView;
import java.io.EOFException;
import java.nio.ByteOrder;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Camera RAW: the largest preview that the camera put into the file. */
public final class RawCodec implements Codec {
    /** A smaller one is an icon: neither a model nor a person sees much in it. */
    private static final int SHORTEST_SIDE = 160;
    /** The largest may be damaged; the next are tried. */
    private static final int MOST_TRIED = 3;

    private final Codec jpeg;

    /** @param jpeg reads the previews */
    public RawCodec(Codec jpeg) {
        this.jpeg = jpeg;
    }

    @Override
    public EncodedPicture open(byte[] file) throws UnreadableException {
        RawContents contents = contents(file);
        List<JpegHead> heads = heads(contents);
        List<JpegHead> useful = heads.stream()
                .filter(head -> Math.min(head.size().width(), head.size().height()) >= SHORTEST_SIDE)
                .limit(MOST_TRIED)
                .toList();
        for (JpegHead head : useful) {
            try {
                return new Encoded(jpeg.open(head.jpeg().toBytes()), head, contents);
            } catch (UnreadableException damaged) {
                // The next is smaller, and better than none.
            }
        }
        throw contents.isCut() ? UnreadableException.truncated() : withoutPreview(heads);
    }

    private static RawContents contents(byte[] bytes) {
        ByteView file = ByteView.of(bytes, ByteOrder.BIG_ENDIAN);
        RawContents contents = new RawContents();
        try {
            walk(file, contents);
            if (heads(contents).isEmpty() && !contents.isCut()) {
                JpegSearch.read(bytes, file, contents);
            }
        } catch (EOFException e) {
            // What was found before the end is what there is.
        }
        return contents;
    }

    private static void walk(ByteView file, RawContents contents) throws EOFException {
        if (file.says(0, "FUJIFILM")) {
            FujiRaw.read(file, contents);
        } else if (file.says(4, "ftyp")) {
            CanonRaw3.read(file, contents);
        } else if (file.says(0, "II") || file.says(0, "MM")) {
            TiffRaw.read(file, contents);
        }
    }

    /** Whole ones first, then the largest. */
    private static List<JpegHead> heads(RawContents contents) {
        return contents.previews().stream()
                .flatMap(bytes -> JpegHead.read(bytes).stream())
                .sorted(Comparator.comparing(JpegHead::isWhole)
                        .thenComparing(head -> head.size().pixels())
                        .reversed())
                .toList();
    }

    private static UnreadableException withoutPreview(List<JpegHead> heads) {
        String found = heads.isEmpty()
                ? "no preview in it"
                : "no larger preview in it than "
                        + heads.getFirst().size().width() + " x "
                        + heads.getFirst().size().height() + " pixels";
        return new UnreadableException(
                UnreadableReason.UNSUPPORTED_FORMAT,
                "The file is camera RAW and has " + found
                        + ", which is what is read of RAW. Export it as JPEG with the camera maker's or another RAW"
                        + " program and put that beside it.");
    }

    private record Encoded(EncodedPicture preview, JpegHead head, RawContents contents) implements EncodedPicture {
        @Override
        public int photoWidth() {
            return photo().width();
        }

        @Override
        public int photoHeight() {
            return photo().height();
        }

        @Override
        public Blueprint blueprint() {
            Blueprint stored = preview.blueprint();
            return new Blueprint(
                    FileType.RAW, stored.width(), stored.height(), stored.workingBytes(), stored.longest());
        }

        @Override
        public DecodedPicture decode(int reduction, Deadline deadline) throws UnreadableException {
            DecodedPicture decoded = preview.decode(reduction, deadline).withRemark(Remark.PREVIEW);
            Optional<Orientation> orientation = orientation();
            return orientation.isPresent() ? decoded.withOwnOrientation(orientation.get()) : decoded;
        }

        private Optional<Orientation> orientation() {
            if (head.orientation().isPresent()) {
                return head.orientation();
            }
            boolean transposes =
                    contents.orientation().map(Orientation::transposes).orElse(false);
            return transposes && isTurned() ? Optional.of(Orientation.UPRIGHT) : contents.orientation();
        }

        /** In the preview's rows and columns; the preview's own where the container tells less or nothing. */
        private FullSize photo() {
            FullSize preview = head.size();
            return contents.fullSize()
                    .map(full -> isTurned() ? full.turned() : full)
                    .filter(full -> full.width() >= preview.width() && full.height() >= preview.height())
                    .orElse(preview);
        }

        /** Whether the preview stands and the sensor lies, or the reverse. */
        private boolean isTurned() {
            FullSize turned = head.size().turned();
            return contents.fullSize()
                    .filter(full -> full.isLying() && turned.isLying() || full.isStanding() && turned.isStanding())
                    .isPresent();
        }
    }
}
