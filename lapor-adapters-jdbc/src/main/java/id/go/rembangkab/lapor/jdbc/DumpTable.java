// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.jdbc;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a dump holds, in an order in which it can be loaded. Numbers that a database gives rows are its own. */
enum DumpTable {
    POLICY("ORDER BY version", "version content"),
    CALENDAR("ORDER BY version", "version zone weekend leave_is_off:flag lower_bound:flag decrees"),
    ADOPTION("ORDER BY number", "kind version adopted:instant"),
    AGENCY("ORDER BY code", "code name active:flag"),
    AGENCY_CATEGORY("ORDER BY agency, category", "agency category"),
    OFFICER("ORDER BY agency, position", "agency position:number name phone from_day to_day"),
    CHANNEL("ORDER BY code", "code"),
    SUBMISSION("ORDER BY number", "semester at:instant actor"),
    COMPLAINT(
            "ORDER BY id",
            "id version:number last_hash status ended:flag channel external_id tracking_id agency nearest_due:instant"
                    + " attention:instant"),
    EVENT("ORDER BY complaint_id, sequence", "complaint_id sequence:number recorded:instant at:instant type body hash"),
    TEXT("ORDER BY complaint_id, id", "complaint_id id commitment salt plain"),
    KEY("ORDER BY actor, key", "actor key complaint_id fingerprint texts from_version:number to_version:number"),
    DESTINATION("ORDER BY name", "name"),
    NOTICE("ORDER BY number", "id kind complaint_id agency category due:instant"),
    DELIVERY(
            "ORDER BY destination, number",
            "destination notice complaint_id attempts:number next_at:instant dead:flag problem"),
    DROPPED("ORDER BY number", "destination notice actor at:instant reason");

    private enum Kind {
        TEXT,
        NUMBER,
        FLAG,
        INSTANT
    }

    private final String order;

    /** Filled by the constructor alone. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final Map<String, Kind> columns = new LinkedHashMap<>();

    DumpTable(String order, String columns) {
        this.order = order;
        for (String column : columns.split(" ", -1)) {
            int colon = column.indexOf(':');
            this.columns.put(
                    colon < 0 ? column : column.substring(0, colon),
                    colon < 0
                            ? Kind.TEXT
                            : Kind.valueOf(column.substring(colon + 1).toUpperCase(Locale.ROOT)));
        }
    }

    static DumpTable of(String name) {
        return Arrays.stream(values())
                .filter(table -> table.label().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("table: expected one of "
                        + Arrays.stream(values()).map(DumpTable::label).toList() + ", found another"));
    }

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    List<String> columns() {
        return new ArrayList<>(columns.keySet());
    }

    String select() {
        if (this == DELIVERY) {
            return "SELECT d.destination, n.id, d.complaint_id, d.attempts, d.next_at, d.dead, d.problem"
                    + " FROM lapor_delivery d JOIN lapor_notice n ON n.number = d.number"
                    + " ORDER BY d.destination, d.number";
        }
        return "SELECT " + String.join(", ", columns.keySet()) + " FROM lapor_" + label() + " " + order;
    }

    /** What the store has begun with already is not put in twice. */
    String insert() {
        if (this == DELIVERY) {
            return "INSERT INTO lapor_delivery (destination, number, complaint_id, attempts, next_at, dead, problem)"
                    + " SELECT :destination, number, :complaint_id, :attempts, :next_at, :dead, :problem"
                    + " FROM lapor_notice WHERE id = :notice";
        }
        String values = columns.keySet().stream().map(column -> ":" + column).collect(Collectors.joining(", "));
        String insert = "INSERT INTO lapor_" + label() + " (" + String.join(", ", columns.keySet()) + ") VALUES ("
                + values + ")";
        return this == POLICY || this == CALENDAR ? insert + " ON CONFLICT (version) DO NOTHING" : insert;
    }

    /** What a column holds, as the database takes it. */
    @Nullable
    Object value(String column, @Nullable Object written) {
        if (written == null) {
            return null;
        }
        Kind kind = Objects.requireNonNull(columns.get(column), column);
        if ((kind == Kind.NUMBER && written instanceof Long)
                || (kind == Kind.FLAG && written instanceof Boolean)
                || (kind == Kind.TEXT && written instanceof String)) {
            return written instanceof String text ? Storable.text(column, text) : written;
        }
        if (kind == Kind.INSTANT && written instanceof String text) {
            try {
                return Instant.parse(text);
            } catch (DateTimeException e) {
                throw new IllegalArgumentException(column + ": expected an instant in UTC", e);
            }
        }
        throw new IllegalArgumentException(
                column + ": expected a " + kind.name().toLowerCase(Locale.ROOT));
    }

    boolean isInstant(String column) {
        return columns.get(column) == Kind.INSTANT;
    }

    boolean isFlag(String column) {
        return columns.get(column) == Kind.FLAG;
    }

    boolean isNumber(String column) {
        return columns.get(column) == Kind.NUMBER;
    }
}
