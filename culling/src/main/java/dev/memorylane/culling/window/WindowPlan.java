package dev.memorylane.culling.window;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * All windows of a set of dated photos, drawn at once: what keeping them up to date photo by photo must come to.
 *
 * @param days in order; none is empty
 * @param trips in order
 */
public record WindowPlan(List<Window> days, List<Window> trips) {

    public WindowPlan {
        days = List.copyOf(days);
        trips = List.copyOf(trips);
    }

    public static WindowPlan of(Collection<Moment> photos, WindowParameters parameters) {
        SortedMoments moments = new SortedMoments(photos);
        return new WindowPlan(days(moments, parameters.days()), trips(moments, parameters.trips()));
    }

    private static List<Window> days(SortedMoments moments, DayParameters parameters) {
        DayLine line = new DayLine(moments, parameters);
        TreeSet<LocalDate> days = new TreeSet<>();
        moments.all().forEach(moment -> days.add(line.holding(moment.at())));
        return days.stream().map(line::window).toList();
    }

    private static List<Window> trips(SortedMoments moments, TripParameters parameters) {
        List<Session> sessions = Session.of(moments.all(), parameters.floor());
        List<Moment> starts = new TripRule(parameters).starts(sessions);
        List<Window> trips = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            Moment last = i + 1 < starts.size()
                    ? moments.before(starts.get(i + 1)).orElseThrow()
                    : sessions.getLast().last();
            trips.add(TripWindows.of(starts.get(i), last));
        }
        return trips;
    }
}
