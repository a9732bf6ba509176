// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.complaint;

import java.time.InstantSource;
import java.util.function.Consumer;

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

    /**
     * Returns the usual identity: ids that nobody can guess and that sort by time (the form of a ULID), and salts of 16
     * bytes. {@code Identity.of(InstantSource.system(), new SecureRandom()::nextBytes)} is what an application wants.
     *
     * @param clock by which ids sort
     * @param random fills an array with bytes that nobody can foresee; used by several threads at once
     * @return an identity
     */
    static Identity of(InstantSource clock, Consumer<byte[]> random) {
        return new UlidIdentity(clock, random);
    }
}
