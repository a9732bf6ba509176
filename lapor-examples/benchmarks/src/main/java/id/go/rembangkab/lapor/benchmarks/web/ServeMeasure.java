// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.benchmarks.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/**
 * One complaint and the board from a {@code lapor serve} that runs, beside a bare servlet on Jetty that sends the very bytes it
 * answered, in turn, by {@code wrk}.
 */
public final class ServeMeasure {
    private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]+)\"");
    private static final int ROUNDS = 3;

    private final String lapor;
    private final String token;

    private ServeMeasure(String lapor, String token) {
        this.lapor = lapor;
        this.token = token;
    }

    /**
     * Measures.
     *
     * @param arguments the address of the site, and a bearer token of an admin
     * @throws Exception if anything fails
     */
    public static void main(String[] arguments) throws Exception {
        ServeMeasure measure = new ServeMeasure(arguments[0], arguments[1]);
        Matcher first = ID.matcher(text(measure.get("/api/v1/complaints?limit=1")));
        if (!first.find()) {
            throw new IllegalStateException("the site has no complaint");
        }
        for (String path :
                List.of("/api/v1/complaints/" + first.group(1), "/api/v1/complaints?limit=50", "/api/v1/board")) {
            measure.compare(path);
        }
    }

    private void compare(String path) throws Exception {
        byte[] bytes = get(path);
        System.out.println(path.replaceAll("/[0-9A-Z]{26}", "/ID") + ", " + bytes.length + " bytes");
        Server bare = bare(bytes);
        try {
            String address = "http://localhost:" + ((ServerConnector) bare.getConnectors()[0]).getLocalPort();
            for (int round = 1; round <= ROUNDS; round++) {
                Wrk ours = Wrk.ask(lapor + path, token);
                Wrk theirs = Wrk.ask(address + path, token);
                System.out.println(ours.tell("lapor"));
                System.out.println(theirs.tell("bare "));
                System.out.printf(Locale.ROOT, "  beside bare: %.2f%n", ours.rate() / theirs.rate());
            }
        } finally {
            bare.stop();
        }
    }

    private byte[] get(String path) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(lapor + path))
                                .header("Authorization", "Bearer " + token)
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " answers " + answer.statusCode());
        }
        return answer.body();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static Server bare(byte[] bytes) throws Exception {
        Server server = new Server(0);
        ServletContextHandler context = new ServletContextHandler();
        context.addServlet(new ServletHolder(new Same(bytes)), "/*");
        server.setHandler(context);
        server.start();
        return server;
    }

    /** Knows nothing and checks nothing. */
    private static final class Same extends HttpServlet {
        private static final long serialVersionUID = 1L;
        private final transient byte[] bytes;

        Same(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.setContentType("application/json");
            response.setContentLength(bytes.length);
            response.getOutputStream().write(bytes);
        }
    }
}
