package dev.memorylane.bench.vision;

import dev.memorylane.bench.python.MadeFiles;
import dev.memorylane.bench.race.Entry;
import dev.memorylane.bench.race.Standings;
import dev.memorylane.bench.report.Goal;
import dev.memorylane.bench.report.Outcome;
import dev.memorylane.bench.report.Part;
import dev.memorylane.bench.report.RaceJson;
import dev.memorylane.bench.report.RaceTable;
import dev.memorylane.bench.worker.Contender;
import dev.memorylane.bench.worker.Contender.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** From the bytes of a 26-megapixel JPEG to the input of DINOv2: ours beside Pillow, OpenCV and libvips. */
final class DecodePart implements Part {
    static final int PHOTOS = 12;
    private static final String REFERENCE = "Pillow, whole";
    private static final String OURS = Names.OURS + ", for the model";
    private static final double MOST_MILLISECONDS = 90;
    /** Twice the short side of 256 that the model's input is cut from. */
    private static final int FOR_THE_MODEL = 512;
    /** What the service decodes, so that sharpness and thumbnail come of the same picture. */
    private static final int FOR_ALL = 720;

    private final Setting setting;

    DecodePart(Setting setting) {
        this.setting = setting;
    }

    @Override
    public Outcome measure() {
        MadeFiles files = setting.files();
        files.makeModels(List.of("dinov2-small:224"));
        String photo = files.photos(PHOTOS).resolve("photo-00.jpg").toString();
        Standings standings = new Standings(setting.race("decode").run(contenders(photo), 1));
        System.out.printf(
                "%n26 MP JPEG to model input (256, centre 224), one thread, medians of %d runs%n%s",
                setting.rounds(), RaceTable.of(standings, REFERENCE));
        return new Outcome(
                RaceJson.of("26 MP JPEG to model input", standings, REFERENCE),
                List.of(
                        goal(standings, OURS, "26 MP JPEG to model input, CPU ms"),
                        goal(
                                standings,
                                Names.OURS + ", as the service",
                                "26 MP JPEG to model input, decoded for quality and thumbnail too, CPU ms")));
    }

    private static Goal goal(Standings standings, String name, String words) {
        Entry entry = standings.entry(name);
        return Goal.atMost(
                words,
                MOST_MILLISECONDS,
                entry.failure().isPresent()
                        ? OptionalDouble.empty()
                        : OptionalDouble.of(1000 * entry.medianCpuSeconds()));
    }

    private List<Contender> contenders(String photo) {
        List<Contender> contenders = new ArrayList<>();
        contenders.add(ours(OURS, photo, FOR_THE_MODEL));
        contenders.add(ours(Names.OURS + ", as the service", photo, FOR_ALL));
        contenders.add(other(REFERENCE, photo, "pillow"));
        contenders.add(other("Pillow, reducing_gap 2", photo, "pillow-reducing-gap"));
        contenders.add(other("Pillow, draft", photo, "pillow-draft"));
        contenders.add(other("OpenCV, whole", photo, "opencv"));
        contenders.add(other("OpenCV, reduced by 8", photo, "opencv-reduced"));
        contenders.add(other("libvips thumbnail", photo, "libvips"));
        return contenders;
    }

    private Contender ours(String name, String photo, int shortSide) {
        String model = setting.files().model("dinov2-small").toString();
        return new Contender(
                name, Language.JAVA, Map.of("task", "decode", "photo", photo, "model", model, "shortSide", shortSide));
    }

    private static Contender other(String name, String photo, String engine) {
        return new Contender(name, Language.PYTHON, Map.of("task", "decode", "photo", photo, "engine", engine));
    }
}
