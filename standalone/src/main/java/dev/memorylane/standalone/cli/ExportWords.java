package dev.memorylane.standalone.cli;

import dev.memorylane.export.archive.PhotoArchive.Form;
import dev.memorylane.export.folder.FolderExport.Way;
import dev.memorylane.export.listing.Role;
import dev.memorylane.export.listing.Roles;
import dev.memorylane.export.listing.WindowKind;
import dev.memorylane.export.sheet.Paper;
import dev.memorylane.export.xmp.Naming;
import dev.memorylane.export.xmp.Program;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/** The words of {@code lane export} as people write them: in any case, with hyphens. */
final class ExportWords {
    private static final List<Class<? extends Enum<?>>> TYPES = List.of(
            Form.class, Way.class, Role.class, Roles.class, WindowKind.class, Paper.class, Naming.class, Program.class);

    private ExportWords() {}

    static void register(CommandLine commandLine) {
        TYPES.forEach(type -> register(commandLine, type));
    }

    private static <E extends Enum<?>> void register(CommandLine commandLine, Class<E> type) {
        commandLine.registerConverter(type, text -> named(type, text));
    }

    private static <E extends Enum<?>> E named(Class<E> type, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> word(one).equals(text.toLowerCase(Locale.ROOT).replace('_', '-')))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("there is no %s; there are %s"
                        .formatted(
                                text,
                                String.join(
                                        ", ",
                                        Arrays.stream(type.getEnumConstants())
                                                .map(ExportWords::word)
                                                .toList()))));
    }

    private static String word(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
