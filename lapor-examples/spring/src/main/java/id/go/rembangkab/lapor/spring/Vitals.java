// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.spring;

import id.go.rembangkab.lapor.calendar.WorkingCalendar;
import id.go.rembangkab.lapor.desk.Ports;
import id.go.rembangkab.lapor.notice.Delivery;
import id.go.rembangkab.lapor.notice.Notices;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What those who run the application look at. Thread-safe. */
record Vitals(Ports ports, Notices notices, InstantSource clock) {
    /** Further than this nobody needs to count to be worried. */
    private static final int AT_MOST = 1000;

    /** Asks the store, so that it is seen if it is away; says until when deadlines can be counted. */
    Map<String, Object> details() {
        WorkingCalendar calendar = ports.rulebook().calendar();
        LocalDate today = calendar.dayOf(clock.instant());
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("policy", ports.rulebook().policy().version().toString());
        details.put("calendar", calendar.version().value());
        details.put(
                "decreed_through",
                calendar.coveredThrough(today).map(LocalDate::toString).orElse("-"));
        return details;
    }

    double waiting() {
        return notices.waiting(AT_MOST).size();
    }

    double dead() {
        return notices.deliveries(Delivery.Phase.DEAD, AT_MOST).size();
    }

    double due() {
        return ports.complaints()
                .attention(clock.instant(), Optional.empty(), AT_MOST)
                .size();
    }
}
