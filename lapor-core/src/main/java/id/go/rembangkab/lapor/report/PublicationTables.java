// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.report;

import id.go.rembangkab.lapor.report.Cell.Code.Family;
import id.go.rembangkab.lapor.report.PublicationReport.AgencyPublication;
import id.go.rembangkab.lapor.report.PublicationReport.State;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** A publication report as tables. */
record PublicationTables(PublicationReport report) {
    List<Table> all() {
        return List.of(about(), totals(), agencies(), items(), posts(), records());
    }

    private Table about() {
        return new Table(
                "about",
                true,
                List.of("month", "complete", "agency"),
                List.of(List.of(
                        Cell.text(report.question().month()),
                        new Cell.Flag(report.complete()),
                        report.question().agency().map(Cell::text).orElse(Cell.NONE))));
    }

    private Table totals() {
        List<AgencyPublication> all = report.agencies();
        return new Table(
                "totals",
                true,
                List.of("agencies", "published", "nihil", "due_agencies", "missing", "finished", "publishable"),
                List.of(List.of(
                        Cell.count(all.size()),
                        in(State.PUBLISHED),
                        in(State.NIHIL),
                        in(State.DUE),
                        in(State.MISSING),
                        Cell.count(all.stream()
                                .mapToLong(AgencyPublication::finished)
                                .sum()),
                        Cell.count(all.stream()
                                .mapToLong(agency -> agency.items().size())
                                .sum()))));
    }

    private Cell in(State state) {
        return Cell.count(report.agencies().stream()
                .filter(agency -> agency.state() == state)
                .count());
    }

    private Table agencies() {
        return new Table(
                "agencies",
                false,
                List.of("agency", "name", "publication", "finished", "secret", "undecided", "publishable", "records"),
                rows(agency -> Stream.of(List.of(
                        Cell.text(agency.agency()),
                        Cell.text(agency.name()),
                        Cell.code(Family.PUBLICATION, agency.state()),
                        Cell.count(agency.finished()),
                        Cell.count(agency.secret()),
                        Cell.count(agency.undecided()),
                        Cell.count(agency.items().size()),
                        Cell.count(agency.records().size())))));
    }

    private Table items() {
        return new Table(
                "items",
                false,
                List.of("agency", "tracking_id", "closed", "category", "text", "answer", "masked"),
                rows(agency -> agency.items().stream()
                        .map(item -> List.of(
                                Cell.text(agency.agency()),
                                item.trackingId().map(Cell::text).orElse(Cell.NONE),
                                new Cell.Day(item.closed()),
                                item.category().map(Cell::text).orElse(Cell.NONE),
                                Cell.text(item.text()),
                                item.answer().map(Cell::text).orElse(Cell.NONE),
                                Cell.count(item.masked())))));
    }

    private Table posts() {
        return new Table(
                "posts",
                false,
                List.of("agency", "platform", "length", "limit", "text"),
                rows(agency -> agency.posts().stream()
                        .map(post -> List.of(
                                Cell.text(agency.agency()),
                                Cell.text(post.platform()),
                                Cell.count(post.platform().length(post.text())),
                                Cell.count(post.platform().limit()),
                                Cell.text(post.text())))));
    }

    private Table records() {
        return new Table(
                "records",
                false,
                List.of("agency", "at", "url"),
                rows(agency -> agency.records().stream()
                        .map(record -> List.of(
                                Cell.text(agency.agency()), new Cell.Moment(record.at()), Cell.text(record.url())))));
    }

    private List<List<Cell>> rows(Function<AgencyPublication, Stream<List<Cell>>> cells) {
        return report.agencies().stream().flatMap(cells).toList();
    }
}
