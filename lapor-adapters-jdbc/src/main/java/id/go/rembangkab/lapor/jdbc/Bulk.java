package id.go.rembangkab.lapor.jdbc;

import java.util.HashMap;
import java.util.Map;

/** A transaction over several calls. As safe for threads as the connection: not at all. */
final class Bulk {
    private final Map<String, String> known = new HashMap<>();
    private boolean open;
    private boolean failed;
    private boolean scrub;

    void begin() {
        open = true;
        failed = false;
        scrub = false;
        known.clear();
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

    /** What was looked up in this transaction and need not be again, by what it is. */
    Map<String, String> known() {
        return known;
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
