// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.http.outward;

import id.go.rembangkab.lapor.agency.AgencyCode;
import id.go.rembangkab.lapor.agency.Category;
import id.go.rembangkab.lapor.http.json.JsonWriter;
import id.go.rembangkab.lapor.notice.Notice;
import id.go.rembangkab.lapor.notice.Receipt;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * An account of the WhatsApp Cloud API. It sends template messages only: the template {@code <prefix>_<kind>}, such as {@code
 * lapor_dispatched}, with five texts for its body: complaint, agency, category, deadline, link.
 *
 * @param api the address of the Graph API with its version
 * @param phoneNumberId the id of the number that sends
 * @param token what is sent as bearer
 * @param prefix what names of templates begin with
 * @param language of the templates, as registered: {@code id} or {@code en}
 */
public record WhatsApp(URI api, String phoneNumberId, Secret token, String prefix, String language) {
    /** The address of the Graph API. */
    public static final URI API = URI.create("https://graph.facebook.com/v21.0");

    /** What the API calls too many messages, in a 400 like everything else. */
    private static final Set<String> BUSY = Set.of("4", "80007", "130429", "131048", "131056");

    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

    /**
     * Checks the number's id.
     *
     * @param api the address of the Graph API with its version
     * @param phoneNumberId the id of the number that sends
     * @param token what is sent as bearer
     * @param prefix what names of templates begin with
     * @param language of the templates, as registered: {@code id} or {@code en}
     * @throws IllegalArgumentException if the number's id is not digits, or prefix or language could be no part of a template
     */
    public WhatsApp {
        Objects.requireNonNull(api, "api");
        Objects.requireNonNull(token, "token");
        if (!phoneNumberId.matches("[0-9]{1,32}")) {
            throw new IllegalArgumentException("phoneNumberId: expected digits");
        }
        if (!prefix.matches("[a-z0-9_]{1,64}") || !language.matches("[a-z]{2}(_[A-Z]{2})?")) {
            throw new IllegalArgumentException("template: expected a prefix such as lapor and a language such as id");
        }
    }

    /** How a message went, and the API's id of it if it was taken. */
    record Sent(Receipt receipt, Optional<String> messageId) {}

    Sent send(Outward outward, Notice notice, String phone, URI link) {
        List<Map<String, Object>> texts = new ArrayList<>();
        for (String text : List.of(
                notice.complaint(),
                notice.agency().map(AgencyCode::value).orElse("-"),
                notice.category().map(Category::value).orElse("-"),
                notice.due().map(this::spoken).orElse("-"),
                link.toString())) {
            texts.add(Map.of("type", "text", "text", text));
        }
        Map<String, Object> message = Map.of(
                "messaging_product",
                "whatsapp",
                "recipient_type",
                "individual",
                "to",
                digits(phone),
                "biz_opaque_callback_data",
                notice.id(),
                "type",
                "template",
                "template",
                Map.of(
                        "name",
                        prefix + "_" + notice.kind().name().toLowerCase(Locale.ROOT),
                        "language",
                        Map.of("code", language),
                        "components",
                        List.of(Map.of("type", "body", "parameters", texts))));
        List<String> ids = new ArrayList<>();
        Receipt receipt = outward.post(Reach.ANY)
                .send(
                        URI.create(api + "/" + phoneNumberId + "/messages"),
                        Map.of("Content-Type", "application/json", "Authorization", "Bearer " + token.word()),
                        JsonWriter.bytes(message),
                        reply -> {
                            FirstMember.named("id", reply.body()).ifPresent(ids::add);
                            return new Receipt.Delivered();
                        },
                        WhatsApp::refused);
        return new Sent(receipt, ids.stream().findFirst());
    }

    /** The API's own code says more than its status; what it writes beside it may quote the number. */
    private static Receipt refused(Post.Reply reply) {
        String code = FirstMember.named("code", reply.body()).orElse("-");
        String problem = "WHATSAPP " + reply.status() + " " + (code.matches("[0-9]{1,9}") ? code : "-");
        return BUSY.contains(code) ? new Receipt.Failed(problem) : new Receipt.Refused(problem);
    }

    /** As a deadline is spoken of: the first instant that is too late. */
    private String spoken(Instant due) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy HH.mm 'WIB'", Locale.forLanguageTag(language.replace('_', '-')))
                .format(due.atZone(ZONE));
    }

    /** In the form that the API wants: the country's code and digits only. */
    private static String digits(String phone) {
        String digits = phone.replaceAll("[^0-9]", "");
        return digits.startsWith("0") ? "62" + digits.substring(1) : digits;
    }
}
