// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.http;

import id.go.rembangkab.lapor.calendar.DayOff;
import id.go.rembangkab.lapor.calendar.DecreeRegister;
import id.go.rembangkab.lapor.calendar.ICalendar;
import id.go.rembangkab.lapor.calendar.OfficeHours;
import id.go.rembangkab.lapor.calendar.WorkingCalendar;
import id.go.rembangkab.lapor.calendar.YearNotCoveredException;
import id.go.rembangkab.lapor.form.Instants;
import id.go.rembangkab.lapor.sla.Certainty;
import id.go.rembangkab.lapor.sla.Deadline;
import id.go.rembangkab.lapor.sla.Due;
import id.go.rembangkab.lapor.sla.FirstDay;
import id.go.rembangkab.lapor.sla.Norm;
import id.go.rembangkab.lapor.sla.SlaClock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The SLA calendar on its own; the answers are those of {@code lapor calendar batch}. */
final class CalendarRoutes {
    private static final String KNOWN_ON = "known_on";
    private static final String ALLOW_UNCOVERED = "allow_uncovered";

    private final Site site;

    CalendarRoutes(Site site) {
        this.site = site;
    }

    List<Route> routes() {
        return List.of(
                Route.get("/api/v1/calendar/due", this::due, "norm", "from", KNOWN_ON, ALLOW_UNCOVERED),
                Route.get("/api/v1/calendar/between", this::between, "from", "to", KNOWN_ON, ALLOW_UNCOVERED),
                Route.get("/api/v1/calendar/{year}", this::year, KNOWN_ON, ALLOW_UNCOVERED),
                Route.get("/api/v1/calendar/{year}.ics", this::iCalendar, KNOWN_ON));
    }

    private Response due(Request request) {
        Norm norm = Input.code("norm", request.query().needed("norm"), Norm::parse);
        Instant from = Input.instant("from", request.query().needed("from"));
        WorkingCalendar calendar = calendar(request);
        SlaClock clock = SlaClock.of(calendar, OfficeHours.rembang());
        Due due = answered(
                calendar,
                () -> bounded(request)
                        ? clock.dueOrNotBefore(norm, FirstDay.EXCLUDED, from, List.of())
                        : clock.due(norm, FirstDay.EXCLUDED, from, List.of()));
        return due.match(new Due.Cases<>() {
            @Override
            public Response deadline(Deadline deadline) {
                Map<String, Object> told = new LinkedHashMap<>();
                told.put("due", Instants.write(deadline.due()));
                deadline.lastDay().ifPresent(day -> told.put("last_day", day.toString()));
                notBefore(told, deadline.certainty() == Certainty.NOT_BEFORE);
                return Response.json(told);
            }

            @Override
            public Response suspended(Due.Suspended suspended) {
                throw new IllegalStateException("no pause was given: " + suspended);
            }

            @Override
            public Response notCovered(Due.NotCovered notCovered) {
                throw Problem.yearNotCovered(notCovered.year(), calendar.coverage());
            }
        });
    }

    private Response between(Request request) {
        LocalDate from = Input.date("from", request.query().needed("from"));
        LocalDate to = Input.date("to", request.query().needed("to"));
        if (to.isBefore(from)) {
            throw Problem.badInput("to", "expected.order");
        }
        WorkingCalendar calendar = calendar(request);
        boolean covered = from.equals(to)
                || answered(
                        calendar,
                        () -> calendar.coveredThrough(from.plusDays(1))
                                .filter(last -> !last.isBefore(to))
                                .isPresent());
        WorkingCalendar answering = covered || !bounded(request) ? calendar : calendar.lowerBound();
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("working_days", answered(calendar, () -> answering.workingDaysBetween(from, to)));
        notBefore(told, !covered);
        return Response.json(told);
    }

    private Response year(Request request) {
        Year year = year(request.path("year"));
        WorkingCalendar calendar = calendar(request);
        boolean covered = calendar.coverage().covers(year);
        if (!covered && !bounded(request)) {
            throw Problem.yearNotCovered(year, calendar.coverage());
        }
        LocalDate before = year.atDay(1).minusDays(1);
        LocalDate last = year.atDay(year.length());
        WorkingCalendar answering = covered ? calendar : calendar.lowerBound();
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("year", year.getValue());
        told.put("working_days", answering.workingDaysBetween(before, last));
        notBefore(told, !covered);
        told.put(
                "days_off",
                calendar.lowerBound().daysOff(before, last).stream()
                        .map(day -> dayOff(calendar, day))
                        .toList());
        told.put("calendar_version", calendar.version().value());
        return Response.json(told);
    }

    private Response iCalendar(Request request) {
        Year year = year(request.path("year"));
        WorkingCalendar calendar = calendar(request);
        if (!calendar.coverage().covers(year)) {
            throw Problem.yearNotCovered(year, calendar.coverage());
        }
        return Response.text("text/calendar", ICalendar.write(calendar, year, request.at()));
    }

    private static Map<String, Object> dayOff(WorkingCalendar calendar, DayOff day) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("date", day.date().toString());
        told.put("reason", day.kind().name());
        told.put("name", day.name());
        String decree = calendar.citation(day);
        if (!decree.isEmpty()) {
            told.put("decree", decree);
        }
        return told;
    }

    private static void notBefore(Map<String, Object> told, boolean bound) {
        if (bound) {
            told.put("certainty", Certainty.NOT_BEFORE.name());
        }
    }

    private WorkingCalendar calendar(Request request) {
        return request.query()
                .text(KNOWN_ON)
                .map(text -> Input.date(KNOWN_ON, text))
                .map(day -> WorkingCalendar.of(DecreeRegister.indonesia().asKnownOn(day)))
                .orElseGet(() -> site.ports().rulebook().calendar());
    }

    private static boolean bounded(Request request) {
        return request.query()
                .text(ALLOW_UNCOVERED)
                .map(text -> switch (text) {
                    case "true" -> true;
                    case "false" -> false;
                    default -> throw Problem.badInput(ALLOW_UNCOVERED, "expected.one", "true, false");
                })
                .orElse(false);
    }

    private static Year year(String text) {
        if (!text.matches("[0-9]{4}") || text.equals("0000")) {
            throw Problem.notFound();
        }
        return Year.of(Integer.parseInt(text));
    }

    private static <T> T answered(WorkingCalendar calendar, Supplier<T> question) {
        try {
            return question.get();
        } catch (YearNotCoveredException e) {
            throw Problem.yearNotCovered(e.year(), calendar.coverage());
        } catch (DateTimeException | ArithmeticException e) {
            throw (Problem) Problem.badInput("norm", "expected.within_time").initCause(e);
        }
    }
}
