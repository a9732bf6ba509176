// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.complaint;

import id.go.rembangkab.lapor.calendar.WorkingCalendar;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What a command asks for apart from its texts, to tell a repeat from something else (R10.2). */
public final class CommandFormat {
    private static final EventWriter EVENTS = new EventWriter();
    private static final Set<String> SAID = Set.of("commitment", "text");

    private CommandFormat() {}

    /**
     * Digests a command. Every text counts only as being there: what it says is compared by its commitment, so that
     * nothing guessable is ever kept.
     *
     * @param command the command
     * @return SHA-256 in hex
     */
    public static String fingerprint(Command command) {
        Grounds neutral = Grounds.of(Policy.REMBANG_2024, WorkingCalendar.indonesia());
        String asked = command.match(new Outcome(neutral)).match(EVENTS).json().toString();
        StringBuilder canonical = new StringBuilder("{\"command\":[\"")
                .append(command.verb().word())
                .append("\",");
        write(canonical, new JsonReader(asked));
        canonical.append("]}");
        try {
            byte[] sha = MessageDigest.getInstance("SHA-256")
                    .digest(canonical.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sha);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Copies a value without what is said in it, the fields of objects by their names. */
    private static void write(StringBuilder out, JsonReader json) {
        switch (json.kind()) {
            case '{' -> fields(out, json);
            case '[' -> {
                char separator = '[';
                json.open('[');
                while (json.more(']')) {
                    out.append(separator);
                    separator = ',';
                    write(out, json);
                }
                out.append(separator == '[' ? "[]" : "]");
            }
            default -> out.append(json.raw());
        }
    }

    private static void fields(StringBuilder out, JsonReader json) {
        Map<String, CharSequence> fields = new TreeMap<>();
        json.open('{');
        while (json.more('}')) {
            String name = json.name();
            StringBuilder value = new StringBuilder();
            write(value, json);
            fields.put(name, value);
        }
        fields.keySet().removeAll(SAID);
        char separator = '{';
        for (Map.Entry<String, CharSequence> field : fields.entrySet()) {
            out.append(separator).append('"').append(field.getKey()).append("\":");
            separator = ',';
            out.append(field.getValue());
        }
        out.append(fields.isEmpty() ? "{}" : "}");
    }
}
