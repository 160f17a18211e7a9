package dev.memorylane.export.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.memorylane.export.Listings;
import dev.memorylane.export.listing.Chosen;
import dev.memorylane.export.listing.ListedPhoto;
import dev.memorylane.export.listing.Role;
import dev.memorylane.export.listing.Roles;
import dev.memorylane.export.listing.Selection;
import java.awt.Color;
import java.awt.Font;
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
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class ContactSheetsTest {
    private static final String OSAKA = "\u5927\u962A";

    @Test
    void shouldShowEveryPhotoWithItsNameOnPagesOfPaper() throws IOException {
        // Given
        List<Chosen> photos = photos(50);
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        // When
        List<String> problems = sheets("Ōsaka – Summer").pdf(photos, out);

        // Then
        try (PDDocument pdf = Loader.loadPDF(out.toByteArray())) {
            String text = new PDFTextStripper().getText(pdf);
            assertThat(pdf.getNumberOfPages()).isGreaterThan(2);
            assertThat(pdf.getPage(0).getMediaBox().getWidth()).isEqualTo(595.28f);
            assertThat(text)
                    .contains("Ōsaka – Summer")
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
    void shouldDrawOnePageAloneAndLookAtItsPicturesOnly() throws IOException {
        // Given
        Set<String> looked = new HashSet<>();
        ContactSheets sheets = new ContactSheets(SheetOptions.titled("Osaka"), (photo, _) -> {
            looked.add(photo.name());
            return painted();
        });

        // When
        PngPage second = sheets.page(photos(50), 2);
        PngPage beyond = sheets.page(photos(50), second.pages() + 1);

        // Then
        assertThat(ImageIO.read(new ByteArrayInputStream(second.png())).getWidth())
                .isEqualTo(1240);
        assertThat(second.pages()).isGreaterThan(2);
        assertThat(looked).hasSizeBetween(10, 30).doesNotContain("IMG_0.JPG");
        assertThat(beyond.isThere()).isFalse();
    }

    @Test
    void shouldWriteFromRightToLeftAsItIsRead() throws IOException {
        // Given
        SheetText texts = SheetText.open();
        String name = "\u05E9\u05DC\u05D5\u05DD.jpg";

        // When, Then: Hebrew is there in the sheets' own typeface, and yet not as it stands
        assertThat(texts.shown(name)).isEqualTo(name);
        assertThat(texts.isPlain(name)).isFalse();
        assertThat(texts.outline(name, 10).getBounds2D().getWidth()).isGreaterThan(10);
        assertThat(texts.hasMissing()).isFalse();
    }

    @Test
    void shouldShowAQuestionMarkForWhatNoTypefaceHasAndSaySo() throws IOException {
        // Given: a code point that is assigned to nobody
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        // When
        sheets("Day " + Character.toString(0x0378)).pdf(photos(1), out);

        // Then
        try (PDDocument pdf = Loader.loadPDF(out.toByteArray())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Day ?").contains("no typeface of the machine");
        }
    }

    @Test
    void shouldShowNamesInScriptsThatTheSystemHas() throws IOException {
        // Given
        assumeTrue(
                new Font(Font.SANS_SERIF, Font.PLAIN, 1).canDisplayUpTo(OSAKA) < 0,
                "no typeface for Chinese is installed (apt install fonts-noto-cjk): names in it are not checked");
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        // When
        sheets(OSAKA).pdf(photos(1), out);

        // Then
        try (PDDocument pdf = Loader.loadPDF(out.toByteArray())) {
            assertThat(new PDFTextStripper().getText(pdf)).doesNotContain("?");
            PDFMarkedContentExtractor marks = new PDFMarkedContentExtractor();
            marks.processPage(pdf.getPage(0));
            assertThat(marks.getMarkedContents())
                    .extracting(PDMarkedContent::getActualText)
                    .containsExactly(OSAKA);
        }
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
