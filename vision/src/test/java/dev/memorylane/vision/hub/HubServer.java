package dev.memorylane.vision.hub;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/**
 * One model behind the hub's protocol: a listing, a word on each file, small files by themselves, large ones by a
 * redirect to a second server, as the hub sends to its storage. It stumbles at will.
 */
final class HubServer implements AutoCloseable {
    static final String COMMIT = "3c1f9a7be00000000000000000000000000000aa";
    static final String CONVERSION = "5e1f9a7be00000000000000000000000000000cc";
    private static final ObjectMapper JSON = new ObjectMapper();

    /** A request that came. */
    record Seen(String server, String method, String path, Optional<String> token, Optional<String> range) {}

    final List<Seen> seen = new CopyOnWriteArrayList<>();
    final Map<String, byte[]> files = new ConcurrentHashMap<>();
    volatile String requiredToken = "";
    volatile int refusal;
    volatile String refusalCode = "";
    volatile int breakAfter = Integer.MAX_VALUE;
    volatile int breaks;
    volatile int damages;
    volatile boolean knowsRanges = true;
    volatile boolean stalls;
    volatile int stumbles;
    volatile String converter = "";
    final Map<String, byte[]> converted = new ConcurrentHashMap<>();

    private final String repository;
    private final HttpServer hub;
    private final HttpServer storage;

    HubServer(String repository) {
        this.repository = repository;
        hub = start();
        storage = start();
        hub.createContext("/", exchange -> handle("hub", exchange));
        storage.createContext("/", exchange -> handle("storage", exchange));
    }

    URI endpoint() {
        return URI.create("http://127.0.0.1:" + hub.getAddress().getPort());
    }

    List<Seen> contents(String name) {
        return seen.stream()
                .filter(request ->
                        request.method().equals("GET") && request.path().endsWith(name))
                .filter(request -> request.server().equals(isLarge(name) ? "storage" : "hub"))
                .toList();
    }

    static String sha256(byte[] content) {
        return hex("SHA-256", content);
    }

    static String gitBlob(byte[] content) {
        byte[] head = ("blob " + content.length + "\0").getBytes(StandardCharsets.UTF_8);
        byte[] all = new byte[head.length + content.length];
        System.arraycopy(head, 0, all, 0, head.length);
        System.arraycopy(content, 0, all, head.length, content.length);
        return hex("SHA-1", all);
    }

