package dev.memorylane.standalone.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Where the programs lie. Nothing here belongs to a home; several homes share it.
 *
 * @param brokerLibraries folder of the jars that make the broker's class path, the {@code embedded} module's own among
 *     them
 * @param registry the unpacked Apicurio Registry
 * @param milvusWheel the Milvus Lite package; needed only until it has been unpacked once
 * @param cache folder for what is made once and used by every start: the unpacked Milvus, class archives
 */
public record ServersLayout(Path brokerLibraries, Path registry, Path milvusWheel, Path cache) {

    public ServersLayout {
        brokerLibraries = brokerLibraries.toAbsolutePath().normalize();
        registry = registry.toAbsolutePath().normalize();
        milvusWheel = milvusWheel.toAbsolutePath().normalize();
        cache = cache.toAbsolutePath().normalize();
    }

    /** The layout that the build of the {@code embedded} module leaves in its {@code target} folder. */
    public static ServersLayout builtIn(Path embeddedTarget, Path milvusWheel, Path cache) {
        return new ServersLayout(
                embeddedTarget.resolve("broker/lib"), embeddedTarget.resolve("registry"), milvusWheel, cache);
    }

    Path registryJar() throws ServerStartException {
        return existing(registry.resolve("quarkus-run.jar"), Server.REGISTRY);
    }

    /** The jar with the programs that end with their parent. */
    Path guardJar() throws ServerStartException {
        existing(brokerLibraries, Server.BROKER);
        try (Stream<Path> jars = Files.list(brokerLibraries)) {
            return jars.filter(ServersLayout::isGuard).findFirst().orElseThrow(() -> missing(brokerLibraries));
        } catch (IOException unreadable) {
            throw new ServerStartException(
                    "Cannot list " + brokerLibraries + ": " + unreadable.getMessage(), unreadable);
        }
    }

    private static boolean isGuard(Path jar) {
        String name = jar.getFileName().toString();
        return name.startsWith("embedded-") && name.endsWith(".jar");
    }

    private static ServerStartException missing(Path folder) {
        return new ServerStartException("The Kafka broker is not complete: no embedded-….jar in " + folder
                + ". Build the embedded module again.");
    }

    private static Path existing(Path path, Server server) throws ServerStartException {
        if (Files.exists(path)) {
            return path;
        }
        throw new ServerStartException(
                "The " + server.title() + " is not here: " + path + " is missing. Build the embedded module.");
    }
}
