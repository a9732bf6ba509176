// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.http;

import id.go.rembangkab.lapor.agency.Agency;
import id.go.rembangkab.lapor.agency.Category;
import id.go.rembangkab.lapor.agency.LiaisonOfficer;
import id.go.rembangkab.lapor.complaint.Role;
import id.go.rembangkab.lapor.form.BadFieldException;
import id.go.rembangkab.lapor.form.Making;
import id.go.rembangkab.lapor.form.RegistryForms;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The registry of Pejabat Penghubung (SOP records 1 and 2). */
final class AgencyRoutes {
    private final Office office;

    AgencyRoutes(Office office) {
        this.office = office;
    }

    List<Route> routes() {
        return List.of(Route.get("/api/v1/agencies", this::list), Route.put("/api/v1/agencies/{code}", this::put));
    }

    /** A citizen sees which agencies there are, and no officer's number. */
    private Response list(Request request) {
        boolean officers = request.actor().role() != Role.REPORTER;
        return Response.json(Map.of(
                "items",
                office.registry().agencies().stream()
                        .map(agency -> told(agency, officers))
                        .toList()));
    }

    private Response put(Request request) {
        if (request.actor().role() != Role.ADMIN) {
            throw Problem.forbidden("agency", Role.ADMIN.word());
        }
        Agency agency = read(request);
        boolean fresh = office.registry().agency(agency.code()).isEmpty();
        office.registry().register(agency);
        return Response.json(fresh ? 201 : 200, told(agency, true));
    }

    /** The body is what a GET shows; the code in it may be left out, for it stands in the path. */
    private Agency read(Request request) {
        Map<String, Object> given = new LinkedHashMap<>(request.body().json());
        Object active = given.getOrDefault("active", true);
        given.remove("active");
        Object code = given.put("code", request.path("code"));
        if (code != null && !code.equals(request.path("code"))) {
            throw Problem.badInput("/code", "expected.one", request.path("code"));
        }
        if (!(active instanceof Boolean kept)) {
            throw Problem.badInput("/active", "expected.FLAG");
        }
        try {
            Making making = new Making(office.site().identity(), word -> Optional.empty());
            Agency agency = RegistryForms.AGENCY.read(given, making);
            return kept ? agency : agency.retired();
        } catch (BadFieldException e) {
            throw Problem.of(e);
        }
    }

    private static Map<String, Object> told(Agency agency, boolean officers) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("code", agency.code().value());
        told.put("name", agency.name());
        told.put(
                "tupoksi",
                agency.tupoksi().stream().map(Category::value).sorted().toList());
        if (officers) {
            told.put(
                    "liaison", agency.liaison().stream().map(AgencyRoutes::told).toList());
        }
        told.put("active", agency.active());
        return told;
    }

    private static Map<String, Object> told(LiaisonOfficer officer) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("name", officer.name());
        told.put("phone", officer.phone());
        officer.from().ifPresent(day -> told.put("from", day.toString()));
        officer.to().ifPresent(day -> told.put("to", day.toString()));
        return told;
    }
}
