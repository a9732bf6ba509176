// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.benchmarks.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What {@code wrk} found.
 *
 * @param rate answers a second
 * @param slowest within what time 99 of a hundred came, as wrk says it
 * @param wrong what else it has to tell, or blank
 */
record Wrk(double rate, String slowest, String wrong) {
    private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+([0-9.]+)");
    private static final Pattern SLOWEST = Pattern.compile("99%\\s+([0-9.]+[a-z]+)");
    private static final Pattern WRONG = Pattern.compile("(Non-2xx.*|Socket errors.*)");

    /** Asks for five seconds over sixteen connections, as a holder of a token. */
    static Wrk ask(String address, String token, String... more) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of("wrk", "-t1", "-c16", "-d5s", "--latency", "-H", "Authorization: Bearer " + token));
        command.addAll(List.of(more));
        command.add(address);
        Process wrk = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(wrk.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        wrk.waitFor();
        Matcher wrong = WRONG.matcher(said);
        return new Wrk(
                Double.parseDouble(found(RATE, said)), found(SLOWEST, said), wrong.find() ? "; " + wrong.group(1) : "");
    }

    private static String found(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        if (!found.find()) {
            throw new IllegalStateException("wrk says: " + text);
        }
        return found.group(1);
    }

    String tell(String who) {
        return String.format(Locale.ROOT, "  %s %,.0f requests a second, 99%% within %s%s", who, rate, slowest, wrong);
    }
}
