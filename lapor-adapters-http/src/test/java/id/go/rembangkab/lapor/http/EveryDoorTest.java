// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.http;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.rembangkab.lapor.agency.AgencyCode;
import id.go.rembangkab.lapor.complaint.Actor;
import id.go.rembangkab.lapor.complaint.Role;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every operation of the document, tried by everyone: none is left out, and none tells more than it may. */
class EveryDoorTest {
    private static final List<Actor> EVERYONE = List.of(
            TestSite.ADMIN,
            TestSite.LIAISON,
            TestSite.OTHER_LIAISON,
            new Actor(Role.AGENCY_HEAD, Optional.of(new AgencyCode("DINKES")), ""),
            TestSite.REPORTER,
            TestSite.OTHER_REPORTER,
            Actor.of(Role.NATIONAL_ADMIN),
            Actor.of(Role.AUDITOR),
            Actor.of(Role.REGENT));

    private static TestSite site;
    private static String id;

    @BeforeAll
    static void open() throws Exception {
        site = new TestSite();
        id = new Walk(site).dispatched("wa-door");
    }

    @AfterAll
    static void close() {
        site.close();
    }

    static Stream<Document.Operation> operations() {
        return Document.operations().stream();
    }

    private static Client.Reply tried(Client client, Document.Operation operation, String complaint) {
        String path = operation.path().replace("{id}", complaint).replaceAll("\\{[a-z_]+}", "x");
        return operation.method().equals("GET")
                ? client.get(path)
                : client.send(operation.method(), path, "{}", "Content-Type", "application/json", "If-Match", "\"0\"");
    }

    @ParameterizedTest
    @MethodSource("operations")
    void nobody_gets_in_without_a_token_but_where_the_document_says_so(Document.Operation operation) {
        Client.Reply reply = tried(site.anyone(), operation, id);
        if (operation.open()) {
            assertThat(reply.status()).isNotEqualTo(500);
        } else {
            assertThat(reply.status()).isEqualTo(401);
        }
    }

    @ParameterizedTest
    @MethodSource("operations")
    void a_token_opens_no_door_to_an_error_of_the_server(Document.Operation operation) {
        for (Actor actor : EVERYONE) {
            assertThat(tried(site.as(actor), operation, id).status())
                    .as("%s %s as %s", operation.method(), operation.path(), actor)
                    .isLessThan(500);
        }
    }

    @ParameterizedTest
    @MethodSource("operations")
    void anothers_complaint_is_as_if_it_were_not_there(Document.Operation operation) {
        if (!operation.path().contains("{id}") || operation.open()) {
            return;
        }
        for (Actor stranger : List.of(
                TestSite.OTHER_LIAISON,
                new Actor(Role.AGENCY_HEAD, Optional.of(new AgencyCode("DINKES")), ""),
                TestSite.OTHER_REPORTER)) {
            Client.Reply others = tried(site.as(stranger), operation, id);
            Client.Reply nothing = tried(site.as(stranger), operation, "nothing");
            assertThat(others.status()).isEqualTo(404);
            assertThat(others.http().body().replaceAll("\"trace_id\":\"[0-9a-f]+\"", ""))
                    .isEqualTo(nothing.http().body().replaceAll("\"trace_id\":\"[0-9a-f]+\"", ""));
        }
    }
}
