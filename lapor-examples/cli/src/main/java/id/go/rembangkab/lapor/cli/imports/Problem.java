// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.imports;

import id.go.rembangkab.lapor.cli.terminal.Messages;
import java.util.List;
import java.util.Optional;

/**
 * What is wrong with one row, without a word of what stands in it: it is printed on screens (R13.3).
 *
 * @param column the column as the header names it, or empty if it is the row as a whole
 * @param key the message
 * @param parts what the message speaks of: numbers, forms and names of columns
 */
record Problem(Optional<String> column, String key, List<Object> parts) {
    static Problem ofRow(String key, Object... parts) {
        return new Problem(Optional.empty(), key, List.of(parts));
    }

    static Problem at(String column, String key, Object... parts) {
        return new Problem(Optional.of(column), key, List.of(parts));
    }

    String message(Messages words) {
        return words.say(key, parts.toArray());
    }
}
