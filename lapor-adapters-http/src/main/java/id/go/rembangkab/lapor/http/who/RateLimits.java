// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.http.who;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** How much each caller may ask: a bucket of requests that fills up evenly. Thread-safe. */
public final class RateLimits {
    private static final int REMEMBERED = 20_000;

    private final int perMinute;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > REMEMBERED;
        }
    };

    private RateLimits(int perMinute) {
        this.perMinute = perMinute;
    }

    /**
     * Allows each caller so many requests.
     *
     * @param requests how many a minute, and how many at once
     * @return the limits
     * @throws IllegalArgumentException if that is none
     */
    public static RateLimits perMinute(int requests) {
        if (requests < 1) {
            throw new IllegalArgumentException("requests: expected one a minute or more");
        }
        return new RateLimits(requests);
    }

    /**
     * Limits nobody, for demonstrations and for sites behind a gateway that limits.
     *
     * @return no limits
     */
    public static RateLimits none() {
        return new RateLimits(0);
    }

    /**
     * Counts a request.
     *
     * @param caller whose
     * @return how many seconds the caller has to wait, or 0 if it may go on
     */
    public long secondsToWait(String caller) {
        if (perMinute == 0) {
            return 0;
        }
        Bucket bucket;
        synchronized (buckets) {
            bucket = buckets.computeIfAbsent(
                    caller,
                    fresh -> Bucket.builder()
                            .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                            .build());
        }
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        return probe.isConsumed()
                ? 0
                : Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds() + 1;
    }
}
