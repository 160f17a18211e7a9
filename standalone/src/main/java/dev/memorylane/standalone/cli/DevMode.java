package dev.memorylane.standalone.cli;

/** Whether Quarkus reloads this code as it changes: the servers then run beside this process and outlive its reloads. */
public final class DevMode {
    private DevMode() {}

    /** The script says so; Quarkus itself knows its launch mode only once the application starts. */
    public static boolean isOn() {
        return Boolean.getBoolean("lane.dev");
    }
}
