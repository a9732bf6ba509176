// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.form;

import static id.go.rembangkab.lapor.form.Field.needed;
import static id.go.rembangkab.lapor.form.Field.optional;

import id.go.rembangkab.lapor.agency.Agency;
import id.go.rembangkab.lapor.agency.AgencyCode;
import id.go.rembangkab.lapor.agency.Category;
import id.go.rembangkab.lapor.agency.LiaisonOfficer;
import id.go.rembangkab.lapor.complaint.Channel;
import java.util.stream.Collectors;

/** What is asked of the registry (SOP records 1 and 2). */
public final class RegistryForms {
    /** An agency with its tupoksi and its Pejabat Penghubung. */
    public static final Form<Agency> AGENCY = Form.asking(
            "agency",
            RegistryForms::agency,
            needed("code", Shape.TEXT),
            needed("name", Shape.TEXT),
            optional("tupoksi", Shape.TEXTS),
            optional(
                    "liaison",
                    Shape.GROUPS,
                    needed("name", Shape.TEXT),
                    optional("phone", Shape.TEXT),
                    optional("from", Shape.TEXT),
                    optional("to", Shape.TEXT)));

    /** A channel on which complaints come in. */
    public static final Form<Channel> CHANNEL = Form.asking(
            "channel",
            given -> given.neededCode("code", Channel::new, Expectation.CHANNEL),
            needed("code", Shape.TEXT));

    private RegistryForms() {}

    private static Agency agency(Given given) {
        return new Agency(
                given.neededCode("code", AgencyCode::new, Expectation.AGENCY),
                given.neededWord("name"),
                given.codes("tupoksi", Category::new, Expectation.CATEGORY).stream()
                        .collect(Collectors.toSet()),
                given.groups("liaison").stream().map(RegistryForms::officer).toList(),
                true);
    }

    private static LiaisonOfficer officer(Given given) {
        return new LiaisonOfficer(
                given.neededWord("name"), given.word("phone").orElse(""), given.date("from"), given.date("to"));
    }
}
