package dev.memorylane.schemas.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.milvus.grpc.BoolResponse;
import io.milvus.grpc.ConnectRequest;
import io.milvus.grpc.ConnectResponse;
import io.milvus.grpc.HasCollectionRequest;
import io.milvus.grpc.MilvusServiceGrpc;
import io.milvus.shaded.io.grpc.Grpc;
import io.milvus.shaded.io.grpc.Metadata;
import io.milvus.shaded.io.grpc.Server;
import io.milvus.shaded.io.grpc.ServerCall;
import io.milvus.shaded.io.grpc.ServerCallHandler;
import io.milvus.shaded.io.grpc.ServerInterceptor;
import io.milvus.shaded.io.grpc.TlsServerCredentials;
import io.milvus.shaded.io.grpc.stub.StreamObserver;
import io.milvus.v2.client.MilvusClientV2;
import io.milvus.v2.service.collection.request.HasCollectionReq;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.net.ssl.KeyManagerFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The client's TLS and token against a server that speaks Milvus' protocol over TLS, as far as the first question. */
class MilvusConnectionTest {
    private static final long PATIENCE_MS = 20_000;
    /** Nobody answers, so this is how long it takes. */
    private static final long SHORT_MS = 2_000;

    private static final String PASSWORD = "password-of-a-test";
    private static final Metadata.Key<String> AUTHORIZATION =
            Metadata.Key.of("authorization", Metadata.ASCII_STRING_MARSHALLER);

    @TempDir
    Path folder;

    private Server server;
    private final List<String> shown = new CopyOnWriteArrayList<>();

    @BeforeEach
    void serve() throws Exception {
        server = Grpc.newServerBuilderForPort(0, credentials(certificate("ours")))
                .addService(new OneCollection())
                .intercept(new Listening())
                .build()
                .start();
    }

    @AfterEach
    void stop() throws InterruptedException {
        server.shutdownNow().awaitTermination(5, TimeUnit.SECONDS);
    }

    @Test
    void shouldTalkToAServerWhoseAuthorityIsNamedAndShowItTheToken() {
        // Given
        MilvusSettings settings = settings(folder.resolve("ours.pem"));

        // When
        MilvusClientV2 client = client(settings, PATIENCE_MS);
        boolean there = client.hasCollection(
                HasCollectionReq.builder().collectionName("photos").build());
        client.close();

        // Then
        assertThat(there).isTrue();
        assertThat(shown).isNotEmpty().doesNotContain("none");
    }

    @Test
    void shouldNotTalkToAServerWhoseAuthorityIsAnother() throws Exception {
        // Given
        certificate("strangers");
        MilvusSettings settings = settings(folder.resolve("strangers.pem"));

        // When, Then
        assertThatThrownBy(() -> client(settings, SHORT_MS).close()).isInstanceOf(RuntimeException.class);
        assertThat(shown).isEmpty();
    }

    private static MilvusClientV2 client(MilvusSettings settings, long patience) {
        return new MilvusClientV2(MilvusConnection.builder(settings)
                .connectTimeoutMs(patience)
                .rpcDeadlineMs(patience)
                .build());
    }

    private MilvusSettings settings(Path authority) {
        return new SmallRyeConfigBuilder()
                .withMapping(MilvusSettings.class)
                .withDefaultValues(Map.of(
                        "memorylane.milvus.uri",
                        "https://localhost:" + server.getPort(),
                        "memorylane.milvus.token",
                        "lane:a-password",
                        "memorylane.milvus.ca-file",
                        authority.toString()))
                .build()
                .getConfigMapping(MilvusSettings.class);
    }

    /** A certificate that signs itself, so it is its own authority. */
    private Path certificate(String name) throws Exception {
        Path store = folder.resolve(name + ".p12");
        keytool(
                "-genkeypair",
                "-keyalg",
                "RSA",
                "-dname",
                "CN=localhost",
                "-ext",
                "SAN=dns:localhost,ip:127.0.0.1",
                "-keystore",
                store.toString());
        keytool(
                "-exportcert",
                "-rfc",
                "-keystore",
                store.toString(),
                "-file",
                folder.resolve(name + ".pem").toString());
        return store;
    }

    private static void keytool(String... arguments) throws Exception {
        List<String> command = Stream.concat(
                        Stream.of(Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString()),
                        Stream.concat(
                                Stream.of(arguments),
                                Stream.of("-alias", "server", "-storetype", "PKCS12", "-storepass", PASSWORD)))
                .toList();
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
    }

    private static io.milvus.shaded.io.grpc.ServerCredentials credentials(Path store) throws Exception {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (var in = Files.newInputStream(store)) {
            keys.load(in, PASSWORD.toCharArray());
        }
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, PASSWORD.toCharArray());
        return TlsServerCredentials.newBuilder()
                .keyManager(managers.getKeyManagers())
                .build();
    }

    private final class Listening implements ServerInterceptor {
        @Override
        public <A, B> ServerCall.Listener<A> interceptCall(
                ServerCall<A, B> call, Metadata headers, ServerCallHandler<A, B> next) {
            shown.add(String.valueOf(headers.containsKey(AUTHORIZATION) ? headers.get(AUTHORIZATION) : "none"));
            return next.startCall(call, headers);
        }
    }

    private static final class OneCollection extends MilvusServiceGrpc.MilvusServiceImplBase {
        @Override
        public void connect(ConnectRequest request, StreamObserver<ConnectResponse> answer) {
            answer.onNext(ConnectResponse.newBuilder().setIdentifier(1).build());
            answer.onCompleted();
        }

        @Override
        public void hasCollection(HasCollectionRequest request, StreamObserver<BoolResponse> answer) {
            answer.onNext(BoolResponse.newBuilder().setValue(true).build());
            answer.onCompleted();
        }
    }
}