    private static String hex(String algorithm, byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static HttpServer start() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void handle(String server, HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        Optional<String> token =
                Optional.ofNullable(exchange.getRequestHeaders().getFirst("Authorization"));
        seen.add(new Seen(
                server,
                exchange.getRequestMethod(),
                path,
                token,
                Optional.ofNullable(exchange.getRequestHeaders().getFirst("Range"))));
        try (exchange) {
            if (server.equals("storage")) {
                content(exchange, path.substring(1));
            } else if (stumbles > 0) {
                stumbles--;
                exchange.sendResponseHeaders(503, -1);
            } else if (refusal != 0 || (!requiredToken.isEmpty() && !token.equals(Optional.of(requiredToken)))) {
                exchange.getResponseHeaders().set("X-Error-Code", refusalCode);
                exchange.sendResponseHeaders(refusal == 0 ? 401 : refusal, -1);
            } else {
                answer(exchange, path);
            }
        }
    }

    private void answer(HttpExchange exchange, String path) throws IOException {
        String resolve = "/" + repository + "/resolve/" + COMMIT + "/";
        String conversion = resolve.replace(COMMIT, CONVERSION);
        if (path.startsWith("/api/models/" + repository + "/revision/")) {
            listing(exchange, path.substring(path.indexOf("/revision/") + "/revision/".length()));
        } else if (path.equals("/api/models/" + repository + "/discussions")) {
            discussions(exchange);
        } else if (path.startsWith(conversion) && converted.containsKey(path.substring(conversion.length()))) {
            file(exchange, path.substring(conversion.length()));
        } else if (path.startsWith(resolve) && files.containsKey(path.substring(resolve.length()))) {
            file(exchange, path.substring(resolve.length()));
        } else {
            exchange.getResponseHeaders().set("X-Error-Code", "EntryNotFound");
            exchange.sendResponseHeaders(404, -1);
        }
    }

    private void listing(HttpExchange exchange, String revision) throws IOException {
        boolean isConversion = List.of("refs/pr/7", CONVERSION).contains(revision) && !converter.isEmpty();
        if (!List.of("main", COMMIT).contains(revision) && !isConversion) {
            exchange.getResponseHeaders().set("X-Error-Code", "RevisionNotFound");
            exchange.sendResponseHeaders(404, -1);
            return;
        }
        ObjectNode json = JSON.createObjectNode().put("id", repository).put("sha", isConversion ? CONVERSION : COMMIT);
        (isConversion ? converted : files)
                .keySet()
                .forEach(name -> json.withArray("siblings").addObject().put("rfilename", name));
        send(exchange, 200, JSON.writeValueAsBytes(json), 0);
    }

    private void discussions(HttpExchange exchange) throws IOException {
        ObjectNode json = JSON.createObjectNode();
        if (!converter.isEmpty()) {
            ObjectNode request = json.withArray("discussions").addObject();
            request.put("num", 7).put("isPullRequest", true).put("status", "open");
            request.putObject("author").put("name", converter);
        }
        send(exchange, 200, JSON.writeValueAsBytes(json), 0);
    }

    private byte[] bytes(String name) {
        return converted.getOrDefault(name, files.get(name));
    }

    private void file(HttpExchange exchange, String name) throws IOException {
        byte[] content = bytes(name);
        exchange.getResponseHeaders().set("X-Repo-Commit", COMMIT);
        exchange.getResponseHeaders().set("ETag", '"' + gitBlob(content) + '"');
        if (isLarge(name)) {
            exchange.getResponseHeaders().set("X-Linked-Etag", '"' + sha256(content) + '"');
            exchange.getResponseHeaders().set("X-Linked-Size", Integer.toString(content.length));
            exchange.getResponseHeaders()
                    .set("Location", "http://127.0.0.1:" + storage.getAddress().getPort() + "/" + name);
            exchange.sendResponseHeaders(302, -1);
        } else {
            content(exchange, name);
        }
    }

    private void content(HttpExchange exchange, String name) throws IOException {
        byte[] content = bytes(name).clone();
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.getResponseHeaders().set("Content-Length", Integer.toString(content.length));
            exchange.sendResponseHeaders(200, -1);
            return;
        }
        if (isLarge(name) && damages > 0) {
            damages--;
            content[content.length / 2] ^= 1;
        }
        String range = exchange.getRequestHeaders().getFirst("Range");
        if (range == null || !knowsRanges) {
            send(exchange, 200, content, 0);
            return;
        }
        int from = Integer.parseInt(range.replaceAll("bytes=(\\d+)-", "$1"));
        if (from >= content.length) {
            exchange.sendResponseHeaders(416, -1);
            return;
        }
        exchange.getResponseHeaders()
                .set("Content-Range", "bytes " + from + "-" + (content.length - 1) + "/" + content.length);
        send(exchange, 206, content, from);
    }

    private void send(HttpExchange exchange, int status, byte[] content, int from) throws IOException {
        int length = content.length - from;
        exchange.sendResponseHeaders(status, length);
        OutputStream out = exchange.getResponseBody();
        if (breaks > 0 && length > breakAfter) {
            breaks--;
            out.write(content, from, breakAfter);
            out.flush();
            if (stalls) {
                awaitTheOther();
            }
        } else {
            out.write(content, from, length);
        }
    }

    /** Holds the connection without a byte until the other side has had enough. */
    private static void awaitTheOther() throws IOException {
        try {
            Thread.sleep(2_000);
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    static boolean isLarge(String name) {
        return name.endsWith(".safetensors") || name.endsWith(".bin");
    }

    @Override
    public void close() {
        hub.stop(0);
        storage.stop(0);
    }
}
