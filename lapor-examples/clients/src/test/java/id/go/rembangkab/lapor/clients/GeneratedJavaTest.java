// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.go.rembangkab.lapor.client.ApiClient;
import id.go.rembangkab.lapor.client.ApiException;
import id.go.rembangkab.lapor.client.api.CalendarApi;
import id.go.rembangkab.lapor.client.api.CommandsApi;
import id.go.rembangkab.lapor.client.api.ComplaintsApi;
import id.go.rembangkab.lapor.client.api.PrivacyApi;
import id.go.rembangkab.lapor.client.api.PublicApi;
import id.go.rembangkab.lapor.client.model.AnonymizeFields;
import id.go.rembangkab.lapor.client.model.ClassifyFields;
import id.go.rembangkab.lapor.client.model.Complaint;
import id.go.rembangkab.lapor.client.model.ConfirmFields;
import id.go.rembangkab.lapor.client.model.DispatchFields;
import id.go.rembangkab.lapor.client.model.DraftFields;
import id.go.rembangkab.lapor.client.model.Event;
import id.go.rembangkab.lapor.client.model.Kind;
import id.go.rembangkab.lapor.client.model.PrivacyFields;
import id.go.rembangkab.lapor.client.model.ReceiveFields;
import id.go.rembangkab.lapor.client.model.RegisterFields;
import id.go.rembangkab.lapor.client.model.Reporter;
import id.go.rembangkab.lapor.client.model.RespondFields;
import id.go.rembangkab.lapor.client.model.State;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The Java client that openapi-generator makes of the document, against a site that runs. */
class GeneratedJavaTest {
    private static final String TEXT = "Loket hanya satu yang buka, hubungi 081234567890.";

    private static ApiClient client(DemoSite site, String token) {
        ApiClient client = new ApiClient();
        client.updateBaseUri(site.address());
        client.setRequestInterceptor(request -> request.header("Authorization", "Bearer " + token));
        return client;
    }

    /** The version that the next command is to meet. */
    private static String etag(ComplaintsApi reading, String id) throws ApiException {
        return reading.showComplaintWithHttpInfo(id).getHeaders().get("etag").get(0);
    }

    @Test
    @Tag("R0.1")
    void takes_a_complaint_from_received_to_closed() throws Exception {
        try (DemoSite site = new DemoSite()) {
            ApiClient admin = client(site, site.admin());
            ComplaintsApi reading = new ComplaintsApi(admin);
            CommandsApi desk = new CommandsApi(admin);
            CommandsApi officer = new CommandsApi(client(site, site.officer()));

            ReceiveFields received = new ReceiveFields()
                    .channel("WHATSAPP")
                    .externalId("wa-java")
                    .title("Antrean puskesmas")
                    .description(TEXT)
                    .evidence(List.of("foto.jpg"))
                    .reporter(new Reporter().name("Ani Semisal").contact("081234567890"));
            String id = desk.receive(received, "java-1").getId();
            assertThat(desk.receive(received, "java-1").getId()).isEqualTo(id);

            desk.registerComplaint(id, etag(reading, id), new RegisterFields().trackingId("9155501"), null);
            ClassifyFields classified = new ClassifyFields()
                    .kind(Kind.COMPLAINT)
                    .normative(false)
                    .supervisory(false)
                    .needsExamination(false)
                    .category("puskesmas");
            desk.classifyComplaint(id, etag(reading, id), classified, null);
            PrivacyFields decided = new PrivacyFields()
                    .anonymous(true)
                    .secret(false)
                    .publicText("Loket hanya satu yang buka.")
                    .findings("accept-all");
            desk.privacyComplaint(id, etag(reading, id), decided, null);
            desk.verifyComplaint(id, etag(reading, id), null, null);
            desk.dispatchComplaint(id, etag(reading, id), new DispatchFields().agency("DINKES"), null);

            officer.acceptComplaint(id, etag(reading, id), null, null);
            officer.informHeadComplaint(id, etag(reading, id), null, null);
            officer.draftComplaint(id, etag(reading, id), new DraftFields().text("Dua loket dibuka."), null);
            officer.reportHeadComplaint(id, etag(reading, id), null, null);
            officer.respondComplaint(id, etag(reading, id), new RespondFields().text("Dua loket dibuka."), null);

            Complaint open = reading.showComplaint(id);
            assertThat(open.getState()).isEqualTo(State.RESPONDED);
            assertThat(open.getAgency()).isEqualTo("DINKES");
            assertThat(reading.board().getItems()).anyMatch(item -> item.getId().equals(id));
            assertThat(desk.confirmComplaint(id, etag(reading, id), null, new ConfirmFields().rating(5))
                            .getState())
                    .isEqualTo(State.CLOSED);

            assertThat(reading.listEvents(id).getItems())
                    .extracting(Event::getEvent)
                    .startsWith("ComplaintReceived", "ComplaintRegistered")
                    .endsWith("ComplaintResponded", "CompletionConfirmed");
            assertThat(new PublicApi(client(site, ""))
                            .showPublic(open.getPublicCode())
                            .getAnswer())
                    .isEqualTo("Dua loket dibuka.");
        }
    }

    @Test
    void uses_the_calendar_and_the_anonymiser_alone_and_is_told_what_is_wrong() throws Exception {
        try (DemoSite site = new DemoSite()) {
            ApiClient admin = client(site, site.admin());
            CalendarApi calendar = new CalendarApi(admin);
            OffsetDateTime beforeLebaran = OffsetDateTime.parse("2025-03-26T10:00:00+07:00");
            assertThat(calendar.due("5wd", beforeLebaran, null, null).getLastDay())
                    .hasToString("2025-04-11");
            assertThat(calendar.year("2025", null, null).getDaysOff()).isNotEmpty();
            assertThat(new PrivacyApi(admin)
                            .anonymize(new AnonymizeFields().text(TEXT))
                            .getText())
                    .doesNotContain("081234567890");

            ApiException refused =
                    catchThrowableOfType(ApiException.class, () -> new ComplaintsApi(client(site, "none")).board());
            assertThat(refused.getCode()).isEqualTo(401);
            assertThat(refused.getResponseBody()).contains("\"code\":\"UNAUTHENTICATED\"");
        }
    }
}
