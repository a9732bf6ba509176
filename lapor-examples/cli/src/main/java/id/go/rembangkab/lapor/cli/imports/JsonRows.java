// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.imports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** Rows of JSON Lines: one flat object a line, its names as a layout calls the columns. */
final class JsonRows implements Rows {
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Lines.LONGEST)
                    .build())
            .build();

    private final Lines lines;
    private final Layout layout;
    private final boolean ignoreUnknown;
    private final List<String> columns;
    private final Map<String, Integer> places = new HashMap<>();

    private JsonRows(Lines lines, Layout layout, boolean ignoreUnknown) {
        this.lines = lines;
        this.layout = layout;
        this.ignoreUnknown = ignoreUnknown;
        this.columns = List.copyOf(layout.known());
        for (int i = 0; i < columns.size(); i++) {
            places.put(Layout.fold(columns.get(i)), i);
        }
    }

    /**
     * Looks at the first object to tell the layout.
     *
     * @throws Trouble if it fits none of these layouts
     */
    static JsonRows open(String file, Lines lines, List<Layout> layouts, boolean ignoreUnknown) throws IOException {
        Optional<Line> line = lines.next();
        while (line.isPresent() && line.get().anyText().isBlank()) {
            line = lines.next();
        }
        if (line.isEmpty()) {
            throw Trouble.badInput("file.empty", file);
        }
        List<String> names = new ArrayList<>();
        try {
            names.addAll(fields(line.get().anyText()).keySet());
        } catch (BadCell e) {
            if (layouts.size() > 1) {
                throw Trouble.badInput("json.first", file, line.get().number());
            }
        }
        lines.putBack(List.of(line.get()));
        for (Layout layout : layouts) {
            if (layouts.size() == 1
                    || layout.resembles(names)
                    || layout.firstCell().filter(names::contains).isPresent()) {
                return new JsonRows(lines, layout, ignoreUnknown);
            }
        }
        throw Trouble.badInput(
                "header.unknown",
                file,
                line.get().number(),
                String.join("; ", layouts.stream().map(Layout::name).toList()));
    }

    @Override
    public Layout layout() {
        return layout;
    }

    @Override
    public List<String> columns() {
        return columns;
    }

    @Override
    public long position() {
        return lines.position();
    }

    @Override
    public Optional<Row> next() throws IOException {
        Optional<Line> line = lines.next();
        while (line.isPresent()) {
            Line found = line.get();
            String text = found.anyText();
            if (!text.isBlank()) {
                return Optional.of(row(found, text));
            }
            line = lines.next();
        }
        return Optional.empty();
    }

    private Row row(Line line, String text) {
        if (line.firstBadByte().isPresent()) {
            return broken(
                    line,
                    text,
                    Problem.ofRow(
                            "row.encoding", line.number(), line.firstBadByte().getAsLong()));
        }
        if (line.cut()) {
            return broken(line, text, Problem.ofRow("row.long", Lines.LONGEST));
        }
        List<String> cells = new ArrayList<>(columns.stream().map(column -> "").toList());
        try {
            for (Map.Entry<String, String> field : fields(text).entrySet()) {
                String name = Layout.fold(field.getKey());
                Integer place = places.get(name);
                if (place != null) {
                    cells.set(place, field.getValue());
                } else if (!ignoreUnknown && !name.startsWith(Layout.OWN)) {
                    throw new BadCell(Problem.ofRow("json.unknown", layout.name()));
                }
            }
        } catch (BadCell e) {
            return broken(line, text, e.problem());
        }
        return new Row(line.number(), cells, Optional.empty());
    }

    private static Row broken(Line line, String text, Problem problem) {
        return new Row(line.number(), List.of(text), Optional.of(problem));
    }

    /** The fields of a flat object; a list or an object in it is none. */
    private static Map<String, String> fields(String text) {
        Map<String, String> fields = new LinkedHashMap<>();
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), text)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new BadCell(Problem.ofRow("json.object", 1));
            }
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                JsonToken value = parser.nextToken();
                if (value.isStructStart()) {
                    throw new BadCell(Problem.ofRow("json.flat"));
                }
                String cell = value == JsonToken.VALUE_NULL ? "" : parser.getString();
                if (fields.put(name, cell) != null) {
                    throw new BadCell(Problem.ofRow("json.twice"));
                }
            }
            if (parser.nextToken() != null) {
                throw new BadCell(
                        Problem.ofRow("json.object", parser.currentLocation().getColumnNr()));
            }
        } catch (JacksonException e) {
            throw new BadCell(Problem.ofRow(
                    "json.object", e.getLocation() == null ? 1 : e.getLocation().getColumnNr()));
        }
        return fields;
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
