// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.report;

import id.go.rembangkab.lapor.report.Cell.Code.Family;
import java.util.List;

/** What would have been, as tables. */
record WhatIfTables(WhatIf report) {
    List<Table> all() {
        return List.of(about(), totals(), byClock(), changes());
    }

    private Table about() {
        return new Table(
                "about",
                true,
                List.of("policy", "calendar", "from", "to", "agency", "decided_again"),
                List.of(List.of(
                        Cell.text(report.policy()),
                        Cell.text(report.calendar().value()),
                        new Cell.Day(report.question().from()),
                        new Cell.Day(report.question().to()),
                        report.question().agency().map(Cell::text).orElse(Cell.NONE),
                        new Cell.Flag(false))));
    }

    private Table totals() {
        return new Table(
                "totals",
                true,
                List.of("received", "changed"),
                List.of(List.of(
                        Cell.count(report.complaints()),
                        Cell.count(report.changes().size()))));
    }

    private Table byClock() {
        return new Table(
                "by_clock",
                false,
                List.of(
                        "clock",
                        "clocks",
                        "in_time",
                        "late",
                        "ran_out",
                        "would_be_in_time",
                        "would_be_late",
                        "would_run_out",
                        "would_be_unknown",
                        "changed"),
                report.rows().stream()
                        .map(row -> List.of(
                                Cell.code(Family.CLOCK, row.kind()),
                                Cell.count(row.clocks()),
                                Cell.count(row.inTime()),
                                Cell.count(row.late()),
                                Cell.count(row.ranOut()),
                                Cell.count(row.wouldBeInTime()),
                                Cell.count(row.wouldBeLate()),
                                Cell.count(row.wouldRunOut()),
                                Cell.count(row.unknown()),
                                Cell.count(row.changed())))
                        .toList());
    }

    private Table changes() {
        return new Table(
                "changes",
                false,
                List.of(
                        "complaint",
                        "tracking_id",
                        "agency",
                        "clock",
                        "started",
                        "ended",
                        "norm",
                        "due",
                        "judgement",
                        "would_norm",
                        "would_due",
                        "would_judgement"),
                new Rows<>(report.changes(), WhatIfTables::row));
    }

    private static List<Cell> row(WhatIf.Change change) {
        return List.of(
                Cell.text(change.complaint()),
                change.trackingId().map(Cell::text).orElse(Cell.NONE),
                change.agency().map(Cell::text).orElse(Cell.NONE),
                Cell.code(Family.CLOCK, change.kind()),
                new Cell.Moment(change.started()),
                Cell.moment(change.ended()),
                Cell.norm(change.norm()),
                Cell.moment(change.due()),
                Cell.code(Family.JUDGEMENT, change.judgement()),
                Cell.norm(change.wouldNorm()),
                Cell.moment(change.wouldDue()),
                Cell.code(Family.JUDGEMENT, change.would()));
    }
}
