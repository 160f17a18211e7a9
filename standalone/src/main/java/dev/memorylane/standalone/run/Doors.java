package dev.memorylane.standalone.run;

import dev.memorylane.standalone.home.Addresses;
import dev.memorylane.standalone.home.Home;
import dev.memorylane.standalone.servers.BucketServer;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The ways into the folders of a run that other programs may take, where a person asked for them. */
final class Doors implements AutoCloseable {
    /** Beside that of the page. */
    private static final int PREFERRED_PORT = 7789;

    private final Optional<BucketServer> buckets;

    private Doors(Optional<BucketServer> buckets) {
        this.buckets = buckets;
    }

    static Doors open(Home home, Places places, BucketOptions options) throws IOException, InterruptedException {
        if (!options.serveFolders()) {
            return new Doors(Optional.empty());
        }
        BucketServer server = BucketServer.start(
                Installation.layout(),
                new BucketServer.Request(Installation.s3Server(), home.folder(), places.folders(), PREFERRED_PORT));
        Addresses.add(
                home,
                Map.of(
                        "s3.endpoint", server.endpoint().toString(),
                        "s3.buckets", String.join(",", server.buckets().keySet()),
                        "s3.credentials", server.credentials().toString()));
        return new Doors(Optional.of(server));
    }

    /** How to use them, for a person. */
    List<String> words() {
        return buckets.stream().map(BucketServer::words).toList();
    }

    @Override
    public void close() throws IOException {
        if (buckets.isPresent()) {
            buckets.get().close();
        }
    }
}
