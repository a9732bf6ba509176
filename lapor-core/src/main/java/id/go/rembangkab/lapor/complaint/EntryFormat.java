// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.complaint;

import id.go.rembangkab.lapor.complaint.ClockChange.Paused;
import id.go.rembangkab.lapor.complaint.ClockChange.Resumed;
import id.go.rembangkab.lapor.complaint.ClockChange.Revised;
import id.go.rembangkab.lapor.complaint.ClockChange.Started;
import id.go.rembangkab.lapor.complaint.ClockChange.Stopped;
import java.time.Instant;
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
        return read(text, new StoredFields());
    }

    /** Reads one of several entries of a log, which have much in common. */
    static Entry read(String text, StoredFields stored) {
        return stored.read(text, EntryFormat::entry);
    }

    private static Entry entry(StoredFields fields) {
        String type = fields.string("type");
        long schema = fields.number("schema");
        if (schema > SCHEMA) {
            throw new IllegalArgumentException(
                    "log entry: schema " + schema + " is newer than " + SCHEMA + ", the newest that can be read here");
        }
        Instant at = fields.instant("at");
        Actor by = new Actor(
                fields.role("role"),
                fields.maybe("agency", StoredFields::agency),
                fields.maybe("actor", StoredFields::string).orElse(""));
        Event event = fields.field("data", here -> here.object(data -> EventReader.read(type, data)));
        return new Entry(at, by, event, fields.list("clocks", StoredFields::change));
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
}
