// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.jdbc;

import id.go.rembangkab.lapor.agency.Agencies;
import id.go.rembangkab.lapor.agency.Agency;
import id.go.rembangkab.lapor.agency.AgencyCode;
import id.go.rembangkab.lapor.agency.Category;
import id.go.rembangkab.lapor.agency.LiaisonOfficer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The agencies with their tasks and liaison officers. */
final class JdbcAgencies implements Agencies {
    private static final String PUT = """
            INSERT INTO lapor_agency (code, name, active) VALUES (:code, :name, :active)
            ON CONFLICT (code) DO UPDATE SET name = excluded.name, active = excluded.active
            """;

    private static final String PUT_OFFICER = """
            INSERT INTO lapor_officer (agency, position, name, phone, from_day, to_day)
            VALUES (:agency, :position, :name, :phone, :from, :to)
            """;

    /** A row for each category with each officer, so that one statement tells all of an agency. */
    private static final String AGENCIES = """
            SELECT a.code, a.name, a.active, c.category, o.position, o.name, o.phone, o.from_day, o.to_day
            FROM lapor_agency a
                LEFT JOIN lapor_agency_category c ON c.agency = a.code
                LEFT JOIN lapor_officer o ON o.agency = a.code
            """;

    private static final String FIND = AGENCIES + "WHERE a.code = ?";

    private static final String ALL = AGENCIES + "ORDER BY a.code";

    private final Connections connections;
    private final Database database;

    JdbcAgencies(Connections connections) {
        this.connections = connections;
        this.database = connections.database();
    }

    @Override
    public Optional<Agency> find(AgencyCode code) {
        return connections
                .find(
                        "find agency " + code,
                        handle -> Plain.of(handle, database, FIND)
                                .text(code.value())
                                .read(JdbcAgencies::agencies))
                .stream()
                .findFirst();
    }

    @Override
    public List<Agency> all() {
        return connections.read(
                "list the agencies", handle -> Plain.of(handle, database, ALL).read(JdbcAgencies::agencies));
    }

    private static List<Agency> agencies(ResultSet rows) throws SQLException {
        Map<AgencyCode, Row> agencies = new LinkedHashMap<>();
        while (rows.next()) {
            AgencyCode code = new AgencyCode(rows.getString(1));
            Row row = agencies.get(code);
            if (row == null) {
                row = new Row(rows.getString(2), rows.getBoolean(3), new HashSet<>(), new TreeMap<>());
                agencies.put(code, row);
            }
            row.add(rows);
        }
        return agencies.entrySet().stream()
                .map(agency -> agency.getValue().agency(agency.getKey()))
                .toList();
    }

    private record Row(String name, boolean active, Set<Category> tupoksi, SortedMap<Integer, LiaisonOfficer> liaison) {
        private void add(ResultSet rows) throws SQLException {
            String category = rows.getString(4);
            if (category != null) {
                tupoksi.add(new Category(category));
            }
            String officer = rows.getString(6);
            if (officer != null) {
                liaison.put(rows.getInt(5), new LiaisonOfficer(officer, rows.getString(7), day(rows, 8), day(rows, 9)));
            }
        }

        private static Optional<LocalDate> day(ResultSet rows, int column) throws SQLException {
            return Optional.ofNullable(rows.getString(column)).map(LocalDate::parse);
        }

        private Agency agency(AgencyCode code) {
            return new Agency(code, name, tupoksi, List.copyOf(liaison.values()), active);
        }
    }

    @Override
    public void put(Agency agency) {
        Storable.text("name of agency " + agency.code(), agency.name());
        agency.tupoksi().forEach(category -> Storable.text("category of agency " + agency.code(), category.value()));
        for (LiaisonOfficer officer : agency.liaison()) {
            Storable.text("officer of agency " + agency.code(), officer.name());
            Storable.text("contact number at agency " + agency.code(), officer.phone());
        }
        connections.write("put agency " + agency.code(), handle -> put(handle, agency));
    }

    private static void put(Handle handle, Agency agency) {
        String code = agency.code().value();
        handle.createUpdate(PUT)
                .bind("code", code)
                .bind("name", agency.name())
                .bind("active", agency.active())
                .execute();
        handle.createUpdate("DELETE FROM lapor_agency_category WHERE agency = :agency")
                .bind("agency", code)
                .execute();
        for (Category category : agency.tupoksi()) {
            handle.createUpdate("INSERT INTO lapor_agency_category (agency, category) VALUES (:agency, :category)")
                    .bind("agency", code)
                    .bind("category", category.value())
                    .execute();
        }
        handle.createUpdate("DELETE FROM lapor_officer WHERE agency = :agency")
                .bind("agency", code)
                .execute();
        int position = 0;
        for (LiaisonOfficer officer : agency.liaison()) {
            handle.createUpdate(PUT_OFFICER)
                    .bind("agency", code)
                    .bind("position", position++)
                    .bind("name", officer.name())
                    .bind("phone", officer.phone())
                    .bind("from", text(officer.from()))
                    .bind("to", text(officer.to()))
                    .execute();
        }
    }

    private static @Nullable String text(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse(null);
    }
}
