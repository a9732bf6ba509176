// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.architecture.broken.desk;

import id.go.rembangkab.lapor.architecture.broken.complaint.Complaints;
import java.util.List;

public record Desk(Complaints complaints) {
    long append() {
        return complaints.append("the desk may", 0, List.of());
    }
}
