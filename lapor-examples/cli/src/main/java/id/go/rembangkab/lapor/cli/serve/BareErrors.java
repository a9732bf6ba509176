// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.serve;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** What Jetty refuses before the servlet sees it, such as a request line that cannot be read: a problem and nothing else. */
final class BareErrors extends ErrorHandler {
    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        int status = response.getStatus();
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/problem+json");
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        byte[] trace = new byte[16];
        ThreadLocalRandom.current().nextBytes(trace);
        byte[] body = String.format(
                        Locale.ROOT,
                        "{\"type\":\"/docs#BAD_INPUT\",\"title\":\"Permintaan tidak dapat dibaca\",\"status\":%d,"
                                + "\"detail\":\"HTTP\",\"code\":\"BAD_INPUT\",\"trace_id\":\"%s\"}",
                        status,
                        HexFormat.of().formatHex(trace))
                .getBytes(StandardCharsets.UTF_8);
        response.write(true, ByteBuffer.wrap(body), callback);
        return true;
    }
}
