// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.architecture.broken.calendar;

import id.go.rembangkab.lapor.architecture.broken.sla.Open;

final class KnowsTheSla {
    Object open() {
        return new Open();
    }
}
