package dev.memorylane.devui;

import java.util.List;

/**
 * The flow as it stands.
 *
 * @param at when, ISO 8601
 * @param progress how far the photos are
 * @param stations the services, and what they write to
 * @param streams what runs between them
 * @param checks what is not well, each with its cause
 */
public record Flow(String at, Progress progress, List<Station> stations, List<Stream> streams, List<Check> checks) {

    /**
     * How far the photos of this process are.
     *
     * @param pending photos that are neither embedded nor rejected yet; -1 where this process does not know
     * @param perSecond photos that were finished a second, over the last five
     * @param stillSeconds how long none was finished, as far as this listener saw, while some wait; else 0
     */
    public record Progress(long pending, double perSecond, double stillSeconds) {
        static final Progress UNKNOWN = new Progress(-1, 0, 0);
    }

    /**
     * A service, or Milvus.
     *
     * @param id as the page knows it
     * @param here whether it runs in this process
     * @param figures what it is about
     */
    public record Station(String id, boolean here, List<Figure> figures) {}

    /**
     * A number with its name.
     *
     * @param name for a person
     * @param value for a person
     * @param alarming whether somebody should look at it
     */
    public record Figure(String name, String value, boolean alarming) {}

    /**
     * A topic on its way to one reader.
     *
     * @param topic without prefix
     * @param from who writes it
     * @param to who reads it
     * @param here whether the reader runs in this process
     * @param perSecond records that were read a second, over the last five
     * @param lag records that were not fetched yet
     * @param total records read since the start
     */
    public record Stream(String topic, String from, String to, boolean here, double perSecond, long lag, long total) {}

    /**
     * A check of health that is down.
     *
     * @param name of the check
     * @param words its cause
     */
    public record Check(String name, String words) {}
}
