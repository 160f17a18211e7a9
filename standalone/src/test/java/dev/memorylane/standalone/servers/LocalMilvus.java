package dev.memorylane.standalone.servers;

import dev.memorylane.schemas.search.MilvusSettings;
import java.nio.file.Path;
import java.util.Optional;

/** The embedded Milvus as its clients are told of it. */
record LocalMilvus(String uri) implements MilvusSettings {

    @Override
    public boolean enabled() {
        return true;
    }

    @Override
    public Optional<String> token() {
        return Optional.empty();
    }

    @Override
    public Optional<Path> caFile() {
        return Optional.empty();
    }

    @Override
    public Optional<Path> clientCertificate() {
        return Optional.empty();
    }

    @Override
    public Optional<Path> clientKey() {
        return Optional.empty();
    }

    @Override
    public Optional<String> serverName() {
        return Optional.empty();
    }

    @Override
    public String index() {
        return "AUTOINDEX";
    }

    @Override
    public boolean partitionByLibrary() {
        return false;
    }

    @Override
    public int batch() {
        return 500;
    }
}
