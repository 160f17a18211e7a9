package dev.memorylane.standalone.cli;

import io.quarkus.runtime.LaunchMode;

/** Whether Quarkus reloads this code as it changes: the process then outlives its main method. */
public final class DevMode {
    private DevMode() {}

    public static boolean isOn() {
        return LaunchMode.current() == LaunchMode.DEVELOPMENT;
    }
}
