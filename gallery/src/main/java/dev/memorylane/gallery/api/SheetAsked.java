package dev.memorylane.gallery.api;

import dev.memorylane.export.sheet.Paper;
import dev.memorylane.export.sheet.SheetOptions;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** How a contact sheet shall look. */
public class SheetAsked {
    private static final int MOST_TITLE = 200;

    /** a4 (the default), a3, letter or tabloid. */
    @Parameter(
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"a4", "a3", "letter", "tabloid"}))
    @QueryParam("paper")
    String paper;

    /** Whether the paper lies on its long side. */
    @Parameter(schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
    @QueryParam("landscape")
    String landscape;

    /** Pictures beside each other, 1 to 12. */
    @Parameter(
            schema =
                    @Schema(
                            type = SchemaType.INTEGER,
                            format = "int32",
                            minimum = "1",
                            maximum = "12",
                            defaultValue = "4"))
    @QueryParam("columns")
    @DefaultValue("4")
    int columns;

    /** At its head; the library's name where it is not said. */
    @Parameter(schema = @Schema(type = SchemaType.STRING, maxLength = MOST_TITLE))
    @QueryParam("title")
    String title;

    /** Whether it says why a photo was picked. */
    @Parameter(schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "true"))
    @QueryParam("reasons")
    String reasons;

    SheetOptions options(String library) {
        if (title != null && title.length() > MOST_TITLE) {
            throw ProblemException.unusable("A title has at most %d characters.".formatted(MOST_TITLE));
        }
        try {
            return new SheetOptions(
                    Optional.ofNullable(title).filter(text -> !text.isBlank()).orElse(library),
                    ExportChoice.word("paper", paper, Paper.A4),
                    YesOrNo.of("landscape", landscape, false),
                    columns,
                    YesOrNo.of("reasons", reasons, true));
        } catch (IllegalArgumentException e) {
            throw ProblemException.unusable(e.getMessage());
        }
    }
}
