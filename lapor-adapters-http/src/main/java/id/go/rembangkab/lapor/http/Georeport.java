// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.http;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The two forms of GeoReport v2: the same names and values as a list in JSON, or as elements in XML. */
enum Georeport {
    JSON {
        @Override
        Response answer(int status, String list, String item, List<Map<String, Object>> items) {
            return Response.json(status, items);
        }
    },
    XML {
        @Override
        Response answer(int status, String list, String item, List<Map<String, Object>> items) {
            StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<")
                    .append(list)
                    .append(">\n");
            for (Map<String, Object> members : items) {
                xml.append("  <").append(item).append(">\n");
                members.forEach((name, value) -> xml.append("    <")
                        .append(name)
                        .append('>')
                        .append(escaped(String.valueOf(value)))
                        .append("</")
                        .append(name)
                        .append(">\n"));
                xml.append("  </").append(item).append(">\n");
            }
            xml.append("</").append(list).append(">\n");
            return Response.of(status, "application/xml", xml.toString().getBytes(StandardCharsets.UTF_8));
        }
    };

    abstract Response answer(int status, String list, String item, List<Map<String, Object>> items);

    String suffix() {
        return "." + name().toLowerCase(Locale.ROOT);
    }

    /** What XML 1.0 cannot hold at all, such as most control characters, becomes a replacement character. */
    private static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                default -> out.appendCodePoint(isAllowed(c) ? c : 0xfffd);
            }
        });
        return out.toString();
    }

    private static boolean isAllowed(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c <= 0xd7ff)
                || (c >= 0xe000 && c <= 0xfffd)
                || c > 0xffff;
    }
}
