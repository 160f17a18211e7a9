package dev.memorylane.vision.model.torchscript;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Builds a TorchScript archive from source text alone: the zip that {@code torch.jit.save} would write for an object of
 * one class, without Python and without weights.
 */
final class ScriptArchive {
    /** From 10 on libtorch uses today's operator schemas (gelu with {@code approximate}). */
    private static final String OPERATOR_VERSION = "10\n";

    private static final byte[] NO_CONSTANTS = {(byte) 0x80, 2, ')', '.'};

    private ScriptArchive() {}

    /**
     * The archive of one object.
     *
     * @param source TorchScript source that defines the class
     * @param className simple name of the class
     * @param attributes all attributes of the object, by name
     */
    static byte[] of(String source, String className, Map<String, Object> attributes) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            store(zip, "m/data.pkl", Pickle.object(className, attributes));
            store(zip, "m/code/__torch__.py", source.getBytes(StandardCharsets.UTF_8));
            store(zip, "m/constants.pkl", NO_CONSTANTS);
            store(zip, "m/version", OPERATOR_VERSION.getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** libtorch reads stored entries only. */
    private static void store(ZipOutputStream zip, String name, byte[] data) throws IOException {
        CRC32 crc = new CRC32();
        crc.update(data);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(data.length);
        entry.setCompressedSize(data.length);
        entry.setCrc(crc.getValue());
        zip.putNextEntry(entry);
        zip.write(data);
        zip.closeEntry();
    }
}
