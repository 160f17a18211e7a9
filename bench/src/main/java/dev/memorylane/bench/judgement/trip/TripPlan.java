package dev.memorylane.bench.judgement.trip;

import dev.memorylane.studio.Place;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Three days of two photographers. What the model stands on:
 *
 * <ul>
 *   <li>series of tries: 2.6 frames in the mean over 5,953 series of unedited albums (Chang et al., "Automatic triage for
 *       a photo series", SIGGRAPH 2016); here half of the pictures are one frame, the others 2 to 8;
 *   <li>time between frames: continuous drive at 3 to 10 a second; presses about 2 s apart; after a look at the screen
 *       about 9 s; between pictures at one place a log-normal about 22 s (150 real photos of one photographer: median 24 s of
 *       the gaps below a minute);
 *   <li>neighbours in time that are other pictures: wide and detail of one place within seconds, a turn to the other side,
 *       the same place in the same look again hours later;
 *   <li>keep-all sets: brackets of 3 or 5 frames at 2/3 to 2 stops as cameras offer them, half the cameras writing the
 *       compensation and half only the times; panoramas with 30 to 40 % overlap as stitching programs ask for; focus
 *       stacks of 4 to 7 planes;
 *   <li>clocks: bursts over midnight and over 04:00; a second camera that is wrong by hours; a messenger's photos that
 *       tell minutes; photos that tell nothing;
 *   <li>faults: {@link Hand}, {@link HandPath}, {@link Flaw}.
 * </ul>
 *
 * <p>Nothing here was fitted to what the product makes of it. Seeds from {@link #HELD_OUT} up are for reports and tests
 * alone; whoever builds looks at others.
 */
public final class TripPlan {

    /** The first of the seeds that nobody looks at while building. */
    public static final long HELD_OUT = 7_000;

    private static final LocalDate FIRST = LocalDate.of(2024, 9, 20);
    private static final int CANVAS_MIDDLE = 880;
    /** Seconds that it takes to turn to another picture. */
    private static final double LEAST_TURN = 4;
    /** Seconds by which two people at one thing take it apart, as a standard deviation. */
    private static final double WITHIN = 12;

    private final Chance chance;
    private final Photographer one;
    private final Photographer other;
    private final Body messenger;
    private final Body stripped;
    private final List<Place> places = new ArrayList<>(List.of(Place.values()));

    private TripPlan(long seed) {
        this.chance = new Chance(seed);
        Photographer.Numbers numbers = new Photographer.Numbers();
        Body first = new Body("Alpha One 0815", Duration.ZERO, Stamp.MILLISECONDS, chance.once(0.5));
        Duration wrong = Duration.ofMinutes(chance.whole(30, 600)).multipliedBy(chance.once(0.5) ? 1 : -1);
        Body second = new Body("Beta Two 4711", wrong, Stamp.SECONDS, chance.once(0.5));
        this.messenger = first.with(Stamp.MINUTES);
        this.stripped = first.with(Stamp.NONE);
        this.one = new Photographer(chance, first, numbers, FIRST.atTime(8, 40));
        this.other = new Photographer(chance, second, numbers, FIRST.atTime(8, 40));
        shuffle(places);
    }

    /** The trip of a seed. */
    public static Trip draw(long seed) {
        TripPlan plan = new TripPlan(seed);
        plan.firstDay();
        plan.secondDay();
        plan.thirdDay();
        List<Frame> frames = new ArrayList<>(plan.one.frames());
        frames.addAll(plan.other.frames());
        frames.sort(Comparator.comparing(Frame::taken).thenComparing(Frame::id));
        return new Trip(seed, frames);
    }

    private void firstDay() {
        Subject morning = subject();
        visit(morning, 4);
        walkOn();
        Subject noon = subject();
        visit(noon, 4);
        one.bracket(noon, wide());
        pause();
        one.panorama(subject());
        walkOn();
        both(subject(), 4);
        walkOn();
        visit(morning, 4);
        walkOn();
        Subject night = subject();
        over(FIRST.plusDays(1).atStartOfDay(), night);
        visit(night, 2);
    }

    private void secondDay() {
        one.waitUntil(FIRST.plusDays(1).atTime(9, 20));
        Subject morning = subject();
        visit(morning, 4);
        one.focusStack(morning, detail(0));
        walkOn();
        Subject noon = subject();
        stray(noon, 4, messenger);
        walkOn();
        both(subject(), 3);
        one.bracket(subject(), wide());
        walkOn();
        Subject party = subject();
        one.waitUntil(FIRST.plusDays(2).atTime(2, 50));
        visit(party, 3);
        over(FIRST.plusDays(2).atTime(4, 0), party);
    }

    private void thirdDay() {
        one.waitUntil(FIRST.plusDays(2).atTime(11, 5));
        Subject morning = subject();
        visit(morning, 4);
        walkOn();
        one.panorama(morning);
        pause();
        Subject noon = subject();
        stray(noon, 3, stripped);
        one.accident(noon, wide());
        walkOn();
        both(subject(), 4);
        one.focusStack(subject(), detail(1));
        one.bracket(subject(), detail(0));
        walkOn();
        visit(noon, 3);
    }

    /** Pictures of one place, most of them seconds apart, each aimed at something else. */
    private void visit(Subject subject, int pictures) {
        List<Integer> aims = new ArrayList<>(List.of(0, 1, 2, 3));
        shuffle(aims);
        for (int aim : aims.subList(0, pictures)) {
            take(one, subject, aim(aim));
            pause();
        }
    }

    /** Two cameras at one place, at the same time. */
    private void both(Subject subject, int pictures) {
        other.waitUntil(one.now().plus(Chance.seconds(chance.normal(WITHIN))));
        for (int i = 0; i < pictures; i++) {
            take(one, subject, aim(i % 4));
            take(other, subject, aim(i % 4));
            pause();
            other.pass(Chance.seconds(chance.between(LEAST_TURN, 2 * LEAST_TURN)));
            other.waitUntil(one.now().plus(Chance.seconds(chance.normal(WITHIN))));
        }
    }

    /** What a messenger or an export left of photos: several tries without a time that tells them. */
    private void stray(Subject subject, int pictures, Body body) {
        for (int i = 0; i < pictures; i++) {
            one.tries(subject, aim(i % 4), chance.whole(1, 3), body);
            pause();
        }
    }

    private void over(LocalDateTime midnight, Subject subject) {
        one.waitUntil(midnight.minus(Chance.seconds(chance.between(0.15, 0.9))));
        one.tries(subject, detail(1), chance.whole(5, 7), one.body());
        pause();
    }

    private void take(Photographer photographer, Subject subject, Aim aim) {
        if (chance.once(0.45)) {
            photographer.single(subject, aim, photographer.body());
        } else {
            photographer.tries(subject, aim, 2 + (int) chance.logUniform(1, 7) - 1, photographer.body());
        }
    }

    private Subject subject() {
        if (places.isEmpty()) {
            places.addAll(List.of(Place.values()));
            shuffle(places);
        }
        return new Subject(places.removeLast(), chance.seed());
    }

    /** The whole of it, or one of three parts that do not overlap. */
    private Aim aim(int number) {
        return number == 3 ? wide() : detail(number - 1);
    }

    private Aim wide() {
        return new Aim(CANVAS_MIDDLE + chance.normal(12), 587 + chance.normal(12), 1440);
    }

    private Aim detail(int side) {
        return new Aim(CANVAS_MIDDLE + side * 550 + chance.normal(8), chance.between(560, 880), 560);
    }

    private void pause() {
        one.pass(Chance.seconds(chance.logNormal(22, 0.9, 5, 240)));
    }

    private void walkOn() {
        one.pass(Duration.ofMinutes(chance.whole(18, 95)));
    }

    private <T> void shuffle(List<T> list) {
        for (int i = list.size() - 1; i > 0; i--) {
            java.util.Collections.swap(list, i, chance.whole(0, i));
        }
    }
}
