package dev.memorylane.bench.judgement.life;

/** What people go on, with how long it lasts and how far it leads. */
enum TripKind {
    OUTING(0.60, 1, 1, 2, 70),
    EVENING(0.20, 1, 1, 0.5, 30),
    WEEKEND(0.15, 2, 3, 60, 500),
    HOLIDAY(0.045, 5, 16, 300, 9000),
    JOURNEY(0.005, 17, 35, 1000, 12000);

    private final double share;
    private final int fewestDays;
    private final int mostDays;
    private final double nearest;
    private final double farthest;

    TripKind(double share, int fewestDays, int mostDays, double nearest, double farthest) {
        this.share = share;
        this.fewestDays = fewestDays;
        this.mostDays = mostDays;
        this.nearest = nearest;
        this.farthest = farthest;
    }

    /** The kind at a point from 0 to 1 of all trips. */
    static TripKind at(double point) {
        double sum = 0;
        for (TripKind kind : values()) {
            sum += kind.share;
            if (point < sum) {
                return kind;
            }
        }
        return OUTING;
    }

    int fewestDays() {
        return fewestDays;
    }

    int mostDays() {
        return mostDays;
    }

    double nearest() {
        return nearest;
    }

    double farthest() {
        return farthest;
    }
}
