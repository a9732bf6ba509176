// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.architecture.broken.cli;

import id.go.rembangkab.lapor.complaint.Appended;
import id.go.rembangkab.lapor.complaint.Commit;
import id.go.rembangkab.lapor.complaint.Complaints;
import java.io.PrintWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Function;

public record PastTheGate(Complaints complaints) {
    Appended append(Commit commit) {
        return complaints.append(commit);
    }

    Function<Commit, Appended> later() {
        return complaints::append;
    }

    String time(ZoneId zone) {
        return Instant.now() + " " + LocalDate.now(zone);
    }

    void say(PrintWriter out) {
        out.printf("%d%n", complaints.hashCode());
    }

    void stop() {
        System.exit(1);
    }
}
