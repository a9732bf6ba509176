package id.go.rembangkab.lapor.http;

import id.go.rembangkab.lapor.complaint.ComplaintId;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.SecretKey;

/**
 * The codes under which anyone who was given one may see a complaint: its id, a dot and 96 bits that only this site can
 * make. Nothing has to be kept for them, and knowing an id is not enough.
 */
final class PublicCodes {
    private static final int TAG_BYTES = 12;

    private final SecretKey key;

    PublicCodes(SecretKey key) {
        this.key = key;
    }

    String of(ComplaintId id) {
        return id + "." + tag(id.value());
    }

    Optional<ComplaintId> read(String code) {
        int dot = code.lastIndexOf('.');
        if (dot < 1) {
            return Optional.empty();
        }
        String id = code.substring(0, dot);
        boolean ours = MessageDigest.isEqual(bytes(tag(id)), bytes(code.substring(dot + 1)));
        return ours ? Optional.of(new ComplaintId(id)) : Optional.empty();
    }

    private String tag(String id) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            mac.update(bytes("public code\n"));
            byte[] whole = mac.doFinal(bytes(id));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(java.util.Arrays.copyOf(whole, TAG_BYTES));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("every Java platform has HmacSHA256", e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
