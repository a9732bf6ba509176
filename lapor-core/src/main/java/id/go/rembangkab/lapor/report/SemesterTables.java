// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.report;

import id.go.rembangkab.lapor.agency.AgencyCode;
import id.go.rembangkab.lapor.report.Cell.Code.Family;
import id.go.rembangkab.lapor.report.SemesterReport.Group;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** A semester report as tables. */
record SemesterTables(SemesterReport report) {
    private static final List<String> RESPONSE_DAYS =
            List.of("response_days_mean", "response_days_median", "response_days_p90");

    List<Table> all() {
        return List.of(
                about(),
                totals(),
                before(),
                archived(),
                byAgency(),
                byOfficer(),
                byClock(),
                groups("by_month", "month", report.byMonth(), Cell::text),
                groups("by_channel", "channel", report.byChannel(), Cell::text),
                groups("by_class", "class", report.byClass(), code -> new Cell.Code(Family.CLASS, code)),
                groups("by_category", "category", report.byCategory(), Cell::text),
                groups(
                        "by_kecamatan",
                        "kecamatan",
                        report.byKecamatan(),
                        code -> new Cell.Code(Family.KECAMATAN, code)),
                breaches(),
                replies(),
                ratings(),
                unreachable(),
                reveals(),
                backdated());
    }

    private static List<String> columns(List<String> first, List<String> rest) {
        return Stream.concat(first.stream(), rest.stream()).toList();
    }

    private static List<String> figures() {
        return columns(Stream.of(Figure.values()).map(Figure::key).toList(), RESPONSE_DAYS);
    }

    private static List<Cell> figures(Counts counts, Spread response) {
        List<Cell> cells = new ArrayList<>();
        for (Figure figure : Figure.values()) {
            cells.add(Cell.count(counts.of(figure)));
        }
        cells.addAll(days(response));
        return cells;
    }

    private static List<Cell> days(Spread spread) {
        return List.of(Cell.amount(spread.mean()), Cell.amount(spread.median()), Cell.amount(spread.p90()));
    }

    private static List<Cell> row(List<Cell> first, List<Cell> rest) {
        return Stream.concat(first.stream(), rest.stream()).toList();
    }

    private static List<Cell> row(Cell first, List<Cell> rest) {
        return row(List.of(first), rest);
    }

    private Table about() {
        Semester semester = report.question().semester();
        return new Table(
                "about",
                true,
                List.of("semester", "from", "to", "complete", "agency", "calendar"),
                List.of(List.of(
                        Cell.text(semester),
                        new Cell.Day(semester.first()),
                        new Cell.Day(semester.last()),
                        new Cell.Flag(report.complete()),
                        report.question().agency().map(Cell::text).orElse(Cell.NONE),
                        Cell.text(report.calendar().value()))));
    }

    private Table totals() {
        List<Cell> cells = row(figures(report.totals(), report.response()), List.of(Cell.count(report.undated())));
        return new Table("totals", true, columns(figures(), List.of("undated")), List.of(cells));
    }

    private Table before() {
        return new Table(
                "semester_before",
                true,
                columns(List.of("semester"), figures()),
                List.of(row(
                        Cell.text(report.before().semester()),
                        figures(report.before().totals(), report.before().response()))));
    }

    private Table archived() {
        List<List<Cell>> rows = report.archived().stream()
                .map(row -> List.of(Cell.code(Family.ARCHIVE_REASON, row.reason()), Cell.count(row.complaints())))
                .toList();
        return new Table("archived_by_reason", false, List.of("reason", "complaints"), rows);
    }

    private Table byAgency() {
        List<List<Cell>> rows = report.byAgency().stream()
                .map(agency -> row(
                        row(agencyCell(agency.agency(), "NO_AGENCY"), List.of(Cell.text(agency.name()))),
                        row(
                                figures(agency.counts(), agency.response()),
                                row(
                                        List.of(
                                                Cell.count(agency.assigned()),
                                                Cell.count(agency.answeredInTime()),
                                                Cell.count(agency.late()),
                                                Cell.count(agency.passedOn())),
                                        days(agency.assignment())))))
                .toList();
        List<String> own = List.of(
                "assigned",
                "assigned_in_time",
                "assigned_late",
                "passed_on",
                "assignment_days_mean",
                "assignment_days_median",
                "assignment_days_p90");
        return new Table("by_agency", false, columns(List.of("agency", "name"), columns(figures(), own)), rows);
    }

    private static Cell agencyCell(Optional<AgencyCode> agency, String otherwise) {
        return agency.map(Cell::text).orElseGet(() -> new Cell.Code(Family.ROW, otherwise));
    }

