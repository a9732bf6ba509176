// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.spring;

import id.go.rembangkab.lapor.complaint.StoreException;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Boot 3 has these types elsewhere: see {@link HealthOnBoot3}. */
record HealthOnBoot4(Vitals vitals) implements HealthIndicator {
    @Override
    public Health health() {
        try {
            return Health.up().withDetails(vitals.details()).build();
        } catch (StoreException e) {
            return Health.down(e).build();
        }
    }
}
