// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.http;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.rembangkab.lapor.complaint.Rejection;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The document and the routes say the same, both ways. */
class DocumentTest {
    @Test
    void every_route_is_in_the_document_and_every_operation_has_a_route() throws Exception {
        try (TestSite site = new TestSite()) {
            Set<String> routes = site.routes().all().stream()
                    .map(route -> route.method() + " " + route.template())
                    .collect(Collectors.toCollection(TreeSet::new));
            Set<String> operations = Document.operations().stream()
                    .map(operation -> operation.method() + " " + operation.path())
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(routes).isEqualTo(operations);
        }
    }

    @Test
    void each_route_takes_the_parameters_that_the_document_names() throws Exception {
        try (TestSite site = new TestSite()) {
            for (Route route : site.routes().all()) {
                JsonNode operation = Document.operation(
                                route.method(), route.template().replaceAll("\\{[a-z_]+}", "x"))
                        .orElseThrow()
                        .node();
                Set<String> named = new TreeSet<>();
                operation.path("parameters").forEach(parameter -> {
                    JsonNode resolved = Document.resolved(parameter);
                    if (resolved.path("in").asString().equals("query")) {
                        named.add(resolved.path("name").asString());
                    }
                });
                assertThat(named).as(route.template()).isEqualTo(new TreeSet<>(route.query()));
            }
        }
    }

    @Test
    void an_operation_without_security_is_one_whose_door_is_open() {
        for (Document.Operation operation : Document.operations()) {
            assertThat(Doors.open(operation.path().replaceAll("\\{[a-z_]+}", "x")))
                    .as(operation.path())
                    .isEqualTo(operation.open());
        }
    }

    @Test
    void every_rejection_stands_under_its_status() {
        for (Rejection why : Rejection.values()) {
            List<String> codes = new ArrayList<>();
            Document.ROOT
                    .at("/components/schemas/Problem" + Problem.status(why) + "/allOf/1/properties/code/enum")
                    .forEach(code -> codes.add(code.asString()));
            assertThat(codes).contains(why.name());
        }
    }

    @Test
    void every_reference_leads_somewhere_and_operation_ids_are_unique() {
        List<String> ids = Document.operations().stream()
                .map(operation -> operation.node().path("operationId").asString())
                .toList();
        assertThat(ids).doesNotHaveDuplicates().doesNotContain("");
        for (JsonNode reference : Document.ROOT.findValues("$ref")) {
            assertThat(Document.ROOT.at(reference.asString().substring(1)).isMissingNode())
                    .as(reference.asString())
                    .isFalse();
        }
    }
}
