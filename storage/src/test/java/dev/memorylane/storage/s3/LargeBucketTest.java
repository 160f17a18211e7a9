package dev.memorylane.storage.s3;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A bucket of as many objects as one likes ({@code -Dlisting.objects=1000000}), made up page by page by an endpoint that
 * answers as ListObjectsV2 does.
 */
class LargeBucketTest {
    private static final int OBJECTS = Integer.getInteger("listing.objects", 20_000);
    private static final int PAGE = 1_000;
    private static final Pattern TOKEN = Pattern.compile("continuation-token=(\\d+)");

    private HttpServer endpoint;

    @BeforeEach
    void serve() throws IOException {
        endpoint = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        endpoint.createContext("/", LargeBucketTest::answer);
        endpoint.start();
    }

    @AfterEach
    void stop() {
        endpoint.stop(0);
    }

    @Test
    void shouldListEveryObjectInOrderHoldingOnePageAtATime() throws Exception {
        // Given
        URI uri = URI.create("http://127.0.0.1:" + endpoint.getAddress().getPort());
        Buckets buckets = new Buckets(new TestS3Settings(Optional.of(uri), Optional.of("key"), Optional.of("secret")));
        S3Address all = new S3Address("photos", "");
        long begun = System.nanoTime();
        long tenth = 0;

        // When
        int listed = 0;
        String last = "";
        Optional<Buckets.Page> page = Optional.of(buckets.first(all, ""));
        while (page.isPresent()) {
            for (BucketObject object : page.get().objects()) {
                assertThat(object.address().key()).isGreaterThan(last);
                last = object.address().key();
                listed++;
            }
            if (listed == OBJECTS / 10) {
                tenth = heap();
            }
            Optional<String> token = page.get().next();
            page = token.isPresent() ? Optional.of(buckets.next(all, token.get())) : Optional.empty();
        }

        // Then
        System.out.printf(
                "%,d objects in %.1f s; heap after a collection: %.1f MB at a tenth, %.1f MB at the end%n",
                listed, (System.nanoTime() - begun) / 1e9, tenth / 1e6, heap() / 1e6);
        assertThat(listed).isEqualTo(OBJECTS);
        buckets.close();
    }

    private static long heap() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static void answer(HttpExchange exchange) throws IOException {
        Matcher token = TOKEN.matcher(String.valueOf(exchange.getRequestURI().getRawQuery()));
        int from = token.find() ? Integer.parseInt(token.group(1)) : 0;
        int to = Math.min(from + PAGE, OBJECTS);
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<ListBucketResult xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"><Name>photos</Name>"
                + "<EncodingType>url</EncodingType>");
        for (int i = from; i < to; i++) {
            xml.append(
                            "<Contents><Key>2023/%02d/IMG_%08d.jpg</Key><LastModified>2023-05-01T10:00:00.000Z</LastModified>"
                                    .formatted(i * 12L / OBJECTS, i))
                    .append("<ETag>&quot;%032x&quot;</ETag><Size>4000000</Size></Contents>".formatted(i));
        }
        xml.append("<IsTruncated>").append(to < OBJECTS).append("</IsTruncated>");
        if (to < OBJECTS) {
            xml.append("<NextContinuationToken>").append(to).append("</NextContinuationToken>");
        }
        byte[] body = xml.append("</ListBucketResult>").toString().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/xml");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
