package dev.memorylane.schemas.search;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Optional;

/** Where embeddings are searched. */
@ConfigMapping(prefix = "memorylane.milvus")
public interface MilvusSettings {
    /** Whether embeddings are copied to Milvus. */
    @WithDefault("true")
    boolean enabled();

    /** Address, such as {@code http://localhost:19530}. */
    @WithDefault("http://localhost:19530")
    String uri();

    /** {@code user:password} or an API key. */
    Optional<String> token();

    /** Certificate of the authority that signed the server's, in PEM; absent: those that Java trusts. For {@code https}. */
    Optional<Path> caFile();

    /** Our certificate in PEM, where the server asks for one; with {@link #clientKey}. */
    Optional<Path> clientCertificate();

    /** The key of our certificate: PKCS #8 in PEM. */
    Optional<Path> clientKey();

    /** The name in the server's certificate, where it is not that of the address. */
    Optional<String> serverName();

    /** Index of the vectors: AUTOINDEX anywhere; HNSW, IVF_FLAT and others where the server has them. */
    @WithDefault("AUTOINDEX")
    String index();

    /** Whether the library is the partition key of a collection; Milvus Lite has none. */
    @WithDefault("false")
    boolean partitionByLibrary();

    /** Most rows of one write. */
    @WithDefault("500")
    int batch();
}
