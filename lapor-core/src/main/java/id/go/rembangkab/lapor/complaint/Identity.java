package id.go.rembangkab.lapor.complaint;

/** Port: what must be unguessable or unique. Implementations are thread-safe. */
public interface Identity {
    /**
     * Returns an id that was never given before.
     *
     * @return the id of a new complaint
     */
    ComplaintId complaint();

    /**
     * Seals a text under a fresh id and a fresh random salt.
     *
     * @param plain the text
     * @return the text with its reference
     */
    Text text(String plain);
}
