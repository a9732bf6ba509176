package id.go.rembangkab.lapor.cli.imports;

import id.go.rembangkab.lapor.complaint.ComplaintId;
import id.go.rembangkab.lapor.complaint.Identity;
import id.go.rembangkab.lapor.complaint.Text;
import java.security.SecureRandom;
import java.util.HexFormat;

/** Ids and salts nobody can guess. */
final class FreshIdentity implements Identity {
    private static final int BYTES = 16;

    private final SecureRandom random = new SecureRandom();

    @Override
    public ComplaintId complaint() {
        return new ComplaintId(hex());
    }

    @Override
    public Text text(String plain) {
        return Text.seal(hex(), hex(), plain);
    }

    private String hex() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
