package dev.memorylane.export.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.export.Listings;
import dev.memorylane.export.listing.Chosen;
import dev.memorylane.export.listing.ListedPhoto;
import dev.memorylane.export.listing.Role;
import dev.memorylane.export.listing.Roles;
import dev.memorylane.export.listing.Selection;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class ContactSheetsTest {

    @Test
    void shouldShowEveryPhotoWithItsNameOnPagesOfPaper() throws IOException {
        // Given
        List<Chosen> photos = photos(50);
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        // When
        List<String> problems = sheets("Ōsaka – 大阪").pdf(photos, out);

        // Then
        try (PDDocument pdf = Loader.loadPDF(out.toByteArray())) {
            String text = new PDFTextStripper().getText(pdf);
            assertThat(pdf.getNumberOfPages()).isGreaterThan(2);
            assertThat(pdf.getPage(0).getMediaBox().getWidth()).isEqualTo(595.28f);
            assertThat(text)
                    .contains("Ōsaka – ??")
                    .contains("2 May 2026 – 3 May 2026")
                    .contains("sharpest of 3");
            assertThat(photos).allMatch(photo -> text.contains(photo.photo().name()));
        }
        assertThat(problems).isEmpty();
    }

    @Test
    void shouldDrawTheSamePagesAsPictures() throws IOException {
        // Given
        List<ByteArrayOutputStream> pages = new ArrayList<>();

        // When
        sheets("Osaka").png(photos(50), number -> {
            assertThat(number).isEqualTo(pages.size() + 1);
            pages.add(new ByteArrayOutputStream());
            return pages.getLast();
        });

        // Then
        BufferedImage page =
                ImageIO.read(new ByteArrayInputStream(pages.getFirst().toByteArray()));
        assertThat(pages).hasSizeGreaterThan(2);
        assertThat(page.getWidth()).isEqualTo(1240);
        assertThat(page.getHeight()).isEqualTo(1754);
        assertThat(colours(page)).as("the sign of a pick").anyMatch(colour -> colour.getRGB() == 0xFF1A9641);
        assertThat(colours(page)).as("the picture").anyMatch(colour -> colour.getRed() > 240 && colour.getBlue() < 40);
    }

    @Test
    void shouldSayWhatItCannotShow() throws IOException {
        // Given
        ContactSheets sheets = new ContactSheets(SheetOptions.titled("Osaka"), (photo, _) -> {
            throw new IOException("its disk is away");
        });

        // When
        List<String> problems = sheets.pdf(photos(1), new ByteArrayOutputStream());

        // Then
        assertThat(problems).containsExactly("IMG_0.JPG: its disk is away");
    }

    private static ContactSheets sheets(String title) {
        return new ContactSheets(SheetOptions.titled(title), (_, _) -> painted());
    }

    private static List<Chosen> photos(int count) {
        ListedPhoto[] photos = new ListedPhoto[count];
        for (int i = 0; i < count; i++) {
            photos[i] = Listings.photo(Path.of("/p/IMG_" + i + ".JPG"), Role.PICK);
        }
        return Selection.all(Roles.PICKS).of(Listings.of(photos));
    }

    private static byte[] painted() throws IOException {
        BufferedImage picture = new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(Color.ORANGE);
        pen.fillRect(0, 0, 60, 40);
        pen.dispose();
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", jpeg);
        BufferedImage rgb = ImageIO.read(new ByteArrayInputStream(jpeg.toByteArray()));
        jpeg.reset();
        ImageIO.write(rgb, "jpg", jpeg);
        return jpeg.toByteArray();
    }

    private static Set<Color> colours(BufferedImage page) {
        Set<Color> colours = new HashSet<>();
        for (int y = 0; y < page.getHeight(); y++) {
            for (int x = 0; x < page.getWidth(); x += 2) {
                colours.add(new Color(page.getRGB(x, y)));
            }
        }
        return colours;
    }
}
