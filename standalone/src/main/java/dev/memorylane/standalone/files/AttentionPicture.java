package dev.memorylane.standalone.files;

import dev.memorylane.vision.PhotoAnalyzer;
import dev.memorylane.vision.attention.AttentionOverlay;
import dev.memorylane.vision.attention.AttentionView;
import dev.memorylane.vision.decode.UnreadableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;

/** The picture of what a model looks at in one photo. */
public record AttentionPicture(PhotoAnalyzer analyzer, OptionalInt head) {
    /**
     * Writes it.
     *
     * @return which heads it shows, of how large a grid
     * @throws IOException in words, if the photo cannot be read or the picture not be written
     */
    public String write(Path photo, Path png) throws IOException {
        AttentionView view = view(photo);
        float[] map = head.isPresent()
                ? view.maps().head(head.getAsInt())
                : view.maps().mean();
        Files.write(png, AttentionOverlay.png(view, map));
        return "%s of %d heads over %d × %d patches"
                .formatted(
                        head.isPresent() ? "head " + head.getAsInt() : "the mean",
                        view.maps().heads(),
                        view.maps().height(),
                        view.maps().width());
    }

    private AttentionView view(Path photo) throws IOException {
        try {
            PhotoFile file = PhotoFile.read(photo);
            return analyzer.attentionView(file.bytes(), file.orientation());
        } catch (UnreadableException e) {
            throw new IOException(photo + ": " + e.getMessage(), e);
        } catch (IOException e) {
            throw new IOException(photo + ": " + e.getMessage(), e);
        }
    }
}
