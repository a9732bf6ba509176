// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.http;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One hostile request, made of the document and a number: the same number makes the same request. Mostly it is nearly right,
 * so that it gets past the first check and as far in as it can.
 */
final class FuzzedRequest {
    private static final List<String> METHODS =
            List.of("GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "get", "LAPOR", "A".repeat(300));

    private static final List<String> PIECES = List.of(
            "..",
            ".",
            "%2e%2e",
            "%2e%2e%2f%2e%2e%2fetc%2fpasswd",
            "%00",
            "%ff%fe",
            "%c0%ae",
            "%",
            "%2",
            "%zz",
            ";jsessionid=1",
            "//",
            "\\",
            "%5c..%5c",
            "%25",
            "a%2fb",
            "%f0%9f%98%80",
            "a".repeat(3000),
            "-1",
            "0",
            "99999999999999999999",
            "null",
            "{id}",
            "<script>",
            "%3Cscript%3E",
            "'%20OR%201=1--",
            "${jndi:ldap://x}",
            "%0d%0aX-Injected:%201",
            "\u00e9",
            "+",
            "%20");

    private static final List<String> TYPES = List.of(
            "application/json",
            "application/json",
            "application/json",
            "application/json; charset=utf-16",
            "application/merge-patch+json",
            "text/plain",
            "text/xml",
            "multipart/form-data; boundary=x",
            "multipart/form-data",
            "application/x-www-form-urlencoded",
            "application/octet-stream",
            "",
            ";",
            "a/b/c",
            "*/*",
            "application/json;q=\"");

    private static final Pattern VARIABLE = Pattern.compile("\\{([a-z_]+)}");

    private static final List<Integer> SPOILERS = List.of(0x00, 0xff, 0xc3, 0x80, 0xed, 0x0a, 0x22, 0x5c);

    private static final List<Document.Operation> OPERATIONS = Document.operations();

    private final Random random;
    private final Document.Operation operation;
    private final List<String> ids;
    private final List<String> tokens;
    private final FuzzedJson json;

    FuzzedRequest(long number, List<String> ids, List<String> tokens) {
        // A number and its neighbour would otherwise begin alike.
        this.random = new Random(number * 0x9E3779B97F4A7C15L);
        this.operation = OPERATIONS.get(random.nextInt(OPERATIONS.size()));
        this.ids = ids;
        this.tokens = tokens;
        this.json = new FuzzedJson(random);
    }

    private boolean rarely(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    byte[] bytes() {
        String method = rarely(20) ? any(METHODS) : operation.method();
        byte[] body = operation.node().has("requestBody") != rarely(15) ? body() : new byte[0];
        StringBuilder head = new StringBuilder();
        head.append(method).append(' ').append(path()).append(query()).append(" HTTP/1.1\r\n");
        if (!rarely(100)) {
            head.append("Host: localhost\r\n");
        }
        head.append("Connection: close\r\n");
        headers(head);
        if (body.length > 0 || rarely(20)) {
            head.append("Content-Type: ")
                    .append(rarely(6) ? any(TYPES) : "application/json")
                    .append("\r\n");
        }
        boolean chunked = body.length > 0 && rarely(15);
        if (chunked) {
            head.append("Transfer-Encoding: chunked\r\n");
        } else if (body.length > 0 || rarely(20)) {
            head.append("Content-Length: ").append(body.length).append("\r\n");
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(head.append("\r\n").toString().getBytes(StandardCharsets.UTF_8));
        if (chunked) {
            out.writeBytes((Integer.toHexString(body.length) + (rarely(8) ? ";x=\"" : "") + "\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            out.writeBytes(body);
            out.writeBytes("\r\n0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        } else {
            out.writeBytes(body);
        }
        return out.toByteArray();
    }

    private String path() {
        String path =
                VARIABLE.matcher(operation.path()).replaceAll(found -> Matcher.quoteReplacement(value(found.group(1))));
        if (rarely(25)) {
            int at = random.nextInt(path.length());
            path = path.substring(0, at) + any(PIECES) + path.substring(at);
        }
        String prefixed = rarely(20) ? "/session" + path : path;
        return (prefixed.startsWith("/") ? prefixed : "/" + prefixed).replace(' ', '+');
    }

    private String value(String variable) {
        if (variable.equals("id") && !rarely(4)) {
            return any(ids);
        }
        return rarely(2) ? any(PIECES) : likely(variable);
    }

    private String likely(String variable) {
        return switch (variable) {
            case "year" -> any(List.of("2025", "2026", "1", "999999999", "-2025", "2025.ics"));
            case "semester" -> any(List.of("2025-1", "2025-3", "999999999-1", "2025-01"));
            case "month" -> any(List.of("2025-03", "2025-13", "999999999-01", "0000-01"));
            case "n" -> any(List.of("1", "0", "99999", "2147483648", "1.0"));
            case "command" -> any(List.of("reply", "receive", "confirm", "sweep"));
            case "file" -> any(List.of("board.js", "..%2fopenapi.json", "words-id.json", "BOARD.JS"));
            default -> any(List.of("x", "DPUTARU", "DINKES", "A."));
        };
    }

    private String query() {
        StringBuilder query = new StringBuilder();
        operation.node().path("parameters").forEach(node -> {
            var parameter = Document.resolved(node);
            if (parameter.path("in").asString().equals("query") && !rarely(3)) {
                String value = rarely(3)
                        ? any(PIECES)
                        : URLEncoder.encode(json.text(parameter.path("schema")), StandardCharsets.UTF_8);
                int times = rarely(30) ? 2 : 1;
                for (int i = 0; i < times; i++) {
                    query.append('&')
                            .append(parameter.path("name").asString())
                            .append('=')
                            .append(value);
                }
            }
        });
        if (rarely(25)) {
            query.append('&').append(any(PIECES)).append('=').append(any(PIECES));
        }
        return query.length() == 0
                ? ""
                : "?" + query.substring(1).replace(' ', '+').replace("\\", "%5C");
    }

    private void headers(StringBuilder head) {
        if (!rarely(10)) {
            head.append("Authorization: ")
                    .append(rarely(15) ? any(PIECES) : "Bearer " + (rarely(20) ? any(PIECES) : any(tokens)))
                    .append("\r\n");
        }
        if (!rarely(4)) {
            head.append("If-Match: ")
                    .append(
                            !rarely(3)
                                    ? "*"
                                    : any(List.of(
                                            "*",
                                            "\"0\"",
                                            "\"1\"",
                                            "\"7\"",
                                            "W/\"1\"",
                                            "1",
                                            "\"\"",
                                            "\"99999999999999999999\"",
                                            "\"1\", \"2\"")))
                    .append("\r\n");
        }
        if (rarely(4)) {
            head.append("Idempotency-Key: ")
                    .append(any(List.of("k" + random.nextInt(50), "\"q\"", "\u00e9", "k".repeat(400), "")))
                    .append("\r\n");
        }
        if (rarely(3)) {
            head.append("Accept: ")
                    .append(any(List.of(
                            "text/html",
                            "text/csv",
                            "application/json;q=0",
                            "*/*;q=x",
                            ";;,,",
                            "a".repeat(500),
                            "application/pdf")))
                    .append("\r\n");
        }
        if (rarely(4)) {
            head.append("Accept-Language: ")
                    .append(any(List.of("en", "id;q=0", "*;q=,,;", "en;q=NaN", "\u00ff", "x-".repeat(200))))
                    .append("\r\n");
        }
        if (rarely(5)) {
            head.append(any(List.of(
                            "Cookie: __Host-lapor=x; ;=;",
                            "Cookie: __Host-lapor-login=" + "x".repeat(1000),
                            "X-CSRF-Token: x",
                            "X-Lapor-Link: A.1.x.y",
                            "X-Lapor-Link: " + any(ids) + ".9999999999.AAAA.AAAA",
                            "Origin: https://evil.example\u0000",
                            "Origin: null",
                            "traceparent: 00-" + "0".repeat(32) + "-" + "0".repeat(16) + "-zz",
                            "traceparent: \"<script>\"",
                            "Range: bytes=0-1,5-2",
                            "Content-Length: -1",
                            "Content-Length: 5\r\nContent-Length: 6",
                            "Content-Disposition: attachment; filename=\"../../x\u0000.png\"",
                            "Content-Encoding: gzip",
                            "X-Forwarded-For: 127.0.0.1",
                            "X-Http-Method-Override: DELETE",
                            "no colon here",
                            ": empty name",
                            "X-Long: " + "y".repeat(9000),
                            "X-Folded: a\r\n b",
                            "X-Bare: a\rX-Injected: 1",
                            "X-Nul: a\u0000b")))
                    .append("\r\n");
        }
    }

    private byte[] body() {
        if (rarely(15)) {
            return any(List.of(
                            "[".repeat(20_000),
                            "{\"a\":".repeat(5_000),
                            "{",
                            "[]",
                            "null",
                            "\"text\"",
                            "{\"text\":1e999999999}",
                            "{\"text\":" + "9".repeat(5_000) + "}",
                            "{\"text\":\"\\ud800\"}",
                            "{\"text\":\"\\u0000\"}",
                            "{\"text\":\"a\",\"text\":\"b\"}",
                            "{\"text\":\"" + "x".repeat(120_000) + "\"}",
                            "{\"text\":\"a\"} {}",
                            "\ufeff{}",
                            "{'text':'a'}",
                            "{\"__proto__\":{}}",
                            "--x\r\nContent-Disposition: form-data; filename=\"a\"\r\n\r\n\u0000\r\n--x--",
                            "--x\r\n\r\n",
                            "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>",
                            "api_key=x&service_code=jalan&description=%ff&lat=NaN&long=1e400"))
                    .getBytes(StandardCharsets.UTF_8);
        }
        var schema = operation
                .node()
                .path("requestBody")
                .path("content")
                .path("application/json")
                .path("schema");
        byte[] bytes = json.bytes(schema);
        if (rarely(12) && bytes.length > 2) {
            int at = random.nextInt(bytes.length);
            bytes[at] = any(SPOILERS).byteValue();
        }
        return rarely(30) ? Arrays.copyOf(bytes, random.nextInt(bytes.length + 1)) : bytes;
    }

    @Override
    public String toString() {
        String whole = new String(bytes(), StandardCharsets.UTF_8);
        return whole.length() < 2_000 ? whole : whole.substring(0, 2_000) + "…";
    }
}
