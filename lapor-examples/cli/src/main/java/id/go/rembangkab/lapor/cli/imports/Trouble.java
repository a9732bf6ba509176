// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.imports;

import id.go.rembangkab.lapor.cli.terminal.Book;
import id.go.rembangkab.lapor.cli.terminal.Messages;
import java.util.List;

/** Why an import cannot begin or go on; names files, lines and columns, never what a citizen wrote. */
final class Trouble extends RuntimeException {
    private static final long serialVersionUID = 1L;
    static final int BAD_INPUT = 2;
    static final int STORE_FAILED = 3;

    private final int exitCode;
    private final String key;
    private final transient List<Object> parts;

    private Trouble(int exitCode, String key, List<Object> parts) {
        super(Messages.indonesian(Book.IMPORTS).say(key, parts.toArray()));
        this.exitCode = exitCode;
        this.key = key;
        this.parts = parts;
    }

    static Trouble badInput(String key, Object... parts) {
        return new Trouble(BAD_INPUT, key, List.of(parts));
    }

    static Trouble failed(String key, Object... parts) {
        return new Trouble(STORE_FAILED, key, List.of(parts));
    }

    int exitCode() {
        return exitCode;
    }

    String message(Messages words) {
        return words.say(key, parts.toArray());
    }
}
