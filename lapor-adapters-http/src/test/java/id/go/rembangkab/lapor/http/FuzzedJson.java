// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.http;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;

/** JSON after a schema of the document, and now and then not quite after it. */
final class FuzzedJson {
    private static final List<String> TEXTS = List.of(
            "x",
            "jalan",
            "DPUTARU",
            "",
            " ",
            "\\u0000",
            "\\ud83d\\ude00",
            "\\udc00",
            "\\r\\nX-Injected: 1",
            "081234567890",
            "3317012505900001",
            "Bapak Sutrisno, RT 01 RW 02",
            "<script>alert(1)</script>",
            "'; DROP TABLE aduan;--",
            "../../etc/passwd",
            "http://169.254.169.254/",
            "file:///etc/passwd",
            "\u202e",
            "2025-03-26",
            "accept-all",
            "2025-03-26T10:15:00+07:00",
            "9999999999-12-31T00:00:00Z",
            "5wd",
            "999999999999wd",
            "NaN",
            "-0",
            "a".repeat(2_000),
            "(".repeat(500),
            "\\u0069\\u0307",
            "WHATSAPP",
            "SP4N_LAPOR",
            "COMPLAINT");

    private static final List<String> ANYTHING = List.of(
            "null",
            "true",
            "0",
            "-1",
            "1e400",
            "1.5",
            "123456789012345678901234567890",
            "\"\"",
            "[]",
            "{}",
            "[[[[[[[[[[]]]]]]]]]]",
            "{\"a\":{\"b\":{}}}",
            "-0.0",
            "2147483648",
            "9223372036854775808",
            "[null]",
            "[\"x\",1]");

    private final Random random;

    FuzzedJson(Random random) {
        this.random = random;
    }

    private boolean rarely(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    private String any(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }

    byte[] bytes(JsonNode schema) {
        return value(schema, 0).getBytes(StandardCharsets.UTF_8);
    }

    /** A value as it stands in a query: without quotation marks. */
    String text(JsonNode schema) {
        return value(schema, 0).replaceAll("^\"|\"$", "");
    }

    private String value(JsonNode given, int depth) {
        JsonNode schema = Document.resolved(given);
        if (rarely(40) || depth > 8) {
            return any(ANYTHING);
        }
        for (String choice : List.of("anyOf", "oneOf", "allOf")) {
            if (schema.has(choice)) {
                return value(
                        schema.path(choice)
                                .get(random.nextInt(schema.path(choice).size())),
                        depth + 1);
            }
        }
        if (schema.has("if")) {
            return value(schema.path(rarely(2) ? "then" : "else"), depth + 1);
        }
        if (schema.has("const")) {
            return schema.path("const").toString();
        }
        if (schema.has("enum")) {
            return schema.path("enum")
                    .get(random.nextInt(schema.path("enum").size()))
                    .toString();
        }
        return switch (schema.path("type").asString("")) {
            case "object" -> object(schema, depth);
            case "array" -> array(schema, depth);
            case "integer" -> any(List.of("0", "1", "3", "5", "-1", "200", "2147483648"));
            case "number" -> any(List.of("-6.7", "111.3", "0", "91", "-181", "1e308", "1e-400"));
            case "boolean" -> any(List.of("true", "false"));
            case "string" -> string(schema);
            default -> any(ANYTHING);
        };
    }

    private String string(JsonNode schema) {
        String day = "2025-0" + (1 + random.nextInt(9)) + "-1" + random.nextInt(10);
        String format = schema.path("format").asString("");
        if (format.startsWith("date") && !rarely(4)) {
            return "\"" + day + (format.equals("date") ? "" : "T10:15:00+07:00") + "\"";
        }
        return "\"" + any(TEXTS) + "\"";
    }

    private String object(JsonNode schema, int depth) {
        List<String> members = new ArrayList<>();
        schema.path("properties").properties().forEach(property -> {
            boolean needed = schema.path("required").toString().contains("\"" + property.getKey() + "\"");
            if (needed ? !rarely(25) : rarely(2)) {
                String member = "\"" + property.getKey() + "\":" + value(property.getValue(), depth + 1);
                members.add(member);
                if (rarely(40)) {
                    members.add(member);
                }
            }
        });
        if (rarely(25)) {
            members.add("\"" + any(TEXTS) + "\":" + any(ANYTHING));
        }
        return "{" + String.join(",", members) + "}";
    }

    private String array(JsonNode schema, int depth) {
        List<String> items = new ArrayList<>();
        int size = rarely(40) ? 300 : random.nextInt(3);
        for (int i = 0; i < size; i++) {
            items.add(value(schema.path("items"), depth + 1));
        }
        return "[" + String.join(",", items) + "]";
    }
}
