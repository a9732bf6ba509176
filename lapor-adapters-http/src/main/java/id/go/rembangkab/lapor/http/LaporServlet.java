// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.http;

import id.go.rembangkab.lapor.Beta;
import id.go.rembangkab.lapor.http.report.Letterhead;
import id.go.rembangkab.lapor.http.report.ReportFormats;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/**
 * The API and the board in any Jakarta Servlet 6 container; mount it at {@code /*}. Thread-safe.
 *
 * <p>It only carries: requests in, responses out. The container sees to limits of time and of the size of headers. Where it
 * supports asynchronous requests, browsers are told of changes at once, else they ask every half minute.
 */
public final class LaporServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int LINGERING_AT_MOST = 16;
    private static final System.Logger ACCESS = System.getLogger("lapor.access");

    private final transient Site site;
    private final transient Front front;
    private final transient Changes changes;
    private final transient Semaphore lingering = new Semaphore(LINGERING_AT_MOST);

    /**
     * Creates the servlet.
     *
     * @param site what it serves
     */
    public LaporServlet(Site site) {
        this(site, ReportFormats.of(Letterhead.REMBANG));
    }

    /**
     * Creates the servlet with other formats for reports.
     *
     * @param site what it serves
     * @param formats the formats
     */
    @Beta
    public LaporServlet(Site site, ReportFormats formats) {
        this.site = Objects.requireNonNull(site, "site");
        Meters meters = new Meters();
        this.changes = new Changes(site.ports().complaints());
        SignIn signIn = new SignIn(site.sessions(), site.login());
        this.front = new Front(site, Api.routes(site, formats, meters, signIn), meters, signIn);
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        long began = System.nanoTime();
        Front.Incoming in = incoming(request);
        Response answer = front.answer(in);
        response.setStatus(answer.status());
        answer.headers().forEach(response::setHeader);
        if (in.body().isLeftOver()) {
            passOver(in);
            response.setHeader("Connection", "close");
        }
        boolean bodiless = answer.status() == 204 || answer.status() == 304;
        if (!bodiless && !Feed.isAnswered(answer)) {
            response.setContentLength(answer.content().length);
        }
        if (Feed.isAnswered(answer)
                && request.isAsyncSupported()
                && !in.method().equals("HEAD")) {
            changes.listen(request.startAsync());
        } else if (!bodiless && !in.method().equals("HEAD")) {
            response.getOutputStream().write(answer.content());
        }
        if (isChange(in.method(), answer.status())) {
            changes.happened();
        }
        // Neither the path nor the address: both can tell of a person.
        ACCESS.log(
                System.Logger.Level.DEBUG,
                () -> String.format(
                        Locale.ROOT,
                        "%s %d %d us trace=%s",
                        in.method(),
                        answer.status(),
                        (System.nanoTime() - began) / 1000,
                        answer.headers().get("X-Trace-Id")));
    }

    /** Waits for what a refused client is still sending, but for so few at once that half-sent bodies keep nobody else out. */
    private void passOver(Front.Incoming in) throws IOException {
        if (!in.headers().containsKey("expect") && lingering.tryAcquire()) {
            try {
                in.body().passOver();
            } finally {
                lingering.release();
            }
        }
    }

    private static boolean isChange(String method, int status) {
        return !method.equals("GET") && status / 100 == 2;
    }

    /**
     * Ends the streams by which browsers hear of changes. For a container that waits for open requests before it destroys
     * its servlets: call it first, since these streams stay open for as long as somebody looks at the board. Browsers come
     * back by themselves, to this node or another. Doing it twice does no harm.
     */
    public void sendListenersAway() {
        changes.close();
    }

    @Override
    public void destroy() {
        sendListenersAway();
    }

    private Front.Incoming incoming(HttpServletRequest request) {
        Map<String, String> headers = new HashMap<>();
        for (String name : Collections.list(request.getHeaderNames())) {
            headers.put(name.toLowerCase(Locale.ROOT), String.join(", ", Collections.list(request.getHeaders(name))));
        }
        String mounted = request.getContextPath() + request.getServletPath();
        Body body = new Body(
                Optional.ofNullable(request.getContentType()),
                chunked(headers) ? -1 : Math.max(request.getContentLengthLong(), 0),
                request::getInputStream,
                site.settings().bodyLimit());
        return new Front.Incoming(
                request.getMethod(),
                request.getRequestURI().substring(mounted.length()),
                Objects.requireNonNullElse(request.getQueryString(), ""),
                headers,
                body,
                request.getRemoteAddr());
    }

    private static boolean chunked(Map<String, String> headers) {
        return headers.containsKey("transfer-encoding");
    }
}
