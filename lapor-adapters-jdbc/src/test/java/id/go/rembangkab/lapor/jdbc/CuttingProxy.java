// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.jdbc;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;

/** Stands between a client and a server on this machine, and cuts both off when the client says COMMIT. */
final class CuttingProxy implements AutoCloseable {
    private enum Cut {
        NEVER,
        BEFORE_THE_SERVER_HEARS,
        BEFORE_THE_CLIENT_HEARS
    }

    private final ServerSocket door;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final AtomicReference<Cut> cut = new AtomicReference<>(Cut.NEVER);

    CuttingProxy(String host, int port) throws IOException {
        door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        threads.execute(() -> accept(host, port));
    }

    private void accept(String host, int port) {
        try {
            while (true) {
                Socket client = door.accept();
                Socket server = new Socket(host, port);
                threads.execute(() -> forward(client, server, true));
                threads.execute(() -> forward(server, client, false));
            }
        } catch (IOException e) {
            // The door is closed.
            return;
        }
    }

    int port() {
        return door.getLocalPort();
    }

    /** Cuts the next connection that commits, once the server has heard it or before. */
    void cutAtNextCommit(boolean heard) {
        cut.set(heard ? Cut.BEFORE_THE_CLIENT_HEARS : Cut.BEFORE_THE_SERVER_HEARS);
    }

    private void forward(Socket from, Socket to, boolean watched) {
        try (from;
                to) {
            copy(from, to, watched);
        } catch (IOException e) {
            // One of the two is gone, and so is the other.
            return;
        }
    }

    private void copy(Socket from, Socket to, boolean watched) throws IOException {
        byte[] buffer = new byte[1 << 16];
        InputStream in = from.getInputStream();
        OutputStream out = to.getOutputStream();
        int read = in.read(buffer);
        while (read >= 0) {
            boolean commits = watched && new String(buffer, 0, read, StandardCharsets.ISO_8859_1).contains("COMMIT\0");
            Cut now = commits ? cut.getAndSet(Cut.NEVER) : Cut.NEVER;
            if (now == Cut.BEFORE_THE_CLIENT_HEARS) {
                // Nothing goes back any more, and the server hears the end only after the commit.
                from.close();
            }
            if (now != Cut.BEFORE_THE_SERVER_HEARS) {
                out.write(buffer, 0, read);
                out.flush();
            }
            if (now != Cut.NEVER) {
                to.shutdownOutput();
                return;
            }
            read = in.read(buffer);
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
        threads.shutdownNow();
    }
}
