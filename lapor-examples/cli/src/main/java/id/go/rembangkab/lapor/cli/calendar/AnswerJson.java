// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.calendar;

import id.go.rembangkab.lapor.calendar.DayOff;
import id.go.rembangkab.lapor.calendar.WorkingCalendar;
import id.go.rembangkab.lapor.cli.terminal.Book;
import id.go.rembangkab.lapor.cli.terminal.Messages;
import id.go.rembangkab.lapor.sla.Certainty;
import id.go.rembangkab.lapor.sla.Deadline;
import id.go.rembangkab.lapor.sla.Due;
import id.go.rembangkab.lapor.sla.Explanation;
import id.go.rembangkab.lapor.sla.PassedDay;
import java.io.StringWriter;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Answers as JSON objects, written as a stream so that a short question needs no data binding. */
final class AnswerJson {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonGenerator json;
    private final ZoneId zone;

    private AnswerJson(JsonGenerator json, ZoneId zone) {
        this.json = json;
        this.zone = zone;
    }

    /** One object on one line, without the line end. */
    static String object(WorkingCalendar calendar, Consumer<AnswerJson> content) {
        var text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            content.accept(new AnswerJson(json, calendar.zone()));
            json.writeEndObject();
        }
        return text.toString();
    }

    static JsonFactory factory() {
        return FACTORY;
    }

    static String time(Instant instant, ZoneId zone) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(instant.atZone(zone));
    }

    AnswerJson raw(String name, String rawValue) {
        json.writeName(name);
        json.writeRawValue(rawValue);
        return this;
    }

    AnswerJson text(String name, String value) {
        json.writeStringProperty(name, value);
        return this;
    }

    AnswerJson instant(String name, Instant value) {
        return text(name, time(value, zone));
    }

    AnswerJson texts(String name, List<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
        return this;
    }

    AnswerJson number(String name, int value) {
        json.writeNumberProperty(name, value);
        return this;
    }

    AnswerJson flag(String name, boolean value) {
        json.writeBooleanProperty(name, value);
        return this;
    }

    AnswerJson list(String name, Consumer<AnswerJson> content) {
        json.writeArrayPropertyStart(name);
        content.accept(this);
        json.writeEndArray();
        return this;
    }

    AnswerJson item(Consumer<AnswerJson> content) {
        json.writeStartObject();
        content.accept(this);
        json.writeEndObject();
        return this;
    }

    AnswerJson notBefore(boolean uncovered) {
        return uncovered ? text("certainty", Certainty.NOT_BEFORE.name()) : this;
    }

    AnswerJson due(Due due) {
        return due.match(new Due.Cases<>() {
            @Override
            public AnswerJson deadline(Deadline deadline) {
                text("due", time(deadline.due(), zone));
                deadline.lastDay().ifPresent(day -> text("last_day", day.toString()));
                return notBefore(deadline.certainty() == Certainty.NOT_BEFORE);
            }

            @Override
            public AnswerJson suspended(Due.Suspended suspended) {
                json.writeNullProperty("due");
                return text("paused_since", time(suspended.since(), zone));
            }

            @Override
            public AnswerJson notCovered(Due.NotCovered notCovered) {
                throw new IllegalStateException("refused before: " + notCovered);
            }
        });
    }

    AnswerJson explanation(Explanation why) {
        list("passed_over", days -> {
            for (PassedDay day : why.passedDays()) {
                item(one -> {
                    text("date", day.date().toString());
                    text("reason", day.reason().name());
                    text("name", day.name());
                    decree(day.decree());
                });
            }
        });
        if (why.ordinaryHours()) {
            flag("ordinary_hours", true);
        }
        return text("calendar_version", why.calendarVersion().value());
    }

    AnswerJson workingDay(WorkingCalendar calendar, Optional<DayOff> off) {
        flag("working_day", off.isEmpty());
        off.ifPresent(day -> reason(calendar, day));
        return this;
    }

    AnswerJson reason(WorkingCalendar calendar, DayOff day) {
        text("reason", day.kind().name());
        text("name", day.name());
        return decree(calendar.citation(day));
    }

    AnswerJson error(CalendarError error) {
        text("error", error.code());
        return text("message", error.message(Messages.indonesian(Book.CALENDAR)));
    }

    private AnswerJson decree(String citation) {
        return citation.isEmpty() ? this : text("decree", citation);
    }
}
