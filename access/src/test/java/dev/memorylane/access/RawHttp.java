package dev.memorylane.access;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** HTTP as an attacker writes it: byte for byte, without a client that knows better. */
record RawHttp(String host, int port) {
    private static final int PATIENCE_MS = 20_000;

    static RawHttp to(URI address) {
        return new RawHttp(address.getHost(), address.getPort());
    }

    /** An answer, with its head as lines. */
    record Answer(int status, List<String> head, String body) {
        Optional<String> header(String name) {
            String prefix = name.toLowerCase(Locale.ROOT) + ":";
            return head.stream()
                    .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(prefix))
                    .map(line -> line.substring(prefix.length()).strip())
                    .findFirst();
        }
    }

    String authority() {
        return host + ":" + port;
    }

    Answer get(String target, String... headers) throws IOException {
        return ask("GET", target, "", headers);
    }

    /** With a Host header of ours unless one is given; {@code name: value} each. */
    Answer ask(String method, String target, String body, String... headers) throws IOException {
        StringBuilder request = new StringBuilder(method + " " + target + " HTTP/1.1\r\n");
        if (List.of(headers).stream().noneMatch(header -> header.startsWith("Host:"))) {
            request.append("Host: ").append(authority()).append("\r\n");
        }
        List.of(headers).forEach(header -> request.append(header).append("\r\n"));
        if (!body.isEmpty()) {
            request.append("Content-Length: ")
                    .append(body.getBytes(StandardCharsets.UTF_8).length)
                    .append("\r\n");
        }
        return send(request + "Connection: close\r\n\r\n" + body);
    }

    /** Sends this, reads until the other side closes. */
    Answer send(String request) throws IOException {
        try (Socket socket = new Socket(host, port)) {
            socket.setSoTimeout(PATIENCE_MS);
            write(socket, request);
            return parse(read(socket));
        }
    }

    /** A refusal may come before all is sent. */
    private static void write(Socket socket, String request) throws IOException {
        try {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
        } catch (SocketException refused) {
            System.err.println("Not all of a request was taken: " + refused.getMessage());
        }
    }

    /** What came until the end; a connection that is cut has said what it had to say. */
    static String read(Socket socket) throws IOException {
        StringBuilder all = new StringBuilder();
        byte[] buffer = new byte[8_192];
        try {
            for (int read = socket.getInputStream().read(buffer);
                    read >= 0;
                    read = socket.getInputStream().read(buffer)) {
                all.append(new String(buffer, 0, read, StandardCharsets.UTF_8));
                if (isWhole(all.toString())) {
                    break;
                }
            }
        } catch (SocketException cut) {
            return all.toString();
        }
        return all.toString();
    }

    /** A connection that is kept open does not say by its end that all is there. */
    private static boolean isWhole(String text) {
        Answer answer = parse(text);
        int end = text.indexOf("\r\n\r\n");
        return answer.status() == 101
                || (end >= 0
                        && answer.header("Content-Length")
                                .filter(length -> text.substring(end + 4).getBytes(StandardCharsets.UTF_8).length
                                        >= Integer.parseInt(length))
                                .isPresent());
    }

    static Answer parse(String text) {
        int end = text.indexOf("\r\n\r\n");
        List<String> head = List.of((end < 0 ? text : text.substring(0, end)).split("\r\n"));
        int status = head.getFirst().startsWith("HTTP/1.1 ")
                ? Integer.parseInt(head.getFirst().substring(9, 12))
                : 0;
        return new Answer(status, head, end < 0 ? "" : text.substring(end + 4));
    }
}
