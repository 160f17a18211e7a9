package dev.memorylane.gallery.api;

import dev.memorylane.export.listing.Chosen;
import dev.memorylane.export.listing.Listing;
import dev.memorylane.export.listing.Roles;
import dev.memorylane.export.listing.Selection;
import dev.memorylane.export.listing.WindowKind;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which photos an export holds, as a request says it. */
public class ExportChoice {
    /** Ids of the windows; none means all. */
    @QueryParam("window")
    List<String> windows;

    /** In which window a photo is exported: trip (the default) or day. */
    @Parameter(
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"trip", "day"}))
    @QueryParam("by")
    String by;

    /** picks, alternates (with the picks) or all. */
    @Parameter(
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"picks", "alternates", "all"}))
    @QueryParam("roles")
    String roles;

    static ExportChoice of(List<String> windows, String by, String roles) {
        ExportChoice choice = new ExportChoice();
        choice.windows = windows;
        choice.by = by;
        choice.roles = roles;
        return choice;
    }

    List<Chosen> in(Listing listing, Roles otherwise) {
        Selection selection = new Selection(
                windows == null ? Set.of() : Set.copyOf(windows),
                word("by", by, WindowKind.TRIP),
                word("roles", roles, otherwise));
        List<String> missing = selection.missingIn(listing);
        if (!missing.isEmpty()) {
            throw ProblemException.notFound("There is no window %s in %s. It may have lost its last photo."
                    .formatted(String.join(", ", missing), listing.library()));
        }
        return selection.of(listing);
    }

    /** A value by its name in any case; the default where nothing was said. */
    static <E extends Enum<E>> E word(String name, String text, E otherwise) {
        if (text == null || text.isBlank()) {
            return otherwise;
        }
        E[] values = otherwise.getDeclaringClass().getEnumConstants();
        return Arrays.stream(values)
                .filter(one -> one.name().equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> ProblemException.unusable("There is no %s %s. There are: %s."
                        .formatted(name, text, Arrays.toString(values).toLowerCase(Locale.ROOT))));
    }
}
