// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.http.outward;

import id.go.rembangkab.lapor.complaint.ComplaintId;
import id.go.rembangkab.lapor.http.Links;
import id.go.rembangkab.lapor.notice.Notice;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Objects;

/**
 * What all destinations share: the client, the limit of time, the links and the clock. Thread-safe.
 *
 * @param client follows no redirects
 * @param limit how long one delivery may take in all
 * @param links the addresses of the site's pages
 * @param clock by which signatures are dated and links expire
 */
public record Outward(HttpClient client, Duration limit, Links links, InstantSource clock) {
    private static final Duration CONNECTING = Duration.ofSeconds(5);
    private static final Duration WHOLE = Duration.ofSeconds(10);

    /**
     * Checks the client.
     *
     * @param client follows no redirects
     * @param limit how long one delivery may take in all
     * @param links the addresses of the site's pages
     * @param clock by which signatures are dated and links expire
     * @throws IllegalArgumentException if the client follows redirects: they could lead anywhere
     */
    public Outward {
        Objects.requireNonNull(limit, "limit");
        Objects.requireNonNull(links, "links");
        Objects.requireNonNull(clock, "clock");
        if (client.followRedirects() != HttpClient.Redirect.NEVER) {
            throw new IllegalArgumentException("client: expected one that never follows redirects");
        }
    }

    /**
     * Returns the usual: five seconds to connect, ten in all, certificates as the machine trusts them.
     *
     * @param links the addresses of the site's pages
     * @param clock by which signatures are dated and links expire
     * @return what destinations need
     */
    public static Outward of(Links links, InstantSource clock) {
        HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(CONNECTING)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
        return new Outward(client, WHOLE, links, clock);
    }

    Post post(Reach reach) {
        return new Post(client, limit, reach, clock);
    }

    /** Who works on it signs in; for the reporter's news others are shown what anyone may see. */
    URI link(Notice notice) {
        ComplaintId complaint = new ComplaintId(notice.complaint());
        return switch (notice.kind().to()) {
            case REPORTER -> links.open(complaint);
            case AGENCY, ADMIN, HEADS -> links.board(complaint);
        };
    }
}
