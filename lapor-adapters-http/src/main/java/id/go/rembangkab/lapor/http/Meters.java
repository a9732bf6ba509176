// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.http;

import io.micrometer.core.instrument.Timer;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What is counted: requests, and refusals by their code. Counts only, nothing of anybody's. */
final class Meters {
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "OPTIONS");

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final Map<Kind, Timer> timers = new ConcurrentHashMap<>();

    /** What is counted apart; as few as there are operations and their answers. */
    private record Kind(String method, String route, int status) {}

    private Timer timer(Kind kind) {
        return registry.timer(
                "lapor.http.requests",
                "method",
                kind.method(),
                "route",
                kind.route(),
                "status",
                Integer.toString(kind.status()));
    }

    /** Times one request. */
    final class Watch {
        private final Timer.Sample sample = Timer.start(registry);

        void stop(String method, String template, int status) {
            sample.stop(timers.computeIfAbsent(
                    new Kind(METHODS.contains(method) ? method : "other", template, status), Meters.this::timer));
        }
    }

    Watch watch() {
        return new Watch();
    }

    void refused(String code) {
        registry.counter("lapor.refusals", "code", code).increment();
    }

    PrometheusMeterRegistry registry() {
        return registry;
    }
}
