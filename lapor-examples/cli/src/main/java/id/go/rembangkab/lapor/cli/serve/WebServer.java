// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.serve;

import id.go.rembangkab.lapor.cli.terminal.BadInput;
import id.go.rembangkab.lapor.http.LaporServlet;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.ForwardedRequestCustomizer;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.EagerContentHandler;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** Embedded Jetty around the servlet: limits of time, of headers and of slowness, and an end that finishes what it began. */
final class WebServer implements AutoCloseable {
    private static final int THREADS = 200;
    private static final int HEADERS = 8 * 1024;

    /** So much of a body is taken in before a thread looks at it, so that one that is half sent holds no thread up. */
    private static final int TAKEN_IN = 64 * 1024;

    private static final int FRAMING = 64;
    private static final Duration IDLE = Duration.ofSeconds(30);

    /** For so long a client may be silent in the midst of a request while the server ends. */
    private static final Duration LAST_WORD = Duration.ofSeconds(5);

    private static final Duration END = Duration.ofSeconds(10);

    private final Server server;
    private final ServerConnector connector;
    private final LaporServlet servlet;

    private WebServer(Server server, ServerConnector connector, LaporServlet servlet) {
        this.server = server;
        this.connector = connector;
        this.servlet = servlet;
    }

    /** Starts to listen; port 0 takes any that is free. */
    static WebServer start(int port, boolean behindProxy, LaporServlet servlet) {
        Server server = new Server(new QueuedThreadPool(THREADS));
        ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(limits(behindProxy)));
        connector.setPort(port);
        connector.setIdleTimeout(IDLE.toMillis());
        connector.setShutdownIdleTimeout(LAST_WORD.toMillis());
        server.addConnector(connector);
        ServletContextHandler context = new ServletContextHandler();
        context.addServlet(new ServletHolder(servlet), "/*");
        server.setHandler(new GracefulHandler(new EagerContentHandler(
                context, new EagerContentHandler.RetainedContentLoaderFactory(TAKEN_IN, FRAMING, false))));
        server.setStopTimeout(END.toMillis());
        server.setErrorHandler(new BareErrors());
        try {
            server.start();
        } catch (IOException e) {
            throw (BadInput) BadInput.in("--port", "serve.port", port).initCause(e);
        } catch (Exception e) {
            throw new IllegalStateException("the server does not start", e);
        }
        return new WebServer(server, connector, servlet);
    }

    private static HttpConfiguration limits(boolean behindProxy) {
        HttpConfiguration limits = new HttpConfiguration();
        limits.setRequestHeaderSize(HEADERS);
        limits.setSendServerVersion(false);
        if (behindProxy) {
            limits.addCustomizer(new ForwardedRequestCustomizer());
        }
        return limits;
    }

    int port() {
        return connector.getLocalPort();
    }

    void join() throws InterruptedException {
        server.join();
    }

    @Override
    public void close() {
        stop();
    }

    /** Takes no more requests, and waits for those that are being answered, but not for ever for a client that is slow. */
    void stop() {
        servlet.sendListenersAway();
        try {
            server.stop();
        } catch (TimeoutException e) {
            System.getLogger(WebServer.class.getName())
                    .log(System.Logger.Level.WARNING, "requests that clients did not finish sending are left", e);
        } catch (Exception e) {
            throw new IllegalStateException("the server does not stop", e);
        }
    }
}
