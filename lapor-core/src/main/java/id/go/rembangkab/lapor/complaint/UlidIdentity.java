// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.complaint;

import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Objects;
import java.util.function.Consumer;

/** Ids in the form of a ULID, on a clock and a random source that are handed in. */
final class UlidIdentity implements Identity {
    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int TIME_DIGITS = 10;
    private static final int RANDOM_DIGITS = 16;
    private static final int SALT_BYTES = 16;

    private final InstantSource clock;
    private final Consumer<byte[]> noise;

    UlidIdentity(InstantSource clock, Consumer<byte[]> random) {
        this.clock = Objects.requireNonNull(clock, "clock");
        this.noise = Objects.requireNonNull(random, "random");
    }

    @Override
    public ComplaintId complaint() {
        return new ComplaintId(ulid());
    }

    @Override
    public Text text(String plain) {
        return Text.seal(ulid(), HexFormat.of().formatHex(bytes(SALT_BYTES)), plain);
    }

    private String ulid() {
        char[] id = new char[TIME_DIGITS + RANDOM_DIGITS];
        long millis = clock.millis();
        for (int i = TIME_DIGITS - 1; i >= 0; i--) {
            id[i] = DIGITS.charAt((int) (millis & 31));
            millis >>>= 5;
        }
        byte[] rest = bytes(RANDOM_DIGITS);
        for (int i = 0; i < RANDOM_DIGITS; i++) {
            id[TIME_DIGITS + i] = DIGITS.charAt(rest[i] & 31);
        }
        return new String(id);
    }

    private byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        noise.accept(bytes);
        return bytes;
    }
}
