package dev.memorylane.ingest.shot;

import dev.memorylane.culling.time.CaptureTime;
import dev.memorylane.schemas.ObjectSeen;
import dev.memorylane.schemas.blob.Sha256;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The files that may be of one shot: those with its name in one folder, and those that share an identifier of Apple's.
 * Which of them are is a function of the files alone, whatever the order in which they came. Files are of one shot if
 * the shutter opened in the same second; a RAW and a picture of exactly one name also where one of them tells no time,
 * unless more than one moment has that name. A picture edited or copied under another name must tell the time.
 */
public final class Shot {
    /** More files under one name than this are no shot: somebody numbered the pictures of years in brackets. */
    public static final int MOST_FILES = 64;

    private static final int ID_CHARACTERS = 32;

    private final List<ShotFile> files;

    private Shot(List<ShotFile> files) {
        this.files = files;
    }

    /** @param files by URI, in the order of listings */
    public static Shot of(SequencedMap<String, ObjectSeen> files) {
        return new Shot(
                files.size() > MOST_FILES
                        ? List.of()
                        : files.entrySet().stream()
                                .map(file -> ShotFile.of(file.getKey(), file.getValue()))
                                .toList());
    }

    /** What the sidecars of a picture say of it, the one that names its file before the one that names the shot alone. */
    public Sidecars sidecarsOf(String uri) {
        return file(uri).map(picture -> Sidecars.of(picture, files)).orElseGet(Sidecars::none);
    }

    /** Name of the asset that a picture or film is part of; empty where it stands alone. */
    public Optional<String> assetOf(String uri) {
        return file(uri).flatMap(file -> file.isPhoto() ? ofPicture(file) : ofFilm(file));
    }

    /** When the other files of its shot say that a picture was taken which tells no time itself. */
    public Optional<CaptureTime> timeOf(String uri) {
        return file(uri)
                .filter(picture -> picture.isPhoto() && picture.moment().isEmpty())
                .flatMap(picture -> together(picture).stream()
                        .filter(other -> other.moment().isPresent())
                        .min(Comparator.comparing(ShotFile::uri))
                        .map(other -> other.said().capturedAt()));
    }

    private Optional<String> ofPicture(ShotFile picture) {
        Set<ShotFile> together = together(picture);
        boolean several = together.stream()
                        .map(file -> file.seen().getPhotoId())
                        .distinct()
                        .count()
                > 1;
        boolean lives = files.stream()
                .filter(ShotFile::isFilm)
                .anyMatch(film -> stillOf(film).filter(together::contains).isPresent());
        return several || lives ? Optional.of(id(picture)) : Optional.empty();
    }

    private Optional<String> ofFilm(ShotFile film) {
        return film.isFilm() ? stillOf(film).map(this::id) : Optional.empty();
    }

    /** The picture whose film it is: by Apple's identifier, else by name where that leaves no doubt. */
    private Optional<ShotFile> stillOf(ShotFile film) {
        Optional<String> id = film.said().contentId();
        List<ShotFile> same = photos().filter(
                        file -> id.isPresent() && file.said().contentId().equals(id))
                .toList();
        if (!same.isEmpty()) {
            return Optional.of(same.getFirst());
        }
        List<ShotFile> named = photos().filter(file -> file.isNamedLike(film)
                        && file.name().stem().equals(film.name().stem()))
                .toList();
        boolean doubtful = named.stream()
                        .anyMatch(file ->
                                id.isPresent() && file.said().contentId().isPresent())
                || named.stream().map(this::together).distinct().count() > 1;
        return doubtful ? Optional.empty() : named.stream().findFirst();
    }

    /** The pictures of this picture's shot, itself among them. */
    private Set<ShotFile> together(ShotFile picture) {
        Optional<LocalDateTime> moment = moment(picture);
        Set<ShotFile> together = photos().filter(other -> other.isNamedLike(picture)
                        && moment.isPresent()
                        && moment(other).equals(moment))
                .collect(Collectors.toSet());
        return together.isEmpty() ? timeless(picture) : together;
    }

    /** Of a RAW and a picture of one name, of which none tells its time. */
    private Set<ShotFile> timeless(ShotFile picture) {
        Set<ShotFile> plain = photos().filter(
                        other -> other.isNamedLike(picture) && other.name().isPlain())
                .collect(Collectors.toSet());
        boolean pair = plain.contains(picture)
                && moments(picture).isEmpty()
                && plain.stream().map(ShotFile::isRaw).distinct().count() > 1;
        return pair ? plain : Set.of(picture);
    }

    /** Its own, else that of the RAW or picture of exactly its name, if there is but one. */
    private Optional<LocalDateTime> moment(ShotFile picture) {
        if (picture.moment().isPresent() || !picture.name().isPlain()) {
            return picture.moment();
        }
        Set<LocalDateTime> moments = moments(picture);
        boolean pair = photos().anyMatch(other -> other.isNamedLike(picture)
                && other.name().isPlain()
                && other.moment().isPresent()
                && other.isRaw() != picture.isRaw());
        return pair && moments.size() == 1 ? moments.stream().findFirst() : Optional.empty();
    }

    private Set<LocalDateTime> moments(ShotFile picture) {
        return photos().filter(other -> other.isNamedLike(picture))
                .flatMap(other -> other.moment().stream())
                .collect(Collectors.toSet());
    }

    private Stream<ShotFile> photos() {
        return files.stream().filter(ShotFile::isPhoto);
    }

    private Optional<ShotFile> file(String uri) {
        return files.stream().filter(file -> Objects.equals(file.uri(), uri)).findFirst();
    }

    private String id(ShotFile picture) {
        String words = picture.name().folder() + "\n" + picture.name().shot() + "\n"
                + moment(picture).map(LocalDateTime::toString).orElse("");
        return Sha256.hex(words.getBytes(StandardCharsets.UTF_8)).substring(0, ID_CHARACTERS);
    }
}
