// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.http;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A file as it is sent: the body itself, or the one file of a {@code multipart/form-data} body. */
final class Upload {
    private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([\\x21\\x23-\\x7e]{1,70}?)\"?(?:;.*)?$");
    private static final Pattern FILE_NAME = Pattern.compile("filename=\"([^\"]{0,255})\"");
    private static final byte[] END_OF_HEADERS = {'\r', '\n', '\r', '\n'};
    private static final int LONGEST_NAME = 255;

    private final String name;
    private final byte[] bytes;

    private Upload(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    static Upload of(Request request) {
        String type = request.body().type().orElse("");
        byte[] body = request.body().bytes();
        if (!MediaType.of(type).name().equals("multipart/form-data")) {
            String name = request.query()
                    .text("name")
                    .or(() -> request.header("content-disposition").flatMap(Upload::fileName))
                    .orElse("berkas");
            return new Upload(shortened(name), body);
        }
        Matcher boundary = BOUNDARY.matcher(type);
        if (!boundary.find()) {
            throw Problem.badInput("Content-Type", "expected.boundary");
        }
        return part(body, ("--" + boundary.group(1)).getBytes(StandardCharsets.US_ASCII), request);
    }

    private static Upload part(byte[] body, byte[] boundary, Request request) {
        int from = find(body, boundary, 0);
        while (from >= 0) {
            int headers = from + boundary.length;
            int content = find(body, END_OF_HEADERS, headers);
            int end = content < 0 ? -1 : find(body, boundary, content);
            if (end < 0) {
                break;
            }
            String head = new String(body, headers, content - headers, StandardCharsets.UTF_8);
            if (head.contains("filename=")) {
                byte[] bytes =
                        Arrays.copyOfRange(body, content + END_OF_HEADERS.length, Math.max(end - 2, content + 4));
                String name =
                        request.query().text("name").or(() -> fileName(head)).orElse("berkas");
                return new Upload(shortened(name), bytes);
            }
            from = end;
        }
        throw Problem.badInput("", "expected.file");
    }

    private static java.util.Optional<String> fileName(String header) {
        Matcher name = FILE_NAME.matcher(header);
        return name.find() && !name.group(1).isBlank()
                ? java.util.Optional.of(name.group(1))
                : java.util.Optional.empty();
    }

    /** Only the name, whatever folder a browser puts before it. */
    private static String shortened(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "");
        String usable = last.isBlank() ? "berkas" : last;
        return usable.length() <= LONGEST_NAME ? usable : usable.substring(0, LONGEST_NAME);
    }

    private static int find(byte[] in, byte[] what, int from) {
        for (int i = from; i <= in.length - what.length; i++) {
            if (Arrays.equals(in, i, i + what.length, what, 0, what.length)) {
                return i;
            }
        }
        return -1;
    }

    String name() {
        return name;
    }

    byte[] bytes() {
        return bytes;
    }
}
