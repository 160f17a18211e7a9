package dev.memorylane.poison.damage;

import dev.memorylane.poison.structure.Field;
import dev.memorylane.poison.structure.Fields;
import dev.memorylane.poison.structure.PngChecksums;
import java.util.List;
import java.util.Random;

/** Another number where the format keeps a size, a count, an offset or a kind. */
final class Lie implements Damage {
    private static final int MOST = 3;

    @Override
    public String word() {
        return "lie";
    }

    @Override
    public byte[] apply(byte[] file, byte[] other, Random random) {
        List<Field> fields = Fields.of(file);
        if (fields.isEmpty()) {
            return new Overwrite().apply(file, other, random);
        }
        byte[] damaged = file.clone();
        int lies = 1 + random.nextInt(MOST);
        for (int i = 0; i < lies; i++) {
            Field field = fields.get(random.nextInt(fields.size()));
            field.write(damaged, value(field, fields, damaged, random));
        }
        PngChecksums.mend(damaged);
        return damaged;
    }

    private static long value(Field field, List<Field> fields, byte[] file, Random random) {
        long truth = field.read(file);
        return switch (random.nextInt(16)) {
            case 0 -> 0;
            case 1 -> 1;
            case 2 -> -1;
            case 3 -> Integer.MAX_VALUE;
            case 4 -> Integer.MIN_VALUE;
            case 5 -> 0x7FFF;
            case 6 -> 0xFFFF;
            case 7 -> truth + 1;
            case 8 -> truth - 1;
            case 9 -> truth * 2;
            case 10 -> truth / 2;
            case 11 -> file.length - random.nextInt(3) + 1L;
            case 12 -> field.at() - 8L * random.nextInt(3);
            case 13 -> 60_000;
            case 14 -> fields.get(random.nextInt(fields.size())).at();
            default -> random.nextInt();
        };
    }
}
