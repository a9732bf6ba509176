package id.go.rembangkab.lapor.cli.office;

import id.go.rembangkab.lapor.complaint.ComplaintId;
import id.go.rembangkab.lapor.complaint.Identity;
import id.go.rembangkab.lapor.complaint.Text;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Objects;

/**
 * Ids that nobody can guess and that sort by time (the form of a ULID), and salts for sealed texts. Thread-safe.
 */
public final class SecureIdentity implements Identity {
    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int TIME_DIGITS = 10;
    private static final int RANDOM_DIGITS = 16;

    private final SecureRandom random = new SecureRandom();
    private final InstantSource clock;

    /**
     * Creates an identity.
     *
     * @param clock by which ids sort
     */
    public SecureIdentity(InstantSource clock) {
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    @Override
    public ComplaintId complaint() {
        return new ComplaintId(ulid());
    }

    @Override
    public Text text(String plain) {
        return Text.seal(ulid(), HexFormat.of().formatHex(bytes(16)), plain);
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
        random.nextBytes(bytes);
        return bytes;
    }
}
