// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.http;

import id.go.rembangkab.lapor.privacy.Anonymiser;
import id.go.rembangkab.lapor.privacy.Finding;
import id.go.rembangkab.lapor.privacy.RedactionMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The anonymiser on its own: finds personal data in a text and takes it out. Nothing is kept. */
final class AnonymizeRoutes {
    private static final Set<String> FIELDS = Set.of("text", "mode");

    private final Site site;

    AnonymizeRoutes(Site site) {
        this.site = site;
    }

    List<Route> routes() {
        return List.of(Route.post("/api/v1/anonymize", this::anonymize));
    }

    private Response anonymize(Request request) {
        Map<String, Object> given = request.body().json();
        Fields.of(given, FIELDS);
        if (!(given.get("text") instanceof String text)) {
            throw Problem.badInput("/text", "expected.TEXT");
        }
        List<Finding> findings = site.ports().detector().detect(text);
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("text", Anonymiser.standard().redact(text, findings, mode(given.getOrDefault("mode", "mask"))));
        told.put("findings", findings.stream().map(AnonymizeRoutes::finding).toList());
        return Response.json(told);
    }

    /** Pseudonyms need a key of the caller's own, so they are made on the command line only. */
    private static RedactionMode mode(Object mode) {
        if (mode.equals("mask")) {
            return RedactionMode.MASK;
        }
        if (mode.equals("label")) {
            return RedactionMode.LABEL;
        }
        throw Problem.badInput("/mode", "expected.one", "mask, label");
    }

    static Map<String, Object> finding(Finding finding) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("start", finding.start());
        told.put("end", finding.end());
        told.put("type", finding.type().code());
        told.put("rule", finding.rule());
        told.put("confidence", finding.confidence().name());
        return told;
    }
}
