package id.go.rembangkab.lapor.cli.privacy;

/** Input that cannot be read. The message tells where and what was expected, and nothing of what stood there. */
final class BadInput extends RuntimeException {
    private static final long serialVersionUID = 1L;
    static final String CODE = "bad_input";

    private final String key;
    private final transient Object[] parts;

    BadInput(String key, Object... parts) {
        super(Words.INDONESIAN.of(key, parts));
        this.key = key;
        this.parts = parts.clone();
    }

    String message(Words words) {
        return words.of(key, parts);
    }
}
