package dev.memorylane.vision.decode;

/** A picture format that can be read. Stateless and thread-safe. */
public interface Codec {
    /**
     * Walks the structure of a file. No pixel is decoded and nothing is allocated in a size that only the file claims.
     *
     * @param file all bytes, of the format that the codec is for as far as {@link FileTypes} sees
     * @throws UnreadableException in words for a person, whatever the bytes are
     */
    EncodedPicture open(byte[] file) throws UnreadableException;
}
