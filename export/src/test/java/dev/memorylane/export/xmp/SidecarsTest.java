package dev.memorylane.export.xmp;

import static dev.memorylane.export.Listings.photo;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.export.Listings;
import dev.memorylane.export.listing.ListedPhoto;
import dev.memorylane.export.listing.Listing;
import dev.memorylane.export.listing.Role;
import dev.memorylane.export.listing.Roles;
import dev.memorylane.export.listing.Selection;
import dev.memorylane.export.listing.Word;
import dev.memorylane.export.xmp.Sidecar.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SidecarsTest {
    private static final String RATED = """
            <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
             <rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
              xmlns:crs="http://ns.adobe.com/camera-raw-settings/1.0/" xmp:Rating="%d" crs:Exposure2012="+0.35"/>
            </rdf:RDF></x:xmpmeta>
            """;

    @TempDir
    private Path folder;

    @Test
    void shouldNameSidecarsAsEachProgramLooksForThem() throws IOException {
        // Given
        Path raw = file("IMG_1.CR2");
        Path picture = file("IMG_2.JPG");

        // When
        export(SidecarOptions.forProgram(Program.DARKTABLE), photo(raw, Role.PICK), photo(picture, Role.PICK));
        export(SidecarOptions.forProgram(Program.LIGHTROOM), photo(raw, Role.PICK), photo(picture, Role.PICK));

        // Then
        assertThat(names())
                .containsExactly("IMG_1.CR2", "IMG_1.CR2.xmp", "IMG_1.xmp", "IMG_2.JPG", "IMG_2.JPG.xmp", "IMG_2.xmp");
        assertThat(Files.readString(folder.resolve("IMG_1.xmp"))).contains("SidecarForExtension=\"CR2\"");
    }

    @Test
    void shouldGiveTheOneSidecarOfAShotToItsRaw() throws IOException {
        // Given
        ListedPhoto raw = photo(file("IMG_1.CR2"), Role.PICK);
        ListedPhoto picture = photo(file("img_1.jpg"), Role.REJECT);

        // When
        List<Sidecar> done = export(SidecarOptions.forProgram(Program.CAPTURE_ONE), picture, raw);

        // Then
        assertThat(names()).containsExactly("IMG_1.CR2", "IMG_1.xmp", "img_1.jpg");
        assertThat(done).extracting(Sidecar::outcome).containsExactlyInAnyOrder(Outcome.CREATED, Outcome.UNCHANGED);
        assertThat(done).anySatisfy(one -> assertThat(one.words()).contains("that of the RAW, IMG_1.CR2"));
    }

    @Test
    void shouldFollowTheSidecarThatIsThereWhereNoNamingIsAskedFor() throws IOException {
        // Given
        Path old = Files.writeString(folder.resolve("img_1.cr2.XMP"), RATED.formatted(0));
        Path other = Files.writeString(folder.resolve("IMG_2.xmp"), RATED.formatted(0));

        // When
        export(
                SidecarOptions.standard(),
                photo(file("IMG_1.CR2"), Role.PICK),
                photo(file("IMG_2.JPG"), Role.PICK),
                photo(file("IMG_3.CR2"), Role.PICK),
                photo(file("IMG_4.JPG"), Role.PICK));

        // Then
        assertThat(Files.readString(old)).contains("xmp:Rating=\"3\"").contains("crs:Exposure2012=\"+0.35\"");
        assertThat(Files.readString(other)).contains("xmp:Rating=\"3\"");
        assertThat(names())
                .filteredOn(name -> name.toLowerCase(java.util.Locale.ROOT).endsWith(".xmp"))
                .containsExactly("IMG_2.xmp", "IMG_3.xmp", "IMG_4.JPG.xmp", "img_1.cr2.XMP");
    }

    @Test
    void shouldWriteNothingInADryRunAndSayWhatItWould() throws IOException {
        // Given
        Listing listing = Listings.of(photo(file("IMG_1.CR2"), Role.PICK), photo(file("IMG_2.CR2"), Role.MEMBER));

        // When
        List<Sidecar> planned = run(listing, SidecarOptions.standard(), true);

        // Then
        assertThat(names()).containsExactly("IMG_1.CR2", "IMG_2.CR2");
        assertThat(planned.getFirst().outcome()).isEqualTo(Outcome.CREATED);
        assertThat(planned.getFirst().changes())
                .extracting(Change::words)
                .containsExactly("rating none → 3", "label none → Green");
        assertThat(planned.getLast().words()).isEqualTo("There is nothing to say of it.");
    }

    @Test
    void shouldChangeNothingTheSecondTime() throws IOException {
        // Given
        Listing listing = Listings.of(photo(file("IMG_1.CR2"), Role.PICK), photo(file("IMG_2.JPG"), Role.ALTERNATE));
        for (Program program : Program.values()) {
            run(listing, SidecarOptions.forProgram(program), false);
            List<byte[]> before = contents();

            // When
            List<Sidecar> again = run(listing, SidecarOptions.forProgram(program), false);

            // Then
            assertThat(again).extracting(Sidecar::outcome).containsOnly(Outcome.UNCHANGED);
            assertThat(contents())
                    .usingElementComparator(java.util.Arrays::compare)
                    .isEqualTo(before);
        }
    }

    @Test
    void shouldLeaveARatingThatIsNotOursUnlessAsked() throws IOException {
        // Given
        Path sidecar = Files.writeString(folder.resolve("IMG_1.xmp"), RATED.formatted(5));
        ListedPhoto photo = photo(file("IMG_1.CR2"), Role.PICK);
        SidecarOptions standard = SidecarOptions.standard();

        // When
        Sidecar kept = export(ratings(standard, false), photo).getFirst();
        String after = Files.readString(sidecar);
        Sidecar replaced = export(ratings(standard, true), photo).getFirst();

        // Then
        assertThat(kept.outcome()).isEqualTo(Outcome.KEPT);
        assertThat(kept.changes().getFirst().words()).startsWith("rating 5, not 3: it is another program's");
        assertThat(after).isEqualTo(RATED.formatted(5));
        assertThat(replaced.changes().getFirst().words()).isEqualTo("rating 5 → 3");
        assertThat(Files.readString(sidecar)).contains("xmp:Rating=\"3\"").contains("lane:Rating=\"3\"");
    }

    @Test
    void shouldFollowItsOwnMarksWhenARoleChanges() throws IOException {
        // Given
        Path file = file("IMG_1.CR2");
        export(SidecarOptions.standard(), photo(file, Role.PICK));

        // When
        Sidecar alternate =
                export(SidecarOptions.standard(), photo(file, Role.ALTERNATE)).getFirst();
        Sidecar member =
                export(SidecarOptions.standard(), photo(file, Role.MEMBER)).getFirst();

        // Then
        assertThat(alternate.changes())
                .extracting(Change::words)
                .containsExactly("rating 3 → 2", "label Green → Yellow");
        assertThat(member.changes())
                .extracting(Change::words)
                .containsExactly("rating 2 → none", "label Yellow → none");
        assertThat(Files.readString(folder.resolve("IMG_1.xmp")))
                .doesNotContain("Rating")
                .doesNotContain("Label");
    }

    @Test
    void shouldPutWhatAPersonSaidBeforeWhatWasComputed() throws IOException {
        // Given
        Instant now = Instant.now();
        Word five = new Word(false, false, OptionalInt.of(5), Optional.empty(), Optional.of(now));
        Word rejected = new Word(false, true, OptionalInt.empty(), Optional.empty(), Optional.of(now));

        // When
        export(
                SidecarOptions.standard(),
                photo(file("IMG_1.CR2"), Role.MEMBER, OptionalInt.empty(), Optional.empty(), five),
                photo(file("IMG_2.CR2"), Role.PICK, OptionalInt.of(4), Optional.empty(), rejected),
                photo(file("IMG_3.CR2"), Role.PICK, OptionalInt.of(1), Optional.of("Blue"), Word.nothing()));

        // Then
        assertThat(sidecar("IMG_1.xmp")).contains("xmp:Rating=\"5\"").doesNotContain("Label");
        assertThat(sidecar("IMG_2.xmp")).contains("xmp:Rating=\"-1\"").contains("xmp:Label=\"Red\"");
        assertThat(sidecar("IMG_3.xmp")).contains("xmp:Rating=\"1\"").contains("xmp:Label=\"Blue\"");
    }

    @Test
    void shouldWriteTheColourThatAPersonChoseBeforeThatOfTheRole() throws IOException {
        // Given
        Word purple = coloured("Purple", Instant.now());
        Word none = coloured("", Instant.now());

        // When
        export(
                SidecarOptions.standard(),
                photo(file("IMG_1.CR2"), Role.PICK, OptionalInt.empty(), Optional.of("Blue"), purple),
                photo(file("IMG_2.CR2"), Role.PICK, OptionalInt.empty(), Optional.empty(), none));

        // Then
        assertThat(sidecar("IMG_1.xmp")).contains("xmp:Rating=\"3\"").contains("xmp:Label=\"Purple\"");
        assertThat(sidecar("IMG_2.xmp")).contains("xmp:Rating=\"3\"").doesNotContain("Label");
    }

    @Test
    void shouldTakeALaterColourOverTheOneThatAnotherProgramChanged() throws IOException {
        // Given
        Path file = file("IMG_1.CR2");
        export(SidecarOptions.standard(), photo(file, Role.PICK));
        Path sidecar = folder.resolve("IMG_1.xmp");
        Files.writeString(sidecar, sidecar("IMG_1.xmp").replace("xmp:Label=\"Green\"", "xmp:Label=\"Yellow\""));
        Files.setLastModifiedTime(sidecar, FileTime.from(Instant.parse("2026-05-03T10:00:00Z")));

        // When
        Word blue = coloured("Blue", Instant.parse("2026-05-03T11:00:00Z"));
        export(SidecarOptions.standard(), photo(file, Role.PICK, OptionalInt.empty(), Optional.empty(), blue));

        // Then
        assertThat(sidecar("IMG_1.xmp")).contains("xmp:Label=\"Blue\"").contains("lane:Label=\"Blue\"");
    }

    private static Word coloured(String label, Instant at) {
        return new Word(false, false, OptionalInt.empty(), Optional.of(label), Optional.of(at));
    }

    @Test
    void shouldTakeALaterWordOverWhatAnotherProgramChangedBefore() throws IOException {
        // Given
        Path file = file("IMG_1.CR2");
        export(SidecarOptions.standard(), photo(file, Role.PICK));
        Path sidecar = folder.resolve("IMG_1.xmp");
        Files.writeString(sidecar, sidecar("IMG_1.xmp").replace("xmp:Rating=\"3\"", "xmp:Rating=\"2\""));
        Files.setLastModifiedTime(sidecar, FileTime.from(Instant.parse("2026-05-03T10:00:00Z")));

        // When
        Sidecar before = export(SidecarOptions.standard(), rated(file, 4, "2026-05-03T09:00:00Z"))
                .getFirst();
        Sidecar later = export(SidecarOptions.standard(), rated(file, 4, "2026-05-03T11:00:00Z"))
                .getFirst();

        // Then
        assertThat(before.outcome()).isEqualTo(Outcome.KEPT);
        assertThat(later.changes().getFirst().words()).isEqualTo("rating 2 → 4");
    }

    @Test
    void shouldLeaveWhatAnotherProgramTookOut() throws IOException {
        // Given
        Path file = file("IMG_1.CR2");
        export(SidecarOptions.standard(), photo(file, Role.PICK));
        Path sidecar = folder.resolve("IMG_1.xmp");
        Files.writeString(sidecar, sidecar("IMG_1.xmp").replace("xmp:Rating=\"3\"", "xmp:Rating=\"0\""));

        // When
        Sidecar again =
                export(SidecarOptions.standard(), photo(file, Role.PICK)).getFirst();

        // Then
        assertThat(again.outcome()).isEqualTo(Outcome.KEPT);
        assertThat(again.changes().getFirst().words()).contains("took it out after the last export");
    }

    @Test
    void shouldSayInWordsWhatItLeftAlone() throws IOException {
        // Given
        Path broken = Files.writeString(folder.resolve("IMG_1.xmp"), "<x:xmpmeta xmlns:x='adobe:ns:meta/'>");
        Path locked = Files.writeString(folder.resolve("IMG_2.xmp"), RATED.formatted(0));
        Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("r--r--r--"));
        ListedPhoto inBucket = photo(
                "s3://bucket/IMG_3.CR2", "IMG_3.CR2", Role.PICK, OptionalInt.empty(), Optional.empty(), Word.nothing());
        ListedPhoto gone = photo(folder.resolve("IMG_4.CR2"), Role.PICK);

        // When
        List<Sidecar> done = export(
                SidecarOptions.standard(),
                photo(file("IMG_1.CR2"), Role.PICK),
                photo(file("IMG_2.CR2"), Role.PICK),
                inBucket,
                gone);

        // Then
        assertThat(done).extracting(Sidecar::outcome).containsOnly(Outcome.FAILED);
        assertThat(done)
                .extracting(Sidecar::words)
                .satisfiesExactly(
                        one -> assertThat(one).contains("no well-formed XML").contains("repair or remove it"),
                        one -> assertThat(one).contains("read-only"),
                        one -> assertThat(one).contains("lies in a bucket"),
                        one -> assertThat(one).contains("The photo is not there"));
        assertThat(Files.readString(broken)).isEqualTo("<x:xmpmeta xmlns:x='adobe:ns:meta/'>");
        assertThat(Files.readString(locked)).isEqualTo(RATED.formatted(0));
        assertThat(names()).noneMatch(name -> name.endsWith(".part"));
    }

    @Test
    void shouldRefuseOneSidecarForTwoPictures() throws IOException {
        // When
        List<Sidecar> done = export(
                SidecarOptions.forProgram(Program.LIGHTROOM),
                photo(file("IMG_1.JPG"), Role.PICK),
                photo(file("IMG_1.PNG"), Role.PICK));

        // Then
        assertThat(done).extracting(Sidecar::outcome).containsExactly(Outcome.CREATED, Outcome.FAILED);
        assertThat(done.getLast().words()).contains("IMG_1.JPG has the same sidecar");
    }

    @Test
    void shouldBeReadByExifTool() throws IOException {
        // Given
        ExifTool.require();
        ListedPhoto photo = photo(file("IMG_1.CR2"), Role.PICK);

        // When
        export(SidecarOptions.forProgram(Program.LIGHTROOM), photo);
        export(SidecarOptions.forProgram(Program.DARKTABLE), photo);
        List<String> darktable =
                ExifTool.values(folder.resolve("IMG_1.CR2.xmp"), "XMP:Rating", "XMP-darktable:ColorLabels");
        export(SidecarOptions.forProgram(Program.DIGIKAM), photo);

        // Then
        assertThat(ExifTool.values(folder.resolve("IMG_1.xmp"), "XMP:Rating", "XMP:Label", "SidecarForExtension"))
                .containsExactly("3", "Green", "CR2");
        assertThat(darktable).containsExactly("3", "2");
        assertThat(ExifTool.values(
                        folder.resolve("IMG_1.CR2.xmp"),
                        "XMP:Rating",
                        "XMP-digiKam:ColorLabel",
                        "XMP-digiKam:PickLabel"))
                .satisfies(read -> assertThat(read.getFirst()).isEqualTo("3"))
                .hasSize(3);
    }

    @Test
    void shouldNotFightAProgramThatChangedItsRatings() throws IOException {
        // Given
        ExifTool.require();
        Path file = file("IMG_1.CR2");
        export(SidecarOptions.standard(), photo(file, Role.PICK));
        Path sidecar = folder.resolve("IMG_1.xmp");

        // When
        ExifTool.write(sidecar, "XMP:Rating=5", "XMP:Label=Red");
        Sidecar kept = export(SidecarOptions.standard(), photo(file, Role.PICK)).getFirst();
        Sidecar agreed = export(
                        SidecarOptions.standard(),
                        photo(file, Role.PICK, OptionalInt.of(5), Optional.of("Red"), Word.nothing()))
                .getFirst();

        // Then
        assertThat(kept.outcome()).isEqualTo(Outcome.KEPT);
        assertThat(agreed.outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThat(ExifTool.values(sidecar, "XMP:Rating", "XMP:Label")).containsExactly("5", "Red");
    }

    private static ListedPhoto rated(Path file, int stars, String at) {
        return photo(
                file,
                Role.PICK,
                OptionalInt.empty(),
                Optional.empty(),
                new Word(false, false, OptionalInt.of(stars), Optional.empty(), Optional.of(Instant.parse(at))));
    }

    private static SidecarOptions ratings(SidecarOptions options, boolean overwrite) {
        return new SidecarOptions(options.program(), options.naming(), true, false, overwrite, options.table());
    }

    private static List<Sidecar> export(SidecarOptions options, ListedPhoto... photos) {
        return run(Listings.of(photos), options, false);
    }

    private static List<Sidecar> run(Listing listing, SidecarOptions options, boolean dryRun) {
        Sidecars sidecars = new Sidecars(listing, options, dryRun);
        return Selection.all(Roles.ALL).of(listing).stream().map(sidecars::of).toList();
    }

    private Path file(String name) throws IOException {
        Path file = folder.resolve(name);
        return Files.exists(file) ? file : Files.writeString(file, name, UTF_8);
    }

    private String sidecar(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private List<byte[]> contents() throws IOException {
        List<byte[]> contents = new java.util.ArrayList<>();
        for (String name : names()) {
            contents.add(Files.readAllBytes(folder.resolve(name)));
        }
        return contents;
    }
}
