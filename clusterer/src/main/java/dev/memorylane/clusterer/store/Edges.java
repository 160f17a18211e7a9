package dev.memorylane.clusterer.store;

import dev.memorylane.culling.window.Coordinates;
import dev.memorylane.culling.window.Moment;
import dev.memorylane.culling.window.Session;
import java.util.Optional;

/** Sessions and the first photos of trips, to their rows and back. */
final class Edges {
    private Edges() {}

    static StoredSession row(Session session) {
        return new StoredSession(row(session.first()), row(session.last()));
    }

    static Session session(StoredSession row) {
        return new Session(moment(row.getFirst()), moment(row.getLast()));
    }

    static EdgePhoto row(Moment moment) {
        return new EdgePhoto(
                moment.at(),
                moment.photoId(),
                moment.place().map(Coordinates::latitude).orElse(null),
                moment.place().map(Coordinates::longitude).orElse(null));
    }

    static Moment moment(EdgePhoto row) {
        Optional<Coordinates> place = row.getLatitude() == null || row.getLongitude() == null
                ? Optional.empty()
                : Optional.of(new Coordinates(row.getLatitude(), row.getLongitude()));
        return new Moment(row.getAt(), row.getPhotoId(), place);
    }
}
