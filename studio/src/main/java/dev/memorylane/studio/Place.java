package dev.memorylane.studio;

/** Places that can be painted, with where they lie. */
public enum Place {
    BALLOONS("balloons at dawn", new BalloonsAtDawn(), 43.3420, 142.3830),
    LAKE("mountain lake", new MountainLake(), 43.4179, 142.9910),
    FOREST("forest path", new ForestPath(), 43.4562, 143.0241),
    MARKET("market stall", new MarketStall(), 43.0547, 141.3530),
    BEACH("beach at noon", new BeachAtNoon(), 43.1906, 140.7863),
    SUNFLOWERS("sunflower field", new SunflowerField(), 43.7327, 141.8790),
    HARBOUR("harbour at dusk", new HarbourAtDusk(), 43.1986, 141.0020),
    CITY("city at night", new CityAtNight(), 43.0618, 141.3545),
    LAVENDER("lavender rows", new LavenderRows(), 43.4180, 142.4280),
    SNOW("snow hut", new SnowHut(), 43.6625, 142.8540),
    GATE("temple gate", new TempleGate(), 43.0544, 141.3078),
    RAIN("street in the rain", new StreetInRain(), 43.0556, 141.3450);

    private final String title;
    private final Scene scene;
    private final double latitude;
    private final double longitude;

    Place(String title, Scene scene, double latitude, double longitude) {
        this.title = title;
        this.scene = scene;
        this.latitude = latitude;
        this.longitude = longitude;
    }

    /** What it shows, in a few words. */
    public String title() {
        return title;
    }

    Scene scene() {
        return scene;
    }

    /** In degrees north. */
    public double latitude() {
        return latitude;
    }

    /** In degrees east. */
    public double longitude() {
        return longitude;
    }
}
