package dev.memorylane.gallery.api;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** A list that comes whole where no limit is given. */
public class WholeOrPage extends ListAsked {
    @Parameter(schema = @Schema(type = SchemaType.INTEGER, format = "int32", minimum = "1", maximum = "1000"))
    @QueryParam("limit")
    Integer limit;

    @Override
    Integer limit() {
        return limit;
    }
}
