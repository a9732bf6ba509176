// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.architecture.broken.sla;

import id.go.rembangkab.lapor.architecture.broken.calendar.DayName;

final class KnowsTheCalendar {
    DayName name() {
        return new DayName("Senin");
    }
}
