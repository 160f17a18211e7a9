package dev.memorylane.access;

import io.quarkus.websockets.next.OnTextMessage;
import io.quarkus.websockets.next.WebSocket;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/** What the tests attack: an API, a socket, an upload, a path with a credential of its own. Nobody lists them anywhere. */
@Path("/")
public class Victim {
    static final String SECRET = "the secret of the victim";

    @GET
    @Path("/api/thing")
    public String thing() {
        return SECRET;
    }

    @POST
    @Path("/api/thing")
    @Consumes("application/json")
    public String change(Map<String, Object> wish) {
        return SECRET + wish.size();
    }

    @POST
    @Path("/upload")
    public String upload(InputStream body) throws IOException {
        return SECRET + body.transferTo(java.io.OutputStream.nullOutputStream());
    }

    @POST
    @Path("/own")
    public String own() {
        return "the victim looks itself";
    }

    @WebSocket(path = "/ws")
    public static class Socket {
        @OnTextMessage
        String echo(String text) {
            return SECRET + text;
        }
    }

    @ApplicationScoped
    static class Own implements OwnCredential {
        @Override
        public boolean guards(String path) {
            return path.equals("/own");
        }
    }

    @ApplicationScoped
    static class Uploads implements LargeBodies {
        @Override
        public boolean takes(String path) {
            return path.equals("/upload");
        }

        @Override
        public long mostBytes() {
            return 3 << 20;
        }
    }
}
