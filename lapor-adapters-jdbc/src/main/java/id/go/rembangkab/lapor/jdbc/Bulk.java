// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.jdbc;

import java.util.HashMap;
import java.util.Map;

/** A transaction over several calls. As safe for threads as the connection: not at all. */
final class Bulk {
    private final Map<String, String> known = new HashMap<>();
    private boolean open;
    private boolean failed;

    void begin() {
        open = true;
        failed = false;
        known.clear();
    }

    void end() {
        open = false;
    }

    void fail() {
        failed = true;
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
}
