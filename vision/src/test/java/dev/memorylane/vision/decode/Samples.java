package dev.memorylane.vision.decode;

import dev.memorylane.vision.picture.Raster;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.IntPointer;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.global.opencv_imgcodecs;
import org.bytedeco.opencv.opencv_core.Mat;

/** Small files of every format, with and without a colour profile. */
final class Samples {
    private Samples() {}

    static byte[] of(String format, Raster picture) {
        return switch (format) {
            case "webp" -> webp(picture);
            case "gif" -> JdkImages.write(indexed(picture), "gif", false);
            case "bmp" -> JdkImages.write(bgr(picture), "bmp", false);
            default -> JdkImages.write(picture, format);
        };
    }

    static byte[] withProfile(String format, Raster picture, byte[] profile) {
        byte[] plain = of(format, picture);
        return switch (format) {
            case "jpeg" -> inserted(plain, 2, jpegSegment(profile));
            case "png" -> inserted(plain, 33, pngChunk(profile));
            case "webp" -> extendedWebp(plain, picture, profile);
            case "tiff" -> Tiffs.write(tagged(picture, profile), "LZW");
            default -> throw new IllegalArgumentException(format + " carries no profile");
        };
    }

    private static byte[] webp(Raster picture) {
        OpenCv.load();
        byte[] bgr = new byte[picture.samples().length];
        for (int i = 0; i < bgr.length; i++) {
            bgr[i] = picture.samples()[i / 3 * 3 + 2 - i % 3];
        }
        try (BytePointer pixels = new BytePointer(bgr);
                Mat image = new Mat(picture.height(), picture.width(), opencv_core.CV_8UC3, pixels);
                IntPointer lossless = new IntPointer(opencv_imgcodecs.IMWRITE_WEBP_QUALITY, 101);
                BytePointer encoded = new BytePointer()) {
            opencv_imgcodecs.imencode(".webp", image, encoded, lossless);
            byte[] bytes = new byte[Math.toIntExact(encoded.limit())];
            encoded.get(bytes);
            return bytes;
        }
    }

    private static byte[] extendedWebp(byte[] plain, Raster picture, byte[] profile) {
        ByteBuffer file = ByteBuffer.allocate(plain.length + 18 + 8 + profile.length + (profile.length & 1))
                .order(ByteOrder.LITTLE_ENDIAN);
        file.put(plain, 0, 12).putInt(4, file.capacity() - 8);
        file.put(ascii("VP8X")).putInt(10).putInt(0x20);
        file.putShort((short) (picture.width() - 1)).put((byte) 0);
        file.putShort((short) (picture.height() - 1)).put((byte) 0);
        file.put(ascii("ICCP")).putInt(profile.length).put(profile);
        return file.position(file.capacity() - (plain.length - 12))
                .put(plain, 12, plain.length - 12)
                .array();
    }

    private static byte[] jpegSegment(byte[] profile) {
        return ByteBuffer.allocate(18 + profile.length)
                .putShort((short) 0xFFE2)
                .putShort((short) (16 + profile.length))
                .put(ascii("ICC_PROFILE\0"))
                .put((byte) 1)
                .put((byte) 1)
                .put(profile)
                .array();
    }

    private static byte[] pngChunk(byte[] profile) {
        Deflater deflater = new Deflater();
        deflater.setInput(profile);
        deflater.finish();
        byte[] deflated = new byte[profile.length + 100];
        byte[] content = ByteBuffer.allocate(8 + 2 + deflater.deflate(deflated))
                .put(ascii("iCCPtest"))
                .array();
        System.arraycopy(deflated, 0, content, 10, content.length - 10);
        deflater.end();
        CRC32 sum = new CRC32();
        sum.update(content);
        return ByteBuffer.allocate(content.length + 8)
                .putInt(content.length - 4)
                .put(content)
                .putInt((int) sum.getValue())
                .array();
    }

    private static byte[] inserted(byte[] file, int at, byte[] part) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(file, 0, at);
        out.writeBytes(part);
        out.writeBytes(Arrays.copyOfRange(file, at, file.length));
        return out.toByteArray();
    }

    private static BufferedImage tagged(Raster picture, byte[] profile) {
        ComponentColorModel colours = new ComponentColorModel(
                new ICC_ColorSpace(ICC_Profile.getInstance(profile)),
                false,
                false,
                java.awt.Transparency.OPAQUE,
                DataBuffer.TYPE_BYTE);
        WritableRaster raster = colours.createCompatibleWritableRaster(picture.width(), picture.height());
        raster.setDataElements(0, 0, picture.width(), picture.height(), picture.samples());
        return new BufferedImage(colours, raster, false, null);
    }

    private static BufferedImage bgr(Raster picture) {
        return copied(picture, BufferedImage.TYPE_3BYTE_BGR);
    }

    private static BufferedImage indexed(Raster picture) {
        return copied(picture, BufferedImage.TYPE_BYTE_INDEXED);
    }

    private static BufferedImage copied(Raster picture, int type) {
        BufferedImage from = JdkImages.image(picture);
        BufferedImage to = new BufferedImage(picture.width(), picture.height(), type);
        for (int y = 0; y < picture.height(); y++) {
            for (int x = 0; x < picture.width(); x++) {
                to.setRGB(x, y, from.getRGB(x, y));
            }
        }
        return to;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
