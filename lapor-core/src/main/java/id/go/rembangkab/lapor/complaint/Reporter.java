// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.complaint;

import java.util.Objects;
import java.util.Optional;

/**
 * Pelapor: who complains, as far as the channel told; sealed throughout.
 *
 * @param id the id by which the reporter acts later
 * @param name the name given
 * @param contact a number, address or handle
 * @param <T> {@link Text} in a command, {@link TextRef} in an event
 */
public record Reporter<T>(Optional<T> id, Optional<T> name, Optional<T> contact) {
    /**
     * Checks that nothing is null.
     *
     * @param id the id by which the reporter acts later
     * @param name the name given
     * @param contact a number, address or handle
     */
    public Reporter {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(contact, "contact");
    }

    /**
     * Returns a reporter of whom nothing is known.
     *
     * @param <T> {@link Text} or {@link TextRef}
     * @return an empty reporter
     */
    public static <T> Reporter<T> unknown() {
        return new Reporter<>(Optional.empty(), Optional.empty(), Optional.empty());
    }

    static Reporter<TextRef> sealed(Reporter<Text> reporter) {
        return new Reporter<>(
                reporter.id.map(Text::ref), reporter.name.map(Text::ref), reporter.contact.map(Text::ref));
    }
}
