package dev.memorylane.bench.judgement.trip;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** Takes pictures, one after the other, in one or more frames each; time passes while it does. */
final class Photographer {

    private static final double DRIVEN = 0.45;
    private static final double CHECKED = 0.2;
    private static final double OVERLAP_LEAST = 0.3;
    private static final double OVERLAP_MOST = 0.4;

    private final Chance chance;
    private final Hand hand;
    private final Body body;
    private final List<Frame> frames = new ArrayList<>();
    private final Numbers numbers;
    private LocalDateTime now;

    /** Names pictures and frames across all cameras of a trip. */
    static final class Numbers {
        private int pictures;

        int next() {
            return pictures++;
        }
    }

    Photographer(Chance chance, Body body, Numbers numbers, LocalDateTime start) {
        this.chance = chance;
        this.hand = new Hand(chance);
        this.body = body;
        this.numbers = numbers;
        this.now = start;
    }

    List<Frame> frames() {
        return frames;
    }

    Body body() {
        return body;
    }

    LocalDateTime now() {
        return now;
    }

    /** Lets time pass. */
    void pass(Duration time) {
        now = now.plus(time);
    }

    void waitUntil(LocalDateTime time) {
        now = time.isAfter(now) ? time : now;
    }

    /** One frame, well held, mostly. */
    void single(Subject subject, Aim aim, Body camera) {
        Flaw flaw = chance.once(0.85) ? hand.steady() : hand.tried(chance.once(0.5) ? 1 : -1);
        Picture picture = picture(PictureKind.TRIES, subject);
        frames.add(frame(
                picture, aim, hand.pressed(), chance.between(0, 1.2), flaw, Settings.of(subject.place()), camera));
    }

    /** A frame that nobody wanted. */
    void accident(Subject subject, Aim aim) {
        Picture picture = picture(PictureKind.TRIES, subject);
        frames.add(frame(picture, aim, hand.again(), 0, hand.accident(), Settings.of(subject.place()), body));
    }

    /** Several tries of one picture: driven, or pressed again and again, now and then with a look at the screen. */
    void tries(Subject subject, Aim aim, int count, Body camera) {
        Picture picture = picture(PictureKind.TRIES, subject);
        boolean driven = chance.once(DRIVEN);
        int side = chance.once(0.5) ? 1 : -1;
        Settings settings = Settings.of(subject.place());
        double moment = 0;
        Pose held = Pose.STILL;
        for (int i = 0; i < count; i++) {
            Flaw flaw = hand.tried(side);
            Settings set = driven ? settings : settings.longer(flaw.stops());
            Pose pose = driven ? hand.driven() : plus(held, hand.pressed());
            frames.add(frame(picture, aim, pose, moment, flaw, set, camera));
            double gap = driven ? chance.between(0.1, 0.4) : pressGap();
            held = gap > 5 ? hand.again() : held;
            moment = driven ? moment + gap : chance.between(0, 1.2);
            pass(Chance.seconds(gap));
        }
    }

    /** As cameras do it: a step to either side, the right one first or in order. */
    void bracket(Subject subject, Aim aim) {
        Picture picture = picture(PictureKind.BRACKET, subject);
        int half = chance.once(0.75) ? 1 : 2;
        double step = chance.oneOf(List.of(2 / 3.0, 1.0, 1.0, 4 / 3.0, 2.0)) / (half == 2 ? 1.3 : 1);
        List<Double> ladder = ladder(half, Math.rint(step * 3) / 3);
        Settings settings = Settings.of(subject.place());
        for (double stops : ladder) {
            Settings set = body.tellsBias() ? settings.biased(stops) : settings.longer(stops);
            Flaw flaw = new Flaw(chance.between(0, 1), 0, stops);
            frames.add(frame(picture, aim, hand.driven(), 0.1 * frames.size() % 1, flaw, set, body));
            pass(Chance.seconds(chance.between(0.12, 0.5)));
        }
    }

    private List<Double> ladder(int half, double step) {
        List<Double> ladder = new ArrayList<>();
        for (int i = -half; i <= half; i++) {
            ladder.add(i * step);
        }
        if (chance.once(0.6)) {
            ladder.remove(0.0);
            ladder.addFirst(0.0);
        }
        return ladder;
    }

    /** From near to far on a tripod. */
    void focusStack(Subject subject, Aim aim) {
        Picture picture = picture(PictureKind.FOCUS_STACK, subject);
        int count = chance.whole(4, 7);
        for (int i = 0; i < count; i++) {
            double plane = 0.95 - 0.9 * i / (count - 1);
            Frame plain = frame(picture, aim, Pose.STILL, 0, Flaw.NONE, Settings.of(subject.place()), body);
            frames.add(new Frame(
                    plain.id(),
                    picture,
                    aim,
                    Pose.STILL,
                    0,
                    Flaw.NONE,
                    OptionalDouble.of(plane),
                    plain.settings(),
                    now,
                    body,
                    plain.seed()));
            pass(Chance.seconds(chance.between(0.3, 1.2)));
        }
    }

    /** From left to right or back, each part overlapping the one before as stitching programs ask for. */
    void panorama(Subject subject) {
        Picture picture = picture(PictureKind.PANORAMA, subject);
        double step = 1 - chance.between(OVERLAP_LEAST, OVERLAP_MOST);
        int count = chance.whole(3, 4);
        double width = 1700 / (1 + step * (count - 1));
        Aim first = new Aim(30 + width / 2, 1174 - 60 - width / 3 - chance.between(0, 200), width);
        int way = chance.once(0.5) ? 1 : -1;
        for (int i = 0; i < count; i++) {
            int part = way > 0 ? i : count - 1 - i;
            Pose pose = new Pose(chance.normal(0.004), chance.normal(0.008), chance.normal(0.004), 1);
            frames.add(frame(
                    picture,
                    first.right(step * part),
                    pose,
                    0.3 * i,
                    hand.steady(),
                    Settings.of(subject.place()),
                    body));
            pass(Chance.seconds(chance.between(0.8, 3.5)));
        }
    }

    private double pressGap() {
        return chance.once(CHECKED) ? chance.logNormal(9, 0.5, 4, 25) : chance.logNormal(1.8, 0.6, 0.6, 8);
    }

    private Picture picture(PictureKind kind, Subject subject) {
        return new Picture(numbers.next(), kind, subject);
    }

    private static Pose plus(Pose one, Pose other) {
        return new Pose(
                one.right() + other.right(),
                one.down() + other.down(),
                one.turn() + other.turn(),
                one.zoom() * other.zoom());
    }

    private Frame frame(Picture picture, Aim aim, Pose pose, double moment, Flaw flaw, Settings settings, Body camera) {
        long seed = chance.seed();
        return new Frame(
                "%016x".formatted(seed),
                picture,
                aim,
                pose,
                moment,
                flaw,
                OptionalDouble.empty(),
                settings,
                now,
                camera,
                seed);
    }
}
