package dev.memorylane.standalone.faults;

import java.nio.file.Path;
import java.util.List;

/**
 * Where photos are dropped and how the product is told of it.
 *
 * @param folder that holds the files, also where it is served as a bucket
 * @param whole whether a file appears there all at once
 * @param arguments of the command line
 * @param options of the JVM
 */
record Photos(Path folder, boolean whole, List<String> arguments, List<String> options) {
    static Photos in(Path folder) {
        return new Photos(folder, false, List.of(folder.toString()), List.of());
    }
}
