package id.go.rembangkab.lapor.cli.serve;

import id.go.rembangkab.lapor.cli.terminal.BadInput;
import id.go.rembangkab.lapor.http.LaporServlet;
import java.io.IOException;
import java.time.Duration;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.ForwardedRequestCustomizer;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** Embedded Jetty around the servlet: limits of time, of headers and of slowness, and an end that finishes what it began. */
final class WebServer implements AutoCloseable {
    private static final int THREADS = 200;
    private static final int HEADERS = 8 * 1024;
    private static final Duration IDLE = Duration.ofSeconds(30);
    private static final Duration END = Duration.ofSeconds(10);

    private final Server server;
    private final ServerConnector connector;

    private WebServer(Server server, ServerConnector connector) {
        this.server = server;
        this.connector = connector;
    }

    /** Starts to listen; port 0 takes any that is free. */
    static WebServer start(int port, boolean behindProxy, LaporServlet servlet) {
        Server server = new Server(new QueuedThreadPool(THREADS));
        ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(limits(behindProxy)));
        connector.setPort(port);
        connector.setIdleTimeout(IDLE.toMillis());
        server.addConnector(connector);
        ServletContextHandler context = new ServletContextHandler();
        context.addServlet(new ServletHolder(servlet), "/*");
        server.setHandler(new GracefulHandler(context));
        server.setStopTimeout(END.toMillis());
        server.setErrorHandler(new BareErrors());
        try {
            server.start();
        } catch (IOException e) {
            throw (BadInput) BadInput.in("--port", "serve.port", port).initCause(e);
        } catch (Exception e) {
            throw new IllegalStateException("the server does not start", e);
        }
        return new WebServer(server, connector);
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

    /** Takes no more requests, and waits for those that are being answered. */
    void stop() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("the server does not stop", e);
        }
    }
}
