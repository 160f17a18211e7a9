package dev.memorylane.export.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.export.Listings;
import dev.memorylane.export.listing.Chosen;
import dev.memorylane.export.listing.Role;
import dev.memorylane.export.listing.Roles;
import dev.memorylane.export.listing.Selection;
import dev.memorylane.export.listing.Word;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvTableTest {

    @Test
    void shouldWriteALineAPhotoInItsTrip() throws IOException {
        // Given
        Word kept = new Word(true, false, OptionalInt.of(4), Optional.of("Purple"), Optional.of(Instant.EPOCH));
        List<Chosen> chosen = Selection.all(Roles.PICKS)
                .of(Listings.of(
                        Listings.photo(
                                Path.of("/p/a, \"b\".CR2"), Role.PICK, OptionalInt.of(2), Optional.of("Blue"), kept),
                        Listings.photo(Path.of("/p/c.JPG"), Role.MEMBER)));
        StringWriter out = new StringWriter();

        // When
        CsvTable.write(chosen, out);

        // Then
        List<String> lines = List.of(out.toString().split("\r\n", -1));
        assertThat(lines).hasSize(3).endsWith("");
        assertThat(lines.get(0)).startsWith("file,role,captured_at,window,").endsWith(",photo_id,location,said_label");
        assertThat(lines.get(1))
                .startsWith(
                        "\"a, \"\"b\"\".CR2\",pick,2026-05-02T14:03:05,trip:1,trip,2026-05-02 to 2026-05-03,1,b,look_alikes,"
                                + "0.250,sharpest of 3; well exposed,2,Blue,keep,4,image/x-raw,,")
                .endsWith(",\"/p/a, \"\"b\"\".CR2\",Purple");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "=1+1,'=1+1",
                "@SUM(A1),'@SUM(A1)",
                "+49.jpg,'+49.jpg",
                "-cmd|calc,'-cmd|calc",
                "-1,-1",
                "-0.250,-0.250",
                "plain,plain",
            })
    void shouldLeaveNoFormulaToASpreadsheet(String text, String cell) {
        assertThat(CsvTable.cell(text)).isEqualTo(cell);
    }

    @Test
    void shouldListPathsOneALineOrEndedByNul() throws IOException {
        // Given
        List<Chosen> chosen = Selection.all(Roles.ALL)
                .of(Listings.of(
                        Listings.photo(Path.of("/p/é a.CR2"), Role.PICK),
                        Listings.photo(Path.of("/p/x\ny.CR2"), Role.PICK)));
        StringWriter lines = new StringWriter();
        StringWriter nul = new StringWriter();

        // When
        List<String> left = FileList.write(chosen, false, lines);
        FileList.write(chosen, true, nul);

        // Then
        assertThat(lines.toString()).isEqualTo("/p/é a.CR2\n");
        assertThat(left).containsExactly("/p/x\ny.CR2");
        assertThat(nul.toString()).isEqualTo("/p/x\ny.CR2\0/p/é a.CR2\0");
    }
}
