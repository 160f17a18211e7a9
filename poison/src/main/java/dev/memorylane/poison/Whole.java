package dev.memorylane.poison;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Whole files to damage: drawn ones of the formats that the JDK writes, and those of a folder. */
public final class Whole {
    private static final int WIDTH = 160;
    private static final int HEIGHT = 120;
    private static final long MOST_BYTES = 4 << 20;

    private Whole() {}

    /** The same on every machine. */
    public static List<Sample> drawn() {
        return List.of(
                new Sample("drawn.jpg", written("jpeg", false)),
                new Sample("drawn-progressive.jpg", written("jpeg", true)),
                new Sample("drawn.png", written("png", false)),
                new Sample("drawn-interlaced.png", written("png", true)),
                new Sample("drawn.gif", written("gif", false)),
                new Sample("drawn.bmp", written("bmp", false)),
                new Sample("drawn.tif", written("tiff", false)));
    }

    /** The files below a folder in the order of their paths, large ones left out. */
    public static List<Sample> in(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toFile().length() <= MOST_BYTES)
                    .sorted()
                    .map(Whole::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Sample read(Path file) {
        try {
            return new Sample(file.getFileName().toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] written(String format, boolean progressive) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        ImageWriteParam how = writer.getDefaultWriteParam();
        if (progressive) {
            how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(drawing(), null, null), how);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static BufferedImage drawing() {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        for (int i = 0; i < HEIGHT; i++) {
            pen.setColor(new Color(i * 2 % 256, 255 - i, i * 7 % 256));
            pen.fillRect(i % 40, i, WIDTH - i, 1);
        }
        pen.dispose();
        return image;
    }
}
