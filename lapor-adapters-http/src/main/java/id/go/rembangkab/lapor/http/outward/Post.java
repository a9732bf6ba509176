// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.http.outward;

import id.go.rembangkab.lapor.notice.Receipt;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/**
 * One POST, and what becomes of a notice by it. The whole of it takes no longer than a limit; redirects are not followed.
 * Problems are a code and a few facts, never what the other side wrote.
 */
final class Post {
    /** Whoever wants to be left alone for longer is asked again all the same. */
    private static final Duration LONGEST_WAIT = Duration.ofDays(1);

    private final HttpClient client;
    private final Duration limit;
    private final Reach reach;
    private final InstantSource clock;

    Post(HttpClient client, Duration limit, Reach reach, InstantSource clock) {
        this.client = client;
        this.limit = limit;
        this.reach = reach;
        this.clock = clock;
    }

    /** An answer of the other side. */
    record Reply(int status, String body) {}

    /**
     * Sends.
     *
     * @param accepted asked what an answer with a status below 300 means
     * @param refused asked what an answer with a status from 400 on means that is neither busy nor broken
     */
    Receipt send(
            URI to,
            Map<String, String> headers,
            byte[] body,
            Function<Reply, Receipt> accepted,
            Function<Reply, Receipt> refused) {
        try {
            for (InetAddress address : InetAddress.getAllByName(to.getHost())) {
                if (!reach.allows(address)) {
                    return new Receipt.Refused("ADDRESS " + to.getHost());
                }
            }
        } catch (UnknownHostException e) {
            return failed("UNKNOWN_HOST", to, e);
        }
        HttpRequest.Builder request =
                HttpRequest.newBuilder(to).timeout(limit).POST(HttpRequest.BodyPublishers.ofByteArray(body));
        headers.forEach(request::setHeader);
        CompletableFuture<HttpResponse<String>> answer = client.sendAsync(request.build(), head -> new FirstBytes());
        try {
            HttpResponse<String> response = answer.get(limit.toMillis(), TimeUnit.MILLISECONDS);
            return receipt(response, accepted, refused);
        } catch (TimeoutException e) {
            answer.cancel(true);
            return failed("NO_ANSWER", to, e);
        } catch (ExecutionException e) {
            return failed(code(e.getCause()), to, e);
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            return failed("INTERRUPTED", to, e);
        }
    }

    private Receipt receipt(
            HttpResponse<String> response, Function<Reply, Receipt> accepted, Function<Reply, Receipt> refused) {
        int status = response.statusCode();
        Reply reply = new Reply(status, response.body());
        if (status < 300) {
            return accepted.apply(reply);
        }
        if (status < 400) {
            return new Receipt.Refused("REDIRECT " + status);
        }
        if (status == 429 || status == 503) {
            return new Receipt.Busy(
                    "HTTP " + status,
                    response.headers().firstValue("Retry-After").map(this::wait).orElse(Duration.ZERO));
        }
        return status == 408 || status == 425 || status >= 500
                ? new Receipt.Failed("HTTP " + status)
                : refused.apply(reply);
    }

    /** Seconds or a date (RFC 9110); anything else is no wish. */
    private Duration wait(String retryAfter) {
        String wish = retryAfter.strip();
        if (wish.matches("[0-9]{1,9}")) {
            return within(Duration.ofSeconds(Long.parseLong(wish)));
        }
        try {
            Instant then = ZonedDateTime.parse(wish, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            return within(Duration.between(clock.instant(), then));
        } catch (DateTimeException e) {
            log("a Retry-After cannot be read", e);
            return Duration.ZERO;
        }
    }

    private static Duration within(Duration wish) {
        if (wish.isNegative()) {
            return Duration.ZERO;
        }
        return wish.compareTo(LONGEST_WAIT) < 0 ? wish : LONGEST_WAIT;
    }

    private static Receipt failed(String code, URI to, Exception why) {
        log("a notice has not arrived: " + code, why);
        return new Receipt.Failed(code + " " + to.getHost());
    }

    /** What the exception says is not passed on: it may quote what was sent. */
    private static String code(@Nullable Throwable why) {
        if (why instanceof HttpTimeoutException) {
            return "NO_ANSWER";
        }
        if (why instanceof SSLException) {
            return "CERTIFICATE";
        }
        if (why instanceof ConnectException) {
            return why.getCause() instanceof UnresolvedAddressException ? "UNKNOWN_HOST" : "NO_CONNECTION";
        }
        return why instanceof IOException ? "BROKEN_CONNECTION" : "FAILED";
    }

    private static void log(String what, Exception why) {
        System.getLogger(Post.class.getName()).log(System.Logger.Level.DEBUG, what, why);
    }
}
