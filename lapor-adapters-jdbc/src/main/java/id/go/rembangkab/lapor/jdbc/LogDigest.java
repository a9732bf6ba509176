// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.jdbc;

import static java.util.Objects.requireNonNull;

import id.go.rembangkab.lapor.complaint.Complaints;
import id.go.rembangkab.lapor.complaint.History;
import id.go.rembangkab.lapor.complaint.Logged;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * One line that says how the whole log stood at an instant, to be printed or sent away every day: whoever may write to the
 * database can recompute a chain and its head, and can take out a whole complaint, but not change what was sent away.
 *
 * <p>It is HMAC-SHA-256, under a key that is not in the database, over the head that each complaint's log had then: for
 * each, by the bytes of its id, the id, how many entries were recorded until the instant, and the link of the last, each in
 * UTF-8 and ended by a line feed. The log only grows, so the same instant gives the same digest for ever; one that differs
 * means that an entry from before was changed, cut off or taken out. Leave some minutes between the instant and now: what
 * is being committed has been given its instant already.
 *
 * @param until the instant (inclusive)
 * @param complaints how many complaints were there
 * @param entries how many entries their logs had
 * @param hmac the digest, in hex
 */
public record LogDigest(Instant until, long complaints, long entries, String hmac) {
    private static final int PAGE = 500;

    /**
     * Checks that nothing is null.
     *
     * @param until the instant (inclusive)
     * @param complaints how many complaints were there
     * @param entries how many entries their logs had
     * @param hmac the digest, in hex
     */
    public LogDigest {
        requireNonNull(until, "until");
        requireNonNull(hmac, "hmac");
    }

    /**
     * Computes the digest. Reads the whole log.
     *
     * @param log the log
     * @param until the instant (inclusive), by the clocks of the store
     * @param key the key, 32 random bytes; whoever has it can make digests
     * @return the digest
     */
    public static LogDigest of(Complaints log, Instant until, byte[] key) {
        Mac mac = mac(key);
        long complaints = 0;
        long entries = 0;
        Optional<History> last = Optional.empty();
        while (true) {
            List<History> page = log.histories(last.map(History::complaint), PAGE);
            for (History history : page) {
                Optional<Logged> head = history.log().stream()
                        .filter(logged -> !logged.recorded().isAfter(until))
                        .reduce((first, second) -> second);
                if (head.isPresent()) {
                    long count = history.log().stream()
                            .filter(logged -> !logged.recorded().isAfter(until))
                            .count();
                    update(
                            mac,
                            history.complaint().value(),
                            Long.toString(count),
                            head.get().hash());
                    complaints++;
                    entries += count;
                }
            }
            if (page.isEmpty()) {
                return new LogDigest(until, complaints, entries, HexFormat.of().formatHex(mac.doFinal()));
            }
            last = Optional.of(page.get(page.size() - 1));
        }
    }

    private static Mac mac(byte[] key) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HMAC-SHA-256", e);
        }
    }

    private static void update(Mac mac, String... parts) {
        for (String part : parts) {
            mac.update(part.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) '\n');
        }
    }
}
