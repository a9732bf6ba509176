package id.go.rembangkab.lapor.cli.replay;

import static id.go.rembangkab.lapor.cli.form.Field.needed;
import static id.go.rembangkab.lapor.cli.form.Field.optional;

import id.go.rembangkab.lapor.agency.Agency;
import id.go.rembangkab.lapor.agency.AgencyCode;
import id.go.rembangkab.lapor.agency.Category;
import id.go.rembangkab.lapor.agency.LiaisonOfficer;
import id.go.rembangkab.lapor.calendar.DayKind;
import id.go.rembangkab.lapor.calendar.DayOff;
import id.go.rembangkab.lapor.cli.form.Field;
import id.go.rembangkab.lapor.cli.form.Form;
import id.go.rembangkab.lapor.cli.form.Given;
import id.go.rembangkab.lapor.cli.form.Shape;
import id.go.rembangkab.lapor.complaint.Policy;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The lines of a script that are no lifecycle commands. */
final class ScriptForms {
    static final Form<Policy> POLICY = new Form<>("policy", List.of(needed("policy", Shape.TEXT)), ScriptForms::policy);

    static final Form<Agency> AGENCY = new Form<>(
            "agency",
            List.of(
                    needed("code", Shape.TEXT),
                    needed("name", Shape.TEXT),
                    optional("tupoksi", Shape.TEXTS),
                    optional(
                            "liaison",
                            Shape.GROUPS,
                            needed("name", Shape.TEXT),
                            optional("phone", Shape.TEXT),
                            optional("from", Shape.TEXT),
                            optional("to", Shape.TEXT))),
            ScriptForms::agency);

    static final Form<DayOff> HOLIDAY = new Form<>(
            "holiday",
            List.of(
                    needed("date", Shape.TEXT),
                    needed("kind", Shape.TEXT),
                    needed("name", Shape.TEXT),
                    needed("decree", Shape.TEXT)),
            ScriptForms::holiday);

    static final List<Field> NONE = List.of();

    private ScriptForms() {}

    private static Policy policy(Given given) {
        String name = given.neededWord("policy");
        return Policy.BUNDLED.stream()
                .filter(policy -> policy.name().equals(name))
                .findFirst()
                .orElseThrow(() -> given.bad(
                        "policy",
                        "expected.one",
                        Policy.BUNDLED.stream().map(Policy::name).collect(Collectors.joining(", "))));
    }

    private static Agency agency(Given given) {
        AgencyCode code = given.neededCode("code", AgencyCode::new, "expected.agency");
        return new Agency(
                code,
                given.neededWord("name"),
                given.codes("tupoksi", Category::new, "expected.category").stream()
                        .collect(Collectors.toSet()),
                given.groups("liaison").stream().map(ScriptForms::officer).toList(),
                true);
    }

    private static LiaisonOfficer officer(Given given) {
        return new LiaisonOfficer(
                given.neededWord("name"), given.word("phone").orElse(""), date(given, "from"), date(given, "to"));
    }

    private static DayOff holiday(Given given) {
        DayKind kind = given.constant("kind", DayKind.class);
        if (kind == DayKind.WEEKEND) {
            throw given.bad("kind", "expected.decreed");
        }
        String name = given.neededWord("name");
        return new DayOff(date(given, "date").orElseThrow(), kind, name, name, given.neededWord("decree"));
    }

    private static Optional<LocalDate> date(Given given, String name) {
        return given.word(name).map(text -> {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeException e) {
                throw given.bad(name, "expected.date");
            }
        });
    }
}
