package dev.memorylane.standalone.servers;

import dev.memorylane.schemas.blob.Sha256;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The native server inside the Milvus Lite package: checked against its SHA-256 and unpacked once for all homes. */
final class MilvusLite {

    static final String VERSION = "2.5.1";

    private static final String LIBRARIES = "milvus_lite/lib/";
    private static final String PROGRAM = LIBRARIES + "milvus";

    private MilvusLite() {}

    /**
     * The folder with the server and its libraries, unpacked into {@code cache} if that has not been done.
     *
     * @throws ServerStartException if there is no package for this machine, or the file is missing or not the one expected
     */
    static Path unpacked(Path wheel, Path cache) throws IOException {
        MilvusWheel expected = MilvusWheel.here().orElseThrow(MilvusLite::noPackage);
        return unpacked(wheel, cache, expected.sha256());
    }

    static Path unpacked(Path wheel, Path cache, String sha256) throws IOException {
        Path target = cache.resolve("milvus-lite-" + VERSION + "-" + sha256.substring(0, 12));
        if (!Files.isDirectory(target)) {
            check(wheel, sha256);
            unpackAtOnce(wheel, target);
        }
        return target.resolve(LIBRARIES);
    }

    private static void check(Path wheel, String sha256) throws IOException {
        if (!Files.isRegularFile(wheel)) {
            throw new ServerStartException("The Milvus Lite package is missing: there is no file " + wheel
                    + ". Fetch it with: python3 -m pip download --no-deps milvus-lite==" + VERSION);
        }
        String found = Sha256.hex(wheel);
        if (!found.equals(sha256)) {
            throw new ServerStartException(
                    "The Milvus Lite package " + wheel + " is not the one expected: its SHA-256 is " + found
                            + " instead of " + sha256 + ". Delete the file, so that it is fetched again.");
        }
    }

    /** Into a folder beside, then renamed: whoever sees the target sees all of it, and of two who race one wins. */
    private static void unpackAtOnce(Path wheel, Path target) throws IOException {
        Files.createDirectories(target.getParent());
        Path partial = Files.createTempDirectory(target.getParent(), ".unpacking-");
        try {
            unpack(wheel, partial);
            Files.setPosixFilePermissions(partial.resolve(PROGRAM), PosixFilePermissions.fromString("rwxr-xr-x"));
            Files.move(partial, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException | DirectoryNotEmptyException unpackedByAnother) {
            delete(partial);
        } catch (IOException failed) {
            delete(partial);
            throw new ServerStartException(
                    "Cannot unpack Milvus Lite into " + target.getParent() + ": " + failed.getMessage()
                            + ". It takes 180 MB there.",
                    failed);
        }
    }

    private static void unpack(Path wheel, Path folder) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new BufferedInputStream(Files.newInputStream(wheel)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().startsWith(LIBRARIES) && !entry.isDirectory()) {
                    copy(zip, inside(folder, entry));
                }
            }
        }
    }

    private static void copy(ZipInputStream zip, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.copy(zip, file);
    }

    private static Path inside(Path folder, ZipEntry entry) throws IOException {
        Path file = folder.resolve(entry.getName()).normalize();
        if (!file.startsWith(folder)) {
            throw new IOException("the package holds a file outside of itself, " + entry.getName());
        }
        return file;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            List<Path> deepestFirst = walk.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.delete(path);
            }
        }
    }

    private static ServerStartException noPackage() {
        return new ServerStartException(
                "There is no Milvus Lite for " + System.getProperty("os.name") + " on " + System.getProperty("os.arch")
                        + ". Run Memory Lane on Linux or macOS, or point it at a Milvus of yours.");
    }
}
