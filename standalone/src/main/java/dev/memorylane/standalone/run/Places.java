package dev.memorylane.standalone.run;

import dev.memorylane.storage.s3.S3Address;
import java.nio.file.Path;
import java.util.List;

/**
 * Where the photos of a run are.
 *
 * @param folders absolute
 * @param buckets buckets or prefixes in them
 */
public record Places(List<Path> folders, List<S3Address> buckets) {
    public Places {
        folders = folders.stream()
                .map(folder -> folder.toAbsolutePath().normalize())
                .toList();
        buckets = List.copyOf(buckets);
    }

    /** Of the arguments of a command line: {@code s3://BUCKET/PREFIX}, or the path of a folder. */
    public static Places of(List<String> arguments) {
        return new Places(
                arguments.stream()
                        .filter(argument -> !S3Address.isOne(argument))
                        .map(Path::of)
                        .toList(),
                arguments.stream()
                        .filter(S3Address::isOne)
                        .map(S3Address::typed)
                        .toList());
    }
}
