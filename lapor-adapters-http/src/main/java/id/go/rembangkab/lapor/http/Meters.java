package id.go.rembangkab.lapor.http;

import io.micrometer.core.instrument.Timer;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.Locale;
import java.util.Set;

/** What is counted: requests, and refusals by their code. Counts only, nothing of anybody's. */
final class Meters {
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "OPTIONS");

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

    /** Times one request. */
    final class Watch {
        private final Timer.Sample sample = Timer.start(registry);

        void stop(String method, String template, int status) {
            sample.stop(registry.timer(
                    "lapor.http.requests",
                    "method",
                    METHODS.contains(method) ? method : "other",
                    "route",
                    template,
                    "status",
                    String.format(Locale.ROOT, "%d", status)));
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
