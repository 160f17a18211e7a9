package dev.memorylane.standalone.export;

import dev.memorylane.access.Printable;
import dev.memorylane.export.archive.PhotoArchive;
import dev.memorylane.export.folder.FolderExport;
import dev.memorylane.export.folder.FolderExport.Result;
import dev.memorylane.export.listing.Chosen;
import dev.memorylane.export.listing.Listing;
import dev.memorylane.export.sheet.ContactSheets;
import dev.memorylane.export.sheet.SheetOptions;
import dev.memorylane.export.source.Destinations;
import dev.memorylane.export.source.Destinations.Destination;
import dev.memorylane.export.source.Originals;
import dev.memorylane.export.source.Pictures;
import dev.memorylane.export.table.CsvTable;
import dev.memorylane.export.table.FileList;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes what was asked for, and tells a person what became of it. */
public final class Deliveries {
    private static final Path STANDARD_OUTPUT = Path.of("-");

    private final Listing listing;
    private final Originals originals;
    private final Pictures pictures;
    private final PrintWriter out;
    private final PrintWriter err;

    /** @param err for what is said beside a table that goes to standard output */
    public Deliveries(Listing listing, Originals originals, Pictures pictures, PrintWriter out, PrintWriter err) {
        this.listing = listing;
        this.originals = originals;
        this.pictures = pictures;
        this.out = out;
        this.err = err;
    }

    /** Whether a contact sheet can be written there. */
    public static boolean isSheet(Path file) {
        return isPdf(file) || extension(file).equals(".png");
    }

    public void csv(List<Chosen> photos, Path file) throws IOException {
        text(file, writer -> CsvTable.write(photos, writer));
        told("Table", photos.size(), file);
    }

    /** @return whether every path is in it */
    public boolean list(List<Chosen> photos, Path file, boolean nul) throws IOException {
        List<String> left = new ArrayList<>();
        text(file, writer -> left.addAll(FileList.write(photos, nul, writer)));
        left.forEach(
                path -> err.println("Left out, as its name has a line break: " + Printable.of(path) + ". Use --null."));
        told("List", photos.size() - left.size(), file);
        return left.isEmpty();
    }

    /** @return whether every photo is there */
    public boolean folder(List<Chosen> photos, Path into, FolderExport.Way way) {
        FolderExport export = new FolderExport(into.toAbsolutePath(), way, originals);
        int put = 0;
        int already = 0;
        for (Destination destination : Destinations.of(photos, "")) {
            switch (export.put(destination)) {
                case Result.Put _ -> put++;
                case Result.Already _ -> already++;
                case Result.Failed failed ->
                    err.printf("  FAILED   %s: %s%n", Printable.of(destination.path()), Printable.of(failed.words()));
            }
        }
        int failed = photos.size() - put - already;
        out.printf("Folder %s: %d put there · %d already there · %d failed%n", into, put, already, failed);
        flush();
        return failed == 0;
    }

    /** @return whether every photo is in it */
    public boolean zip(List<Chosen> photos, Path file, PhotoArchive.Form form) throws IOException {
        List<String> problems = new ArrayList<>();
        PhotoArchive archive = new PhotoArchive(form, originals, pictures);
        WholeFile.write(file, stream -> problems.addAll(archive.write(photos, stream)));
        told("Archive", photos.size() - problems.size(), file);
        return without(problems);
    }

    /** @return whether every photo is shown on it */
    public boolean sheet(List<Chosen> photos, Path file, SheetOptions options) throws IOException {
        ContactSheets sheets = new ContactSheets(options, pictures);
        List<String> problems = new ArrayList<>();
        if (isPdf(file)) {
            WholeFile.write(file, stream -> problems.addAll(sheets.pdf(photos, stream)));
        } else {
            problems.addAll(sheets.png(photos, number -> page(file, number)));
        }
        told("Contact sheet", photos.size(), file);
        return without(problems);
    }

    private static OutputStream page(Path file, int number) {
        try {
            String name = file.getFileName().toString();
            String stem = name.substring(0, name.length() - extension(file).length());
            Path page = number == 1 ? file : file.resolveSibling(stem + "-" + number + extension(file));
            return new BufferedOutputStream(Files.newOutputStream(page));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean without(List<String> problems) {
        problems.forEach(problem -> err.println("  FAILED   " + Printable.of(problem)));
        flush();
        return problems.isEmpty();
    }

    /** Writes what goes into a text. */
    private interface Text {
        void writeTo(Writer writer) throws IOException;
    }

    private void text(Path file, Text text) throws IOException {
        if (file.equals(STANDARD_OUTPUT)) {
            StringWriter whole = new StringWriter();
            text.writeTo(whole);
            out.print(whole);
            out.flush();
            return;
        }
        WholeFile.write(file, stream -> {
            Writer writer = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
            text.writeTo(writer);
            writer.flush();
        });
    }

    private void told(String what, int photos, Path file) {
        if (!file.equals(STANDARD_OUTPUT)) {
            out.printf("%s of %s: %d photos, %s%n", what, LibraryChoice.title(listing), photos, file);
            flush();
        }
    }

    private void flush() {
        out.flush();
        err.flush();
    }

    private static boolean isPdf(Path file) {
        return extension(file).equals(".pdf");
    }

    private static String extension(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot).toLowerCase(Locale.ROOT);
    }
}