    private Table byOfficer() {
        List<List<Cell>> rows = report.byOfficer().stream()
                .map(row -> row(
                        List.of(
                                Cell.text(row.agency()),
                                row.officers().isEmpty()
                                        ? new Cell.Code(Family.ROW, "NOT_REGISTERED")
                                        : Cell.text(row.officers()),
                                Cell.count(row.answers()),
                                Cell.count(row.inTime()),
                                Cell.count(row.answers() - row.inTime())),
                        days(row.assignment())))
                .toList();
        return new Table(
                "by_officer",
                false,
                List.of("agency", "officer", "answers", "in_time", "late", "days_mean", "days_median", "days_p90"),
                rows);
    }

    private Table byClock() {
        List<List<Cell>> rows = report.byClock().stream()
                .map(row -> row(
                        List.of(
                                Cell.code(Family.CLOCK, row.kind()),
                                Cell.count(row.started()),
                                Cell.count(row.open()),
                                Cell.count(row.paused()),
                                Cell.count(row.met()),
                                Cell.count(row.breached()),
                                Cell.count(row.cancelled()),
                                Cell.count(row.expired()),
                                Cell.count(row.days().measured()),
                                Cell.count(row.days().unmeasured())),
                        days(row.days())))
                .toList();
        return new Table(
                "by_clock",
                false,
                List.of(
                        "clock",
                        "started",
                        "open",
                        "paused",
                        "met",
                        "breached",
                        "cancelled",
                        "expired",
                        "measured",
                        "unmeasured",
                        "days_mean",
                        "days_median",
                        "days_p90"),
                rows);
    }

    private static Table groups(String key, String column, List<Group> groups, Function<String, Cell> cell) {
        List<List<Cell>> rows = groups.stream()
                .map(group -> row(
                        group.key()
                                .map(cell)
                                .orElseGet(() -> new Cell.Code(Family.ROW, group.merged() > 0 ? "SMALL" : "UNKNOWN")),
                        figures(group.counts(), group.response())))
                .toList();
        return new Table(key, false, columns(List.of(column), figures()), rows);
    }

    private Table breaches() {
        return new Table(
                "breaches",
                false,
                List.of(
                        "complaint",
                        "tracking_id",
                        "agency",
                        "clock",
                        "norm",
                        "started",
                        "due",
                        "ended",
                        "days_late",
                        "passed_over",
                        "pauses"),
                new Rows<>(report.breaches(), SemesterTables::row));
    }

    private static List<Cell> row(SemesterReport.Breach breach) {
        return List.of(
                Cell.text(breach.complaint()),
                breach.trackingId().map(Cell::text).orElse(Cell.NONE),
                agencyCell(breach.agency(), "NO_AGENCY"),
                Cell.code(Family.CLOCK, breach.kind()),
                Cell.norm(breach.norm()),
                new Cell.Moment(breach.started()),
                new Cell.Moment(breach.due()),
                Cell.moment(breach.ended()),
                Cell.amount(breach.daysLate().map(BigDecimal::valueOf)),
                new Cell.Passed(breach.passedOver()),
                new Cell.Held(breach.pauses()));
    }

    private Table replies() {
        SemesterReport.Replies replies = report.replies();
        return new Table(
                "replies",
                true,
                List.of("replies", "replied", "reopened", "confirmed", "rated", "rating_mean"),
                List.of(List.of(
                        Cell.count(replies.replies()),
                        Cell.count(replies.replied()),
                        Cell.count(replies.reopened()),
                        Cell.count(replies.confirmed()),
                        Cell.count(replies.rated()),
                        Cell.amount(replies.mean()))));
    }

    private Table ratings() {
        List<Long> ratings = report.replies().ratings();
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 0; i < ratings.size(); i++) {
            rows.add(List.of(Cell.count(i + 1L), Cell.count(ratings.get(i))));
        }
        return new Table("ratings", false, List.of("rating", "complaints"), rows);
    }

    private Table unreachable() {
        return new Table(
                "agencies_without_contact",
                false,
                List.of("agency", "name"),
                report.unreachable().stream()
                        .map(agency -> List.of(Cell.text(agency.code()), Cell.text(agency.name())))
                        .toList());
    }

    private Table reveals() {
        return new Table(
                "reveals",
                false,
                List.of("complaint", "at", "by"),
                report.reveals().stream()
                        .map(reveal -> List.of(
                                Cell.text(reveal.complaint()), new Cell.Moment(reveal.at()), Cell.text(reveal.by())))
                        .toList());
    }

    private Table backdated() {
        List<List<Cell>> rows = report.backdated().stream()
                .map(row -> List.<Cell>of(new Cell.Code(Family.EVENT, row.event()), Cell.count(row.entries())))
                .toList();
        return new Table("backdated", false, List.of("event", "entries"), rows);
    }
}
