// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.registry;

import id.go.rembangkab.lapor.agency.Agency;
import id.go.rembangkab.lapor.agency.AgencyCode;
import id.go.rembangkab.lapor.agency.Category;
import id.go.rembangkab.lapor.agency.LiaisonOfficer;
import id.go.rembangkab.lapor.cli.json.JsonText;
import id.go.rembangkab.lapor.cli.office.Office;
import id.go.rembangkab.lapor.cli.terminal.Grouping;
import id.go.rembangkab.lapor.cli.terminal.Table;
import id.go.rembangkab.lapor.cli.terminal.Terminal;
import id.go.rembangkab.lapor.complaint.Role;
import id.go.rembangkab.lapor.form.BadFieldException;
import id.go.rembangkab.lapor.form.Expectation;
import id.go.rembangkab.lapor.form.Making;
import id.go.rembangkab.lapor.form.RegistryForms;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lapor agency add|list|retire}: the agencies with their Pejabat Penghubung and tupoksi. */
public final class AgencyCommand {
    private AgencyCommand() {}

    /**
     * Makes the command.
     *
     * @param terminal where it runs
     * @return the command line of {@code lapor agency}
     */
    public static CommandLine of(Terminal terminal) {
        return Grouping.of("agency", terminal, new Add(terminal), new Listing(terminal), new Retire(terminal));
    }

    @Command(name = "add")
    static final class Add extends Registering {
        @Parameters(paramLabel = "CODE", descriptionKey = "agency.code")
        private String code = "";

        @Option(names = "--name", required = true, paramLabel = "TEXT", descriptionKey = "agency.name")
        private String name = "";

        @Option(names = "--tupoksi", paramLabel = "CATEGORY", descriptionKey = "agency.tupoksi")
        private List<String> tupoksi = new ArrayList<>();

        @Option(names = "--liaison", paramLabel = "NAME:PHONE", descriptionKey = "agency.liaison")
        private List<String> liaison = new ArrayList<>();

        Add(Terminal terminal) {
            super(terminal, "agency add");
        }

        @Override
        void change(Office office) {
            Map<String, Object> values = new LinkedHashMap<>();
            values.put("code", code);
            values.put("name", name);
            values.put("tupoksi", List.copyOf(tupoksi));
            values.put("liaison", liaison.stream().map(Add::officer).toList());
            office.registry()
                    .register(RegistryForms.AGENCY.read(
                            values, new Making(office.identity(), complaint -> Optional.empty())));
        }

        /** A name may hold a colon, a number does not. */
        private static Map<String, Object> officer(String text) {
            int colon = text.lastIndexOf(':');
            return colon < 0
                    ? Map.of("name", text.strip())
                    : Map.of(
                            "name", text.substring(0, colon).strip(),
                            "phone", text.substring(colon + 1).strip());
        }
    }

    @Command(name = "retire")
    static final class Retire extends Registering {
        @Parameters(paramLabel = "CODE", descriptionKey = "agency.code")
        private String code = "";

        Retire(Terminal terminal) {
            super(terminal, "agency retire");
        }

        @Override
        void change(Office office) {
            if (!office.registry().retire(code())) {
                throw new BadFieldException("CODE", Expectation.ONE_OF, known(office));
            }
        }

        private AgencyCode code() {
            try {
                return new AgencyCode(code);
            } catch (IllegalArgumentException e) {
                throw (BadFieldException) new BadFieldException("CODE", Expectation.AGENCY).initCause(e);
            }
        }

        private static String known(Office office) {
            return String.join(
                    ", ",
                    office.registry().agencies().stream()
                            .map(agency -> agency.code().value())
                            .toList());
        }
    }

    @Command(name = "list")
    static final class Listing extends Reading {
        private static final int NAME = 1;
        private static final int CATEGORIES = 2;
        private static final int OFFICERS = 3;

        Listing(Terminal terminal) {
            super(terminal);
        }

        @Override
        void read(Office office) {
            List<Agency> agencies = office.registry().agencies();
            if (common().json()) {
                agencies.forEach(agency -> terminal().out().println(JsonText.of(json(agency))));
            } else if (agencies.isEmpty()) {
                terminal().out().println(terminal().messages().say("agency.none"));
            } else {
                Table table = new Table(
                                terminal().messages().say("agency.heads").split("\\|", -1))
                        .givingWay(NAME, CATEGORIES, OFFICERS);
                agencies.forEach(agency -> table.add("", row(agency)));
                terminal().out().println(table.drawn(terminal()));
            }
        }

        private String[] row(Agency agency) {
            return new String[] {
                agency.code().value(),
                agency.name(),
                String.join(", ", categories(agency)),
                String.join(", ", agency.liaison().stream().map(this::officer).toList()),
                terminal().messages().say(agency.active() ? "agency.active" : "agency.retired")
            };
        }

        private String officer(LiaisonOfficer officer) {
            return phone(officer).map(phone -> officer.name() + " " + phone).orElse(officer.name());
        }

        /** The private numbers of officers are for those who work with them. */
        private Optional<String> phone(LiaisonOfficer officer) {
            boolean insider = common().reader()
                    .filter(reader -> Set.of(Role.ADMIN, Role.SYSTEM).contains(reader.role()))
                    .isPresent();
            return insider && !officer.phone().isBlank() ? Optional.of(officer.phone()) : Optional.empty();
        }

        private static List<String> categories(Agency agency) {
            return agency.tupoksi().stream().map(Category::value).sorted().toList();
        }

        private Map<String, Object> json(Agency agency) {
            Map<String, Object> told = new LinkedHashMap<>();
            told.put("code", agency.code().value());
            told.put("name", agency.name());
            told.put("tupoksi", categories(agency));
            told.put("liaison", agency.liaison().stream().map(this::json).toList());
            told.put("active", agency.active());
            return told;
        }

        private Map<String, Object> json(LiaisonOfficer officer) {
            Map<String, Object> told = new LinkedHashMap<>();
            told.put("name", officer.name());
            phone(officer).ifPresent(phone -> told.put("phone", phone));
            officer.from().ifPresent(day -> told.put("from", day.toString()));
            officer.to().ifPresent(day -> told.put("to", day.toString()));
            return told;
        }
    }
}
