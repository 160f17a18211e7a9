package dev.memorylane.standalone.servers;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * A few bytes to which any live server of a protocol has an answer. A port alone tells nothing: the operating system
 * accepts connections for a process that stands still.
 */
final class Question {

    /** ApiVersions, version 0, without a client id: what every Kafka client asks first (Kafka protocol guide). */
    static final Question TO_A_BROKER =
            new Question(HexFormat.of().parseHex("0000000a" + "0012" + "0000" + "00000000" + "ffff"));

    /** The connection preface of a client and its empty SETTINGS, which a server answers with its own (RFC 9113, 3.4). */
    static final Question TO_A_GRPC_SERVER = new Question(prefaceAndSettings());

    private final byte[] bytes;

    Question(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    private static byte[] prefaceAndSettings() {
        byte[] preface = "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
        byte[] both = Arrays.copyOf(preface, preface.length + 9);
        both[preface.length + 3] = 4;
        return both;
    }

    /** Whether the server on this port of 127.0.0.1 says anything to it. */
    boolean isAnswered(int port, Duration patience) {
        int millis = (int) patience.toMillis();
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(Ports.LOOPBACK.getAddress(), port), millis);
            socket.setSoTimeout(millis);
            socket.getOutputStream().write(bytes);
            return socket.getInputStream().read() >= 0;
        } catch (IOException silence) {
            return false;
        }
    }
}
