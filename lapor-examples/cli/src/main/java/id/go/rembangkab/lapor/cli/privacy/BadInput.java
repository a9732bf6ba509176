// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.privacy;

import id.go.rembangkab.lapor.cli.terminal.Book;
import id.go.rembangkab.lapor.cli.terminal.Messages;

/** Input that cannot be read. The message tells where and what was expected, and nothing of what stood there. */
final class BadInput extends RuntimeException {
    private static final long serialVersionUID = 1L;
    static final String CODE = "bad_input";

    private final String key;
    private final transient Object[] parts;

    BadInput(String key, Object... parts) {
        super(Messages.indonesian(Book.PRIVACY).say(key, parts));
        this.key = key;
        this.parts = parts.clone();
    }

    String message(Messages words) {
        return words.say(key, parts);
    }
}
