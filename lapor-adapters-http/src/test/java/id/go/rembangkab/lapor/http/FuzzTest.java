// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.http;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.rembangkab.lapor.complaint.Actor;
import id.go.rembangkab.lapor.complaint.Role;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * Hostile requests after the document, over real sockets: none is answered as an error of the server, none shows what the
 * server is made of, none hangs. {@code -Dlapor.fuzz=100000} makes more of them, {@code -Dlapor.fuzz.seed} others.
 */
class FuzzTest {
    private static final int REQUESTS = Integer.getInteger("lapor.fuzz", 3_000);
    private static final long SEED = Long.getLong("lapor.fuzz.seed", 2_024L);

    /** Complaints pile up, and a board that shows thousands is another test's. */
    private static final int PER_SITE = 1_500;

    private static final int HANGS_AFTER_MILLIS = 30_000;
    private static final Pattern INSIDES = Pattern.compile("Exception|\\tat |java\\.(lang|util|io)|lapor_event");

    private final Map<String, Integer> answers = new ConcurrentSkipListMap<>();
    private final Map<Long, String> wrong = new ConcurrentSkipListMap<>();

    @Test
    void no_request_breaks_the_server_or_makes_it_tell_of_itself() throws Exception {
        for (long from = 0; from < REQUESTS; from += PER_SITE) {
            try (TestSite site = new TestSite()) {
                Walk walk = new Walk(site);
                List<String> ids = List.of(
                        walk.received("f-1"),
                        walk.registered("f-5"),
                        walk.registered("f-6"),
                        walk.verified("f-2"),
                        walk.dispatched("f-3"),
                        walk.responded("f-4"),
                        "nothing");
                List<String> tokens = List.of(
                        site.token(TestSite.ADMIN),
                        site.token(TestSite.ADMIN),
                        site.token(TestSite.LIAISON),
                        site.token(TestSite.REPORTER),
                        site.token(new Actor(Role.AUDITOR, Optional.empty(), "a")),
                        site.key.secret());
                LongStream.range(from, Math.min(from + PER_SITE, REQUESTS))
                        .parallel()
                        .forEach(number -> ask(site.port(), number, new FuzzedRequest(SEED + number, ids, tokens)));
                assertThat(site.anyone().get("/health/ready").status()).isEqualTo(200);
            }
        }
        System.out.println("fuzz: " + REQUESTS + " requests, seed " + SEED + ", answers by status " + answers
                + ", wrong " + wrong.size());
        assertThat(wrong).isEmpty();
        assertThat(answers.keySet()).contains("200", "201", "400", "401", "404", "409", "412", "415", "422");
    }

    private void ask(int port, long number, FuzzedRequest request) {
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(HANGS_AFTER_MILLIS);
            OutputStream out = socket.getOutputStream();
            out.write(request.bytes());
            out.flush();
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            String status = answer.startsWith("HTTP/1.1 ") ? answer.substring(9, 12) : "none";
            answers.merge(status, 1, Integer::sum);
            String head = answer.substring(0, Math.max(answer.indexOf("\r\n\r\n"), 0));
            if (!status.matches("[234][0-9][0-9]")
                    || head.matches("(?is).*\\nX-Injected.*")
                    || (status.startsWith("4") && INSIDES.matcher(answer).find())) {
                wrong.put(number, request + "\n=> " + answer);
            }
        } catch (SocketTimeoutException e) {
            wrong.put(number, request + "\n=> hangs");
        } catch (IOException e) {
            wrong.put(number, request + "\n=> " + e);
        }
    }
}
