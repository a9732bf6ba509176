// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.http.who;

import id.go.rembangkab.lapor.http.seal.Seal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * Who is signed in at the board, and the one-time words by which somebody can sign in. Thread-safe.
 *
 * <p>A session is what its cookie says under a seal, so every node that has the secret knows it, after a restart too. It ends after half
 * an hour without use, and ten hours after it began. Signing out takes the cookie from the browser, and this node takes no copy of it
 * any more; another node would take a copy until the session ends. A new secret in the place of all earlier ones ends every session everywhere. One-time
 * words are in the memory of the node that made them.
 */
public final class Sessions {
    private static final Duration IDLE = Duration.ofMinutes(30);
    private static final Duration LONGEST = Duration.ofHours(10);

    /** A cookie is not made anew for each of a page's requests. */
    private static final Duration FRESH = Duration.ofMinutes(1);

    private static final int MOST = 10_000;
    private static final int SEAL_BYTES = 32;

    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();
    private final List<Keys> keys;
    private final Map<String, Caller> oneTime = bounded();
    private final Map<String, Boolean> ended = bounded();

    /** One secret's seals: on cookies, and on what changes must say beside them. */
    private record Keys(Seal cookie, Seal csrf) {
        static Keys of(SecretKey secret) {
            return new Keys(new Seal(secret, "session", SEAL_BYTES), new Seal(secret, "csrf", SEAL_BYTES));
        }

        String write(Ticket ticket) {
            String body = ticket.write();
            return body + "." + cookie.of(body);
        }
    }

    /**
     * Sessions that only this node knows, until it ends.
     *
     * @param clock by which they end: after half an hour without use, or ten hours
     */
    public Sessions(InstantSource clock) {
        this(clock, List.of(fresh()));
    }

    /**
     * Sessions that every node with these secrets knows.
     *
     * @param clock by which they end: after half an hour without use, or ten hours
     * @param secrets the one that seals, and then those that did so lately, whose sessions go on
     * @throws IllegalArgumentException if there is none
     */
    public Sessions(InstantSource clock, List<SecretKey> secrets) {
        this.clock = Objects.requireNonNull(clock, "clock");
        if (secrets.isEmpty()) {
            throw new IllegalArgumentException("secrets: expected one or more");
        }
        this.keys = secrets.stream().map(Keys::of).toList();
    }

    static SecretKey fresh() {
        byte[] secret = new byte[SEAL_BYTES];
        new SecureRandom().nextBytes(secret);
        return new SecretKeySpec(secret, "HmacSHA256");
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
        Instant now = clock.instant();
        return keys.get(0).write(new Ticket(word(), caller, now, now));
    }

    /**
     * Finds a session.
     *
     * @param word what the cookie holds
     * @return the session, or empty if there is none any more
     */
    public Optional<Session> find(String word) {
        return read(word).map(Opened::session);
    }

    /**
     * Notes that a session is in use.
     *
     * @param word what the cookie holds
     * @return what it is to hold from now on, if that is something else
     */
    public Optional<String> renewed(String word) {
        Instant now = clock.instant();
        return read(word)
                .filter(opened -> !now.isBefore(opened.ticket().used().plus(FRESH)))
                .map(opened -> opened.by().write(opened.ticket().usedAt(now)));
    }

    /**
     * Signs somebody out.
     *
     * @param word what the cookie holds
     */
    public void end(String word) {
        read(word).ifPresent(opened -> {
            synchronized (ended) {
                ended.put(opened.ticket().id(), true);
            }
        });
    }

    /** A cookie that was read, and by which secret: it goes on under the same one, as the page holds what that one sealed. */
    private record Opened(Ticket ticket, Keys by) {
        Session session() {
            return new Session(ticket.caller(), by.csrf().of(ticket.id()), ticket.began(), ticket.used());
        }
    }

    private Optional<Opened> read(String word) {
        int dot = word.lastIndexOf('.');
        if (dot < 0) {
            return Optional.empty();
        }
        String body = word.substring(0, dot);
        String seal = word.substring(dot + 1);
        return keys.stream()
                .filter(key -> key.cookie().isOf(body, seal))
                .findFirst()
                .map(key -> new Opened(Ticket.read(body), key))
                .filter(opened -> !isOver(opened.ticket()));
    }

    private boolean isOver(Ticket ticket) {
        Instant now = clock.instant();
        synchronized (ended) {
            return ended.containsKey(ticket.id())
                    || now.isAfter(ticket.used().plus(IDLE))
                    || now.isAfter(ticket.began().plus(LONGEST));
        }
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

    /** What came first makes room, so that nobody can fill the memory. */
    static <V> Map<String, V> bounded() {
        return new LinkedHashMap<>() {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
                return size() > MOST;
            }
        };
    }
}
