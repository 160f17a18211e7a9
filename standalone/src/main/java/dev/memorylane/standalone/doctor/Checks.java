package dev.memorylane.standalone.doctor;

import com.sun.management.OperatingSystemMXBean;
import dev.memorylane.standalone.home.Home;
import dev.memorylane.standalone.home.HomeModel;
import dev.memorylane.standalone.run.Installation;
import dev.memorylane.vision.CpuPrecision;
import dev.memorylane.vision.ModelFiles;
import dev.memorylane.vision.ModelOptions;
import dev.memorylane.vision.PhotoAnalyzer;
import dev.memorylane.vision.decode.heif.HeifSupport;
import dev.memorylane.vision.hub.HubSettings;
import dev.memorylane.vision.hub.ModelChooser;
import dev.memorylane.vision.hub.ModelHub;
import dev.memorylane.vision.hub.Need;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What a run needs of machine and home. */
public final class Checks {
    private static final long GIB = 1L << 30;
    private static final long MEMORY = 3 * GIB;
    private static final long DISK = 2 * GIB;

    private Checks() {}

    public static List<Check> all(Home home) {
        return List.of(
                java(),
                memory(),
                writable(home),
                disk(home),
                servers(),
                milvus(),
                shippedModel(),
                photoFormats(),
                hub(),
                model(home));
    }

    private static Check java() {
        return new Check(
                true, "Java " + Runtime.version() + ", " + Runtime.getRuntime().availableProcessors() + " cores");
    }

    private static Check memory() {
        long bytes =
                ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getTotalMemorySize();
        return new Check(bytes >= MEMORY, "%.1f GiB of memory (3 are enough)".formatted((double) bytes / GIB));
    }

    private static Check writable(Home home) {
        try {
            Path probe = Files.createTempFile(Files.createDirectories(home.folder()), "doctor", null);
            Files.delete(probe);
            return new Check(true, "home " + home.folder());
        } catch (IOException e) {
            return new Check(
                    false,
                    "The home %s cannot be written (%s). Choose another with --home DIR.".formatted(home.folder(), e));
        }
    }

    private static Check disk(Home home) {
        long free = home.folder().toFile().getUsableSpace();
        return new Check(
                free >= DISK,
                "%.1f GiB free on the disk of the home (2 are enough to begin)".formatted((double) free / GIB));
    }

    private static Check servers() {
        Path target = Installation.root().resolve("embedded/target");
        boolean here = Files.isDirectory(target.resolve("broker/lib")) && Files.isDirectory(target.resolve("registry"));
        return new Check(
                here,
                here
                        ? "Kafka and the schema registry are built"
                        : "Kafka and the schema registry are not built. Run ./lane build.");
    }

    private static Check milvus() {
        Path wheel = Installation.milvusWheel();
        return new Check(
                Files.exists(wheel),
                Files.exists(wheel)
                        ? "Milvus Lite is here"
                        : "Milvus Lite is missing: %s. Run ./lane build.".formatted(wheel));
    }

    private static Check shippedModel() {
        try (PhotoAnalyzer analyzer = PhotoAnalyzer.open(ModelFiles.shipped(), ModelOptions.DEFAULT)) {
            return new Check(
                    true,
                    "PyTorch and OpenCV load; shipped model "
                            + analyzer.modelKey().text());
        } catch (RuntimeException | LinkageError e) {
            return new Check(false, "The vision libraries do not load here: " + e.getMessage());
        }
    }

    private static Check model(Home home) {
        try {
            Optional<HomeModel> model = HomeModel.of(home);
            return new Check(
                    true,
                    model.map(Checks::words)
                            .orElse(
                                    "this home has no model yet: its first run takes %s from the cache or the hub, else the shipped one"
                                            .formatted(ModelChooser.USUAL.text())));
        } catch (IOException e) {
            return new Check(false, e.getMessage());
        }
    }

    private static String words(HomeModel model) {
        return "this home's model is %s: %s".formatted(model.key().text(), model.why());
    }

    /** Without libheif the others are read all the same, so that nothing fails. */
    private static Check photoFormats() {
        return new Check(true, HeifSupport.ofSystem().words());
    }

    private static Check hub() {
        try {
            HubSettings settings = HubSettings.ofEnvironment();
            boolean cached = new ModelHub(settings)
                    .cached(ModelChooser.USUAL, Need.PICTURES)
                    .isPresent();
            return new Check(
                    true,
                    "models: CPU (%s is fastest here), hub %s%s, cache %s, %s %s in it"
                            .formatted(
                                    CpuPrecision.best().text(),
                                    settings.endpoint(),
                                    settings.offline() ? " (offline)" : "",
                                    settings.cache(),
                                    ModelChooser.USUAL.text(),
                                    cached ? "is" : "is not"));
        } catch (IllegalArgumentException e) {
            return new Check(false, e.getMessage());
        }
    }
}
