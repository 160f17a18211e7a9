package dev.memorylane.gallery.api;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.stream.Collectors;

/** JSON that is some, but not what was asked for: says where. */
@Provider
public class JsonErrorMapper implements ExceptionMapper<MismatchedInputException> {
    private static final int DEEPEST = 8;

    @Override
    public Response toResponse(MismatchedInputException raised) {
        String place = raised.getPath().stream()
                .limit(DEEPEST)
                .map(JsonErrorMapper::step)
                .collect(Collectors.joining("."));
        return Problem.of(
                        Response.Status.BAD_REQUEST,
                        "The JSON is not what is asked for here%s. /q/openapi describes it."
                                .formatted(place.isEmpty() ? "" : ": look at " + place))
                .response();
    }

    private static String step(JsonMappingException.Reference step) {
        return step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName();
    }
}
