package dev.memorylane.culling.preference;

/**
 * How decisions teach.
 *
 * @param temperature how many units of log-odds the whole scale of the default score is worth: what the preference is
 *     weighed against
 * @param ridge how strongly each weight is drawn to 0, where the default stands; above 0
 * @param directions how many directions of the embedding are learned along: those in which decided frames differ most
 * @param embeddingScale what a difference in the embedding counts beside one in a signal
 * @param influence how far behind by the default score the preferred frame may be: beyond it the default stands
 * @param fewestBursts with fewer decided bursts nothing is overruled
 * @param mostBursts more decided bursts than these are sampled, by their names
 * @param caution how many standard deviations of chance the preference must be ahead of the default on bursts that it
 *     did not learn from
 */
public record PreferenceParameters(
        double temperature,
        double ridge,
        int directions,
        double embeddingScale,
        double influence,
        int fewestBursts,
        int mostBursts,
        double caution) {

    public PreferenceParameters {
        if (!(temperature > 0 && ridge > 0 && embeddingScale >= 0 && influence >= 0 && caution >= 0)) {
            throw new IllegalArgumentException("Parameters of the preference must not be negative, temperature "
                    + temperature + " and ridge " + ridge + " above 0");
        }
        if (directions < 0 || fewestBursts < 1 || mostBursts < fewestBursts) {
            throw new IllegalArgumentException("The preference cannot learn " + directions + " directions from "
                    + fewestBursts + " to " + mostBursts + " bursts");
        }
    }

    public static PreferenceParameters defaults() {
        return new PreferenceParameters(10, 1, 4, 0.5, 0.1, 12, 200, 2);
    }
}
