// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.http.outward;

import id.go.rembangkab.lapor.notice.Destination;
import id.go.rembangkab.lapor.notice.Notice;
import id.go.rembangkab.lapor.notice.Receipt;
import java.util.Map;
import java.util.Objects;

/**
 * Every notice to one system of somebody else's, as a CloudEvent 1.0 in JSON with {@code X-Lapor-Signature: t=…,v1=…}. The
 * event's id is the notice's, so that the system knows one that comes twice.
 *
 * <p>Before each delivery the host is looked up, and if one of its addresses is not within {@link Webhook#reach} nothing is
 * sent. The JDK's client looks the host up once more; within the time for which the JVM keeps an answer (30 seconds unless
 * {@code networkaddress.cache.ttl} says otherwise) it gets the answer that was checked.
 */
public final class WebhookNotices implements Destination {
    private final String name;
    private final Webhook webhook;
    private final Outward outward;

    /**
     * Creates a destination.
     *
     * @param name its name among webhooks, such as {@code dashboard}
     * @param webhook where to
     * @param outward what all destinations share
     */
    public WebhookNotices(String name, Webhook webhook, Outward outward) {
        this.name = Objects.requireNonNull(name, "name");
        this.webhook = Objects.requireNonNull(webhook, "webhook");
        this.outward = Objects.requireNonNull(outward, "outward");
    }

    @Override
    public String name() {
        return "webhook:" + name;
    }

    @Override
    public Receipt deliver(Notice notice) {
        return webhook.send(outward, notice, Map.of(), outward.link(notice));
    }
}
