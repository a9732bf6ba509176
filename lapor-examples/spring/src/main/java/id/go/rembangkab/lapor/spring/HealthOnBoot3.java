// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.spring;

import id.go.rembangkab.lapor.complaint.StoreException;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;

/** Boot 4 has these types elsewhere: see {@link HealthOnBoot4}. */
record HealthOnBoot3(Vitals vitals) implements HealthIndicator {
    @Override
    public Health health() {
        try {
            return Health.up().withDetails(vitals.details()).build();
        } catch (StoreException e) {
            return Health.down(e).build();
        }
    }
}
