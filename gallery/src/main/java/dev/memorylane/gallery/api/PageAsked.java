package dev.memorylane.gallery.api;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** A list that comes in pages always. */
public class PageAsked extends ListAsked {
    @Parameter(
            schema =
                    @Schema(
                            type = SchemaType.INTEGER,
                            format = "int32",
                            minimum = "1",
                            maximum = "1000",
                            defaultValue = "100"))
    @QueryParam("limit")
    @DefaultValue("100")
    Integer limit;

    @Override
    Integer limit() {
        return limit;
    }
}
