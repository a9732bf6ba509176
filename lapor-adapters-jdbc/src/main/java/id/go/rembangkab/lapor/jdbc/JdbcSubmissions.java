// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.jdbc;

import static java.util.Objects.requireNonNull;

import id.go.rembangkab.lapor.complaint.Actor;
import id.go.rembangkab.lapor.report.Semester;
import id.go.rembangkab.lapor.report.Submission;
import id.go.rembangkab.lapor.report.Submissions;
import java.util.List;

/** Which semester reports were handed in; rows are numbered in the order they came. */
final class JdbcSubmissions implements Submissions {
    private final Connections connections;

    JdbcSubmissions(Connections connections) {
        this.connections = connections;
    }

    @Override
    public void add(Submission submission) {
        connections.write("put on record that the report of " + submission.semester() + " was handed in", handle -> {
            handle.createUpdate("INSERT INTO lapor_submission (semester, at, actor) VALUES (:semester, :at, :actor)")
                    .bind("semester", submission.semester().toString())
                    .bind("at", submission.at())
                    .bind("actor", submission.by().toString())
                    .execute();
        });
    }

    @Override
    public List<Submission> all() {
        return connections.read(
                "list the reports that were handed in",
                handle -> handle.createQuery("SELECT semester, at, actor FROM lapor_submission ORDER BY number")
                        .map((rows, context) -> new Submission(
                                Semester.parse(rows.getString(1)),
                                requireNonNull(connections.database().instant(rows, 2)),
                                Actor.parse(rows.getString(3))))
                        .list());
    }
}
