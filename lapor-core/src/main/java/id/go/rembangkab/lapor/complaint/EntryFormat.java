// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.complaint;

import id.go.rembangkab.lapor.complaint.ClockChange.Paused;
import id.go.rembangkab.lapor.complaint.ClockChange.Resumed;
import id.go.rembangkab.lapor.complaint.ClockChange.Revised;
import id.go.rembangkab.lapor.complaint.ClockChange.Started;
import id.go.rembangkab.lapor.complaint.ClockChange.Stopped;
import id.go.rembangkab.lapor.sla.FirstDay;
import java.util.Optional;

/**
 * The canonical form of an entry, for ever: one JSON object, fields in a fixed order, absent ones left out, no white
 * space, instants in UTC as ISO 8601 with as many fraction digits as needed (0, 3 or 6), strings as they are with only
 * {@code "}, {@code \} and characters below U+0020 escaped, UTF-8. The audit chain is taken over these bytes.
 */
public final class EntryFormat {
    /** The schema version written now; what older ones wrote is still read. */
    public static final int SCHEMA = 1;

    private static final EventWriter EVENTS = new EventWriter();

    private EntryFormat() {}

    /**
     * Writes an entry.
     *
     * @param entry the entry
     * @return its canonical form
     */
    public static String write(Entry entry) {
        return new Fields()
                .put("type", entry.event().type())
                .put("schema", SCHEMA)
                .put("at", entry.at())
                .put("role", entry.by().role().name())
                .put("agency", entry.by().agency())
                .put("actor", Optional.of(entry.by().name()).filter(name -> !name.isEmpty()))
                .put("data", entry.event().match(EVENTS))
                .put("clocks", entry.clocks().stream().map(EntryFormat::write).toList())
                .json()
                .toString();
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @param text the canonical form
     * @return the entry
     * @throws IllegalArgumentException if it was not written by {@link #write}, or by a later schema
     */
    public static Entry read(String text) {
        StoredFields fields = StoredFields.of(text);
        if (fields.number("schema") > SCHEMA) {
            throw new IllegalArgumentException("log entry: schema " + fields.number("schema") + " is newer than "
                    + SCHEMA + ", the newest that can be read here");
        }
        Actor by = new Actor(
                fields.constant("role", Role.class),
                fields.maybe("agency", () -> fields.agency("agency")),
                fields.maybe("actor", () -> fields.string("actor")).orElse(""));
        return new Entry(
                fields.instant("at"),
                by,
                EventReader.read(fields.string("type"), fields.object("data")),
                fields.list("clocks", EntryFormat::change));
    }

    private static Fields write(ClockChange change) {
        Fields fields = new Fields();
        if (change instanceof Started started) {
            fields.put("start", started.kind().name())
                    .put("agency", started.agency())
                    .put("norm", started.norm())
                    .put("first_day", started.firstDay().name())
                    .put("from", started.start())
                    .put("policy", started.policy())
                    .put("calendar", started.calendar())
                    .put("deadline", started.deadline());
        } else if (change instanceof Stopped stopped) {
            fields.put("stop", stopped.clock())
                    .put("at", stopped.at())
                    .put("outcome", stopped.outcome().name());
        } else if (change instanceof Paused paused) {
            fields.put("pause", paused.clock());
        } else if (change instanceof Resumed resumed) {
            fields.put("resume", resumed.clock())
                    .put("calendar", resumed.calendar())
                    .put("deadline", resumed.deadline());
        } else if (change instanceof Revised revised) {
            fields.put("revise", revised.clock())
                    .put("norm", revised.norm())
                    .put("calendar", revised.calendar())
                    .put("deadline", revised.deadline());
        }
        return fields;
    }

    private static ClockChange change(StoredFields fields) {
        return fields.<ClockChange>maybe("start", () -> started(fields))
                .or(() -> fields.maybe("stop", () -> stopped(fields)))
                .or(() -> fields.maybe("pause", () -> new Paused(fields.small("pause"))))
                .or(() -> fields.maybe(
                        "resume",
                        () -> new Resumed(
                                fields.small("resume"), fields.calendar("calendar"), fields.deadline("deadline"))))
                .orElseGet(() -> new Revised(
                        fields.small("revise"),
                        fields.norm("norm"),
                        fields.calendar("calendar"),
                        fields.maybe("deadline", () -> fields.deadline("deadline"))));
    }

    private static Started started(StoredFields fields) {
        return new Started(
                fields.constant("start", ClockKind.class),
                fields.maybe("agency", () -> fields.agency("agency")),
                fields.norm("norm"),
                fields.constant("first_day", FirstDay.class),
                fields.instant("from"),
                fields.policy("policy"),
                fields.calendar("calendar"),
                fields.deadline("deadline"));
    }

    private static Stopped stopped(StoredFields fields) {
        return new Stopped(fields.small("stop"), fields.instant("at"), fields.constant("outcome", Clock.Phase.class));
    }
}
