// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.architecture.broken.memory;

import id.go.rembangkab.lapor.architecture.broken.complaint.Complaints;
import java.util.List;
import java.util.function.Supplier;

record PastTheDesk(Complaints complaints) {
    interface Appender {
        long append(String id, long expectedVersion, List<String> events);
    }

    long append() {
        return complaints.append("past the desk", 0, List.of());
    }

    Supplier<Appender> appendLater() {
        return () -> complaints::append;
    }
}
