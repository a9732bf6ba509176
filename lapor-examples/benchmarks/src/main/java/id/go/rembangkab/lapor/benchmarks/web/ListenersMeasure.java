// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.benchmarks.web;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.management.MBeanServerConnection;
import javax.management.ObjectName;
import javax.management.openmbean.CompositeData;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;

/**
 * What browsers cost that listen for changes and hear of none: the heap of a {@code lapor serve} after a collection, and its
 * resident memory, before they come and while they are there.
 */
public final class ListenersMeasure {
    private static final int AT_ONCE = 50;

    private ListenersMeasure() {}

    /**
     * Measures.
     *
     * @param arguments the address of the site, a bearer token, the process of the site, the address of its JMX agent, and how many
     *     listeners
     * @throws Exception if anything fails
     */
    @SuppressWarnings("BanJNDI") // the address is that of one's own process
    public static void main(String[] arguments) throws Exception {
        URI site = URI.create(arguments[0]);
        int listeners = Integer.parseInt(arguments[4]);
        try (JMXConnector connector = JMXConnectorFactory.connect(new JMXServiceURL(arguments[3]))) {
            MBeanServerConnection inside = connector.getMBeanServerConnection();
            measure(inside, arguments[2], 0);
            List<Socket> open = new ArrayList<>();
            while (open.size() < listeners) {
                List<Socket> fresh = new ArrayList<>();
                for (int i = 0; i < AT_ONCE && open.size() + fresh.size() < listeners; i++) {
                    fresh.add(listening(site, arguments[1]));
                }
                for (Socket socket : fresh) {
                    heard(socket);
                }
                open.addAll(fresh);
            }
            measure(inside, arguments[2], open.size());
            for (Socket socket : open) {
                socket.close();
            }
        }
    }

    private static Socket listening(URI site, String token) throws IOException {
        Socket socket = new Socket(site.getHost(), site.getPort());
        socket.setSoTimeout(60_000);
        String head = "GET /api/v1/board/changes HTTP/1.1\r\nHost: " + site.getAuthority()
                + "\r\nAuthorization: Bearer " + token + "\r\n\r\n";
        socket.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
        return socket;
    }

    /** The first line: until it is there, nobody listens. */
    private static void heard(Socket socket) throws IOException {
        String status = new String(socket.getInputStream().readNBytes(12), StandardCharsets.UTF_8);
        if (!status.equals("HTTP/1.1 200")) {
            throw new IllegalStateException("a listener is answered with " + status);
        }
    }

    private static void measure(MBeanServerConnection inside, String process, int listeners) throws Exception {
        ObjectName memory = new ObjectName("java.lang:type=Memory");
        inside.invoke(memory, "gc", null, null);
        CompositeData heap = (CompositeData) inside.getAttribute(memory, "HeapMemoryUsage");
        System.out.printf(
                Locale.ROOT,
                "%,d listeners: %.1f MiB of heap after a collection, %.0f MiB resident%n",
                listeners,
                (Long) heap.get("used") / 1048576.0,
                resident(process) / 1024.0);
    }

    private static long resident(String process) throws IOException {
        return Files.readAllLines(Path.of("/proc", process, "status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                .findFirst()
                .orElseThrow();
    }
}
