// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.http.report;

import id.go.rembangkab.lapor.calendar.DayOff;
import id.go.rembangkab.lapor.report.Cell;
import id.go.rembangkab.lapor.report.Renderer;
import id.go.rembangkab.lapor.report.Report;
import id.go.rembangkab.lapor.report.Table;
import id.go.rembangkab.lapor.sla.Pause;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** One JSON object: what the report is about, then an object for each table of one row and an array for each other. */
final class JsonReport implements Renderer {
    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    @Override
    public String extension() {
        return "json";
    }

    @Override
    public String mediaType() {
        return "application/json";
    }

    @Override
    public void write(Report report, Locale language, OutputStream to) throws IOException {
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), to, JsonEncoding.UTF8)) {
            json.writeStartObject();
            json.writeStringProperty("report", report.kind());
            json.writeStringProperty("as_of", instant(report.asOf(), report.zone()));
            for (Table table : report.tables()) {
                if (table.key().equals("about")) {
                    members(json, table, table.rows().get(0), report.zone());
                } else {
                    json.writeName(table.key());
                    table(json, table, report.zone());
                }
            }
            json.writeEndObject();
        } catch (JacksonException e) {
            throw new IOException(e.getOriginalMessage(), e);
        }
        to.write('\n');
    }

    private static void table(JsonGenerator json, Table table, ZoneId zone) {
        if (table.single()) {
            object(json, table, table.rows().get(0), zone);
            return;
        }
        json.writeStartArray();
        table.rows().forEach(row -> object(json, table, row, zone));
        json.writeEndArray();
    }

    private static void object(JsonGenerator json, Table table, List<Cell> row, ZoneId zone) {
        json.writeStartObject();
        members(json, table, row, zone);
        json.writeEndObject();
    }

    private static void members(JsonGenerator json, Table table, List<Cell> row, ZoneId zone) {
        for (int i = 0; i < row.size(); i++) {
            json.writeName(table.columns().get(i));
            value(json, row.get(i), zone);
        }
    }

    private static void value(JsonGenerator json, Cell cell, ZoneId zone) {
        if (cell instanceof Cell.Text text) {
            json.writeString(text.text());
        } else if (cell instanceof Cell.Code code) {
            json.writeString(code.code());
        } else if (cell instanceof Cell.Count count) {
            json.writeNumber(count.number());
        } else if (cell instanceof Cell.Amount amount) {
            json.writeNumber(amount.number());
        } else if (cell instanceof Cell.Day day) {
            json.writeString(day.day().toString());
        } else if (cell instanceof Cell.Moment moment) {
            json.writeString(instant(moment.instant(), zone));
        } else if (cell instanceof Cell.Flag flag) {
            json.writeBoolean(flag.holds());
        } else if (cell instanceof Cell.Passed passed) {
            json.writeStartArray();
            passed.days().forEach(day -> dayOff(json, day));
            json.writeEndArray();
        } else if (cell instanceof Cell.Held held) {
            json.writeStartArray();
            held.pauses().forEach(pause -> pause(json, pause, zone));
            json.writeEndArray();
        } else {
            json.writeNull();
        }
    }

    private static void dayOff(JsonGenerator json, DayOff day) {
        json.writeStartObject();
        json.writeStringProperty("date", day.date().toString());
        json.writeStringProperty("reason", day.kind().name());
        json.writeStringProperty("name", day.name());
        json.writeStringProperty("decree", day.decree());
        json.writeEndObject();
    }

    private static void pause(JsonGenerator json, Pause pause, ZoneId zone) {
        json.writeStartObject();
        json.writeStringProperty("from", instant(pause.from(), zone));
        json.writeName("to");
        if (pause.to().isPresent()) {
            json.writeString(instant(pause.to().get(), zone));
        } else {
            json.writeNull();
        }
        json.writeEndObject();
    }

    private static String instant(Instant instant, ZoneId zone) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                instant.atZone(zone).toOffsetDateTime());
    }
}
