package dev.memorylane.clusterer.mapping;

import dev.memorylane.schemas.Shortlist;
import dev.memorylane.schemas.ShortlistState;
import dev.memorylane.schemas.blob.Sha256;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.TreeMap;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.DatumWriter;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.specific.SpecificDatumWriter;

/**
 * SHA-256 over the Avro binary of what a shortlist says: kind, bounds, model, parameters in the order of their names, k,
 * sweep, clusters, proposals for clocks. Revision, state and time are no content.
 */
public final class ContentDigest {
    private static final DatumWriter<Shortlist> WRITER = new SpecificDatumWriter<>(Shortlist.getClassSchema());

    private ContentDigest() {}

    /** Lower-case hexadecimal. */
    public static String of(Shortlist shortlist) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        BinaryEncoder encoder = EncoderFactory.get().binaryEncoder(bytes, null);
        try {
            WRITER.write(canonical(shortlist), encoder);
            encoder.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Sha256.hex(bytes.toByteArray());
    }

    private static Shortlist canonical(Shortlist shortlist) {
        Shortlist canonical = new Shortlist();
        canonical.setContentDigest("");
        canonical.setState(ShortlistState.CURRENT);
        canonical.setKind(shortlist.getKind());
        canonical.setFrom(shortlist.getFrom());
        canonical.setTo(shortlist.getTo());
        canonical.setModelKey(shortlist.getModelKey());
        canonical.setParameters(new TreeMap<>(shortlist.getParameters()));
        canonical.setK(shortlist.getK());
        canonical.setPhotos(shortlist.getPhotos());
        canonical.setSweep(shortlist.getSweep());
        canonical.setClusters(shortlist.getClusters());
        canonical.setClockProposals(shortlist.getClockProposals());
        return canonical;
    }
}
