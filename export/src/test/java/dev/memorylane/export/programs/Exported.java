package dev.memorylane.export.programs;

import dev.memorylane.export.Listings;
import dev.memorylane.export.listing.ListedPhoto;
import dev.memorylane.export.listing.Listing;
import dev.memorylane.export.listing.Role;
import dev.memorylane.export.listing.Roles;
import dev.memorylane.export.listing.Selection;
import dev.memorylane.export.listing.Word;
import dev.memorylane.export.xmp.Sidecar;
import dev.memorylane.export.xmp.SidecarOptions;
import dev.memorylane.export.xmp.Sidecars;
import dev.memorylane.sidecar.SidecarReader;
import dev.memorylane.sidecar.SidecarWords;
import dev.memorylane.sidecar.xmp.XmpDocument;
import dev.memorylane.sidecar.xmp.XmpException;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javax.imageio.ImageIO;

/** Photos that other programs can open, each with bytes of its own, and the sidecars that we write beside them. */
final class Exported {
    private static final Instant NOW = Instant.parse("2026-05-04T10:00:00Z");
    static final Word REJECTED = new Word(false, true, OptionalInt.empty(), Optional.empty(), Optional.of(NOW));

    private Exported() {}

    static Word rated(int stars) {
        return new Word(false, false, OptionalInt.of(stars), Optional.empty(), Optional.of(NOW));
    }

    static Path picture(Path file) throws IOException {
        BufferedImage picture = new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(new Color(file.hashCode() & 0xFFFFFF));
        pen.fillOval(8, 8, 40, 30);
        pen.dispose();
        Files.createDirectories(file.getParent());
        ImageIO.write(picture, "jpg", file.toFile());
        return file;
    }

    static ListedPhoto photo(Path file, Role role) {
        return Listings.photo(file, role);
    }

    static ListedPhoto photo(Path file, Word word) {
        return Listings.photo(file, Role.MEMBER, OptionalInt.empty(), Optional.empty(), word);
    }

    static List<Sidecar> export(SidecarOptions options, ListedPhoto... photos) {
        Listing listing = Listings.of(photos);
        Sidecars sidecars = new Sidecars(listing, options, false);
        return Selection.all(Roles.ALL).of(listing).stream().map(sidecars::of).toList();
    }

    /** What ingest takes out of a sidecar. */
    static SidecarWords words(Path sidecar) throws IOException, XmpException {
        return SidecarReader.wordsOf(XmpDocument.of(Files.readAllBytes(sidecar)));
    }
}
