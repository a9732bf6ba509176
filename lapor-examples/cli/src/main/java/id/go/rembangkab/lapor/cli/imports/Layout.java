// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.imports;

import id.go.rembangkab.lapor.complaint.Role;
import id.go.rembangkab.lapor.complaint.Status;
import java.io.IOException;
import java.io.Reader;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/**
 * What the columns of a source mean. Layouts are files, the bundled ones too; see {@code sp4n.properties} for the form.
 *
 * @param name what it is called in messages
 * @param firstCell what the first cell of the header holds, if anything may come before the header
 * @param zone the zone of dates without one
 * @param dates the forms of dates, in the order tried
 * @param columns the columns of each field, as written; more than one where they are tried or put together
 * @param ignored columns that are known and not read
 * @param required the fields whose columns must be there
 * @param statuses words for states that this source alone uses
 */
record Layout(
        String name,
        Optional<String> firstCell,
        ZoneId zone,
        List<WrittenDate.Form> dates,
        Map<Field, List<String>> columns,
        List<String> ignored,
        Set<Field> required,
        Map<String, PastStatus> statuses) {
    /** Columns that an import itself adds to the rows it refuses, so that those can be mended and read again. */
    static final String OWN = "lapor_";

    private static final String COLUMN = "column.";
    private static final String STATUS = "status.";

    /**
     * Where a word of a source stands in the SOP.
     *
     * @param status the state
     * @param by who closed or archived, if the word says so
     */
    record PastStatus(Status status, Optional<Role> by) {
        /** Reads {@code CLOSED} or {@code CLOSED by SYSTEM}. */
        static PastStatus parse(String text) {
            String[] parts = text.strip().toUpperCase(Locale.ROOT).split("\\s+BY\\s+", 2);
            return new PastStatus(
                    Status.valueOf(parts[0]),
                    parts.length == 2 ? Optional.of(Role.valueOf(parts[1])) : Optional.empty());
        }
    }

    /**
     * Reads a layout.
     *
     * @param name the name of the file
     * @throws Trouble if a line means nothing
     */
    static Layout read(String name, Reader reader) throws IOException {
        Properties lines = new Properties();
        try {
            lines.load(reader);
        } catch (IllegalArgumentException e) {
            throw Trouble.badInput("map.unreadable", name);
        }
        Map<Field, List<String>> columns = new EnumMap<>(Field.class);
        Map<String, PastStatus> statuses = new HashMap<>();
        for (String key : lines.stringPropertyNames()) {
            String value = lines.getProperty(key);
            if (key.startsWith(COLUMN)) {
                columns.put(field(name, key, key.substring(COLUMN.length())), list(value));
            } else if (key.startsWith(STATUS)) {
                statuses.put(key.substring(STATUS.length()), status(name, key, value));
            } else if (!Set.of("first-cell", "zone", "dates", "ignored", "required")
                    .contains(key)) {
                throw Trouble.badInput("map.key", name, key);
            }
        }
        Set<Field> required = EnumSet.of(Field.STATUS);
        list(lines.getProperty("required", "")).forEach(word -> required.add(field(name, "required", word)));
        if (!columns.containsKey(Field.STATUS)
                || (!columns.containsKey(Field.TRACKING_ID) && !columns.containsKey(Field.EXTERNAL_ID))) {
            throw Trouble.badInput("map.incomplete", name);
        }
        required.add(columns.containsKey(Field.TRACKING_ID) ? Field.TRACKING_ID : Field.EXTERNAL_ID);
        for (Field field : required) {
            if (!columns.containsKey(field)) {
                throw Trouble.badInput("map.required", name, field.word());
            }
        }
        return new Layout(
                name,
                Optional.ofNullable(lines.getProperty("first-cell")).map(String::strip),
                zone(name, lines.getProperty("zone", "Asia/Jakarta")),
                dates(name, lines.getProperty("dates", "iso")),
                columns,
                list(lines.getProperty("ignored", "")),
                required,
                statuses);
    }

    private static List<String> list(String value) {
        return Arrays.stream(value.split("[|]", -1))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static Field field(String name, String key, String word) {
        for (Field field : Field.values()) {
            if (field.word().equals(word)) {
                return field;
            }
        }
        throw Trouble.badInput(
                "map.field",
                name,
                key,
                Arrays.stream(Field.values()).map(Field::word).toList());
    }

    private static PastStatus status(String name, String key, String value) {
        try {
            return PastStatus.parse(value);
        } catch (IllegalArgumentException e) {
            throw Trouble.badInput("map.status", name, key, List.of(Status.values()));
        }
    }

    private static ZoneId zone(String name, String value) {
        try {
            return ZoneId.of(value.strip());
        } catch (DateTimeException e) {
            throw Trouble.badInput("map.zone", name);
        }
    }

    private static List<WrittenDate.Form> dates(String name, String value) {
        try {
            return Arrays.stream(value.split(",", -1)).map(WrittenDate.Form::of).toList();
        } catch (IllegalArgumentException e) {
            throw Trouble.badInput("map.dates", name);
        }
    }

    /** How a column is compared: case and spaces do not matter. */
    static String fold(String column) {
        return column.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

    /** Every column it knows. */
    List<String> known() {
        List<String> known = new ArrayList<>();
        columns.values().forEach(known::addAll);
        known.addAll(ignored);
        return known;
    }

    private Set<String> folded() {
        Set<String> folded = new HashSet<>();
        known().forEach(column -> folded.add(fold(column)));
        return folded;
    }

    /** How many of these cells are columns it knows. */
    long matches(List<String> cells) {
        Set<String> folded = folded();
        return cells.stream()
                .map(Layout::fold)
                .distinct()
                .filter(folded::contains)
                .count();
    }

    /** Whether these cells are more likely its header than anything else. */
    boolean resembles(List<String> cells) {
        return 2 * matches(cells) >= known().size();
    }

    boolean startsHeader(List<String> cells) {
        return firstCell
                .filter(first -> !cells.isEmpty() && fold(cells.get(0)).equals(fold(first)))
                .isPresent();
    }

    /**
     * Checks a header against it.
     *
     * @param ignoreUnknown whether columns it does not know are passed over
     * @throws Trouble if a column is missing, unknown or there twice
     */
    void check(String file, long line, List<String> header, boolean ignoreUnknown) {
        Set<String> folded = folded();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < header.size(); i++) {
            String column = fold(header.get(i));
            if (column.isEmpty() || column.startsWith(OWN)) {
                continue;
            }
            if (!seen.add(column)) {
                throw Trouble.badInput("column.twice", file, line, i + 1, shortened(header.get(i)));
            }
            if (!folded.contains(column) && !ignoreUnknown) {
                throw Trouble.badInput("column.unknown", file, line, i + 1, shortened(header.get(i)), name);
            }
        }
        for (Field field : Field.values()) {
            if (required.contains(field)
                    && columns.getOrDefault(field, List.of()).stream()
                            .map(Layout::fold)
                            .noneMatch(seen::contains)) {
                throw Trouble.badInput(
                        "column.missing",
                        file,
                        line,
                        columns.getOrDefault(field, List.of()).get(0),
                        name);
            }
        }
    }

    private static String shortened(String column) {
        String plain = column.strip().replaceAll("\\p{Cntrl}", " ");
        return plain.length() <= 60 ? plain : plain.substring(0, 60) + "…";
    }
}
