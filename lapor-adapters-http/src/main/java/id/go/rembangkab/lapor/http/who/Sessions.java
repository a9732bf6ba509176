// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.http.who;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Who is signed in at the board, and the one-time words by which somebody can sign in. Kept in memory and by digest only;
 * a restart signs everybody out. Thread-safe.
 */
public final class Sessions {
    private static final Duration IDLE = Duration.ofMinutes(30);
    private static final Duration LONGEST = Duration.ofHours(10);
    private static final int MOST = 10_000;

    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, Session> sessions = bounded();
    private final Map<String, Caller> oneTime = bounded();

    /**
     * Creates an empty set of sessions.
     *
     * @param clock by which they end: after half an hour without use, or ten hours
     */
    public Sessions(InstantSource clock) {
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    /**
     * A person who is signed in.
     *
     * @param caller who
     * @param csrf what every change must say beside the cookie
     * @param began when
     * @param used when last
     */
    public record Session(Caller caller, String csrf, Instant began, Instant used) {
        /**
         * Checks that nothing is null.
         *
         * @param caller who
         * @param csrf what every change must say beside the cookie
         * @param began when
         * @param used when last
         */
        public Session {
            Objects.requireNonNull(caller, "caller");
            Objects.requireNonNull(csrf, "csrf");
            Objects.requireNonNull(began, "began");
            Objects.requireNonNull(used, "used");
        }

        @Override
        public String toString() {
            return "Session[" + caller + "]";
        }
    }

    /**
     * Makes a word by which somebody can sign in once.
     *
     * @param caller who will be signed in
     * @return the word
     */
    public String invite(Caller caller) {
        String word = word();
        synchronized (oneTime) {
            oneTime.put(digest(word), caller);
        }
        return word;
    }

    /**
     * Uses up a one-time word.
     *
     * @param word the word
     * @return whom it signs in, or empty if it never was one or is used up
     */
    public Optional<Caller> redeem(String word) {
        synchronized (oneTime) {
            return Optional.ofNullable(oneTime.remove(digest(word)));
        }
    }

    /**
     * Signs somebody in.
     *
     * @param caller who
     * @return what the cookie is to hold
     */
    public String begin(Caller caller) {
        String word = word();
        Instant now = clock.instant();
        synchronized (sessions) {
            sessions.put(digest(word), new Session(caller, word(), now, now));
        }
        return word;
    }

    /**
     * Finds a session and notes that it is in use.
     *
     * @param word what the cookie holds
     * @return the session, or empty if there is none any more
     */
    public Optional<Session> find(String word) {
        Instant now = clock.instant();
        synchronized (sessions) {
            return Optional.ofNullable(sessions.computeIfPresent(
                    digest(word),
                    (key, session) -> ended(session, now)
                            ? null
                            : new Session(session.caller(), session.csrf(), session.began(), now)));
        }
    }

    /**
     * Signs somebody out.
     *
     * @param word what the cookie holds
     */
    public void end(String word) {
        synchronized (sessions) {
            sessions.remove(digest(word));
        }
    }

    private static boolean ended(Session session, Instant now) {
        return now.isAfter(session.used().plus(IDLE))
                || now.isAfter(session.began().plus(LONGEST));
    }

    private String word() {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String digest(String word) {
        try {
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(word.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static <V> Map<String, V> bounded() {
        return new LinkedHashMap<>() {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
                return size() > MOST;
            }
        };
    }
}
