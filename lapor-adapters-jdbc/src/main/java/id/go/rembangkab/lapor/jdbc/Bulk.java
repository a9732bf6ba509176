package id.go.rembangkab.lapor.jdbc;

/** A transaction over several calls. As safe for threads as the connection: not at all. */
final class Bulk {
    private boolean open;
    private boolean failed;
    private boolean scrub;

    void begin() {
        open = true;
        failed = false;
        scrub = false;
    }

    void end() {
        open = false;
    }

    void fail() {
        failed = true;
    }

    /** Asks for a scrub when it is over. */
    void scrub() {
        scrub = true;
    }

    boolean isOpen() {
        return open;
    }

    boolean hasFailed() {
        return open && failed;
    }

    boolean wantsScrub() {
        return scrub;
    }
}
