// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Optional;

/**
 * How many working days something took: mean, median and 90th percentile.
 *
 * <p>Working days are those after the day of the start, up to and including the day of the end, without those on which the
 * clock was held. What reaches into a year without a decree cannot be measured and is counted apart.
 *
 * @param measured how many durations
 * @param unmeasured how many reach into a year whose days off are not known
 * @param mean to two places, half up; empty if nothing was measured
 * @param median the middle one, or half-way between the two in the middle; to one place
 * @param p90 the smallest duration that at least 90 of 100 do not exceed
 */
public record Spread(
        long measured,
        long unmeasured,
        Optional<BigDecimal> mean,
        Optional<BigDecimal> median,
        Optional<BigDecimal> p90) {
    /** Nothing measured. */
    public static final Spread NONE = new Counter().spread();

    /** Durations by working day: of use to add to, and no larger than the longest duration. */
    static final class Counter {
        private long[] byDays = new long[32];
        private long measured;
        private long sum;
        private long unmeasured;

        void add(Optional<Integer> days) {
            if (days.isEmpty()) {
                unmeasured++;
                return;
            }
            int n = days.get();
            if (n >= byDays.length) {
                byDays = Arrays.copyOf(byDays, Math.max(n + 1, 2 * byDays.length));
            }
            byDays[n]++;
            measured++;
            sum += n;
        }

        void add(Counter other) {
            for (int n = 0; n < other.byDays.length; n++) {
                if (other.byDays[n] > 0) {
                    if (n >= byDays.length) {
                        byDays = Arrays.copyOf(byDays, Math.max(n + 1, 2 * byDays.length));
                    }
                    byDays[n] += other.byDays[n];
                }
            }
            measured += other.measured;
            sum += other.sum;
            unmeasured += other.unmeasured;
        }

        Spread spread() {
            if (measured == 0) {
                return new Spread(0, unmeasured, Optional.empty(), Optional.empty(), Optional.empty());
            }
            BigDecimal middle = BigDecimal.valueOf(ranked((measured + 1) / 2) + ranked(measured / 2 + 1));
            return new Spread(
                    measured,
                    unmeasured,
                    Optional.of(BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(measured), 2, RoundingMode.HALF_UP)),
                    Optional.of(middle.divide(BigDecimal.valueOf(2), 1, RoundingMode.UNNECESSARY)),
                    Optional.of(BigDecimal.valueOf(ranked((measured * 9 + 9) / 10))));
        }

        /** The duration at a rank, from 1. */
        private long ranked(long rank) {
            long seen = 0;
            for (int n = 0; n < byDays.length; n++) {
                seen += byDays[n];
                if (seen >= rank) {
                    return n;
                }
            }
            throw new IllegalStateException("rank " + rank + " of " + measured);
        }
    }
}
