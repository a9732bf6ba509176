// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.http.outward;

import id.go.rembangkab.lapor.form.Instants;
import id.go.rembangkab.lapor.http.json.JsonWriter;
import id.go.rembangkab.lapor.notice.Notice;
import id.go.rembangkab.lapor.notice.Receipt;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * An address that takes notices as signed CloudEvents.
 *
 * @param address where to; https unless {@code reach} is {@link Reach#ANY}
 * @param secret what signatures are made with
 * @param reach where the address may lead
 */
public record Webhook(URI address, Secret secret, Reach reach) {
    /**
     * Checks the address.
     *
     * @param address where to; https unless {@code reach} is {@link Reach#ANY}
     * @param secret what signatures are made with
     * @param reach where the address may lead
     * @throws IllegalArgumentException if the address is none, holds a user, or is not https where it must be
     */
    public Webhook {
        Objects.requireNonNull(secret, "secret");
        boolean https = "https".equals(address.getScheme());
        boolean http = "http".equals(address.getScheme()) && reach == Reach.ANY;
        if (address.getHost() == null || address.getRawUserInfo() != null || !(https || http)) {
            throw new IllegalArgumentException("address: expected https and a host");
        }
    }

    Receipt send(Outward outward, Notice notice, Map<String, Object> more, URI link) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("id", notice.complaint());
        notice.agency().ifPresent(agency -> data.put("agency", agency.value()));
        notice.category().ifPresent(category -> data.put("category", category.value()));
        notice.due().ifPresent(due -> data.put("due", Instants.write(due)));
        data.put("link", link.toString());
        data.putAll(more);
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("specversion", "1.0");
        event.put("id", notice.id());
        event.put("source", outward.links().site().toString());
        event.put(
                "type", "id.go.rembangkab.lapor.notice." + notice.kind().name().toLowerCase(Locale.ROOT));
        event.put("subject", notice.complaint());
        event.put("datacontenttype", "application/json");
        event.put("data", data);
        byte[] body = JsonWriter.bytes(event);
        return outward.post(reach)
                .send(
                        address,
                        Map.of(
                                "Content-Type",
                                "application/cloudevents+json; charset=utf-8",
                                "X-Lapor-Signature",
                                signature(outward.clock().instant(), body)),
                        body,
                        reply -> new Receipt.Delivered(),
                        reply -> new Receipt.Refused("HTTP " + reply.status()));
    }

    /** {@code t=…,v1=…}: the second of sending, and HMAC-SHA256 in hex over that, a dot and the body. */
    private String signature(Instant at, byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.bytes(), "HmacSHA256"));
            mac.update((at.getEpochSecond() + ".").getBytes(StandardCharsets.US_ASCII));
            return "t=" + at.getEpochSecond() + ",v1=" + HexFormat.of().formatHex(mac.doFinal(body));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("every Java platform has HmacSHA256", e);
        }
    }
}
