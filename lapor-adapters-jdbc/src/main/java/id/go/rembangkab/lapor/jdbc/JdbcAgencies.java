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
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    private static final String OFFICERS =
            "SELECT name, phone, from_day, to_day FROM lapor_officer WHERE agency = :agency ORDER BY position";

    private final Connections connections;

    JdbcAgencies(Connections connections) {
        this.connections = connections;
    }

    @Override
    public Optional<Agency> find(AgencyCode code) {
        return connections.snapshot("find agency " + code, handle -> find(handle, code));
    }

    private static Optional<Agency> find(Handle handle, AgencyCode code) {
        return handle.createQuery("SELECT name, active FROM lapor_agency WHERE code = :code")
                .bind("code", code.value())
                .map((rows, context) -> new Row(rows.getString(1), rows.getBoolean(2)))
                .findOne()
                .map(row -> new Agency(code, row.name, tupoksi(handle, code), liaison(handle, code), row.active));
    }

    private record Row(String name, boolean active) {}

    private static Set<Category> tupoksi(Handle handle, AgencyCode code) {
        return new HashSet<>(handle.createQuery("SELECT category FROM lapor_agency_category WHERE agency = :agency")
                .bind("agency", code.value())
                .map((rows, context) -> new Category(rows.getString(1)))
                .list());
    }

    private static List<LiaisonOfficer> liaison(Handle handle, AgencyCode code) {
        return handle.createQuery(OFFICERS)
                .bind("agency", code.value())
                .map((rows, context) ->
                        new LiaisonOfficer(rows.getString(1), rows.getString(2), day(rows, 3), day(rows, 4)))
                .list();
    }

    private static Optional<LocalDate> day(ResultSet rows, int column) throws SQLException {
        return Optional.ofNullable(rows.getString(column)).map(LocalDate::parse);
    }

    @Override
    public List<Agency> all() {
        return connections.snapshot(
                "list the agencies",
                handle -> handle
                        .createQuery("SELECT code FROM lapor_agency ORDER BY code")
                        .map((rows, context) -> new AgencyCode(rows.getString(1)))
                        .list()
                        .stream()
                        .map(code -> find(handle, code).orElseThrow())
                        .toList());
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
