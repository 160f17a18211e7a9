package dev.memorylane.vision.decode;

import dev.memorylane.vision.picture.Raster;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Writes TIFFs: with the JDK's encoder, or by hand where the layout matters. */
final class Tiffs {
    private Tiffs() {}

    /** @param compression as the JDK names it; {@code None} for none */
    static byte[] write(BufferedImage image, String compression) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            ImageWriteParam parameters = writer.getDefaultWriteParam();
            if (!compression.equals("None")) {
                parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                parameters.setCompressionType(compression);
            }
            writer.write(null, new IIOImage(image, null, null), parameters);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** An uncompressed RGB TIFF whose directory comes before its strips. */
    static byte[] headerFirst(Raster picture, int rowsPerStrip, int[]... more) {
        int strips = Math.ceilDiv(picture.height(), rowsPerStrip);
        int fields = 8 + more.length;
        int arrays = 8 + 2 + 12 * fields + 4;
        int pixels = arrays + 8 * strips;
        int stripBytes = 3 * picture.width() * rowsPerStrip;
        ByteBuffer tiff = ByteBuffer.allocate(pixels + picture.samples().length).order(ByteOrder.LITTLE_ENDIAN);
        tiff.put(new byte[] {'I', 'I', 42, 0}).putInt(8).putShort((short) fields);
        field(tiff, 256, 1, picture.width());
        field(tiff, 257, 1, picture.height());
        field(tiff, 258, 1, 8);
        field(tiff, 262, 1, 2);
        field(tiff, 273, strips, strips == 1 ? pixels : arrays);
        field(tiff, 277, 1, 3);
        field(tiff, 278, 1, rowsPerStrip);
        field(tiff, 279, strips, strips == 1 ? picture.samples().length : arrays + 4 * strips);
        for (int[] field : more) {
            field(tiff, field[0], field[1], field[2]);
        }
        tiff.position(arrays);
        for (int i = 0; i < strips; i++) {
            tiff.putInt(pixels + i * stripBytes);
        }
        for (int i = 0; i < strips; i++) {
            tiff.putInt(Math.min(stripBytes, picture.samples().length - i * stripBytes));
        }
        return tiff.position(pixels).put(picture.samples()).array();
    }

    private static void field(ByteBuffer tiff, int tag, int count, int value) {
        tiff.putShort((short) tag).putShort((short) 4).putInt(count).putInt(value);
    }
}
