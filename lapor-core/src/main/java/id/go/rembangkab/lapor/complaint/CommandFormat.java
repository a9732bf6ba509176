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
        write(canonical, asked, JsonReader.read(asked), 0);
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
    private static void write(StringBuilder out, String text, int[] at, int value) {
        int kind = at[value + JsonReader.KIND];
        int end = at[value + JsonReader.AFTER];
        char separator = (char) kind;
        if (kind == JsonReader.OBJECT) {
            Map<String, Integer> fields = new TreeMap<>();
            for (int field = value + JsonReader.VALUE; field < end; field = at[field + 2 + JsonReader.AFTER]) {
                fields.put(text.substring(at[field], at[field + 1]), field + 2);
            }
            fields.keySet().removeAll(SAID);
            for (Map.Entry<String, Integer> field : fields.entrySet()) {
                out.append(separator).append('"').append(field.getKey()).append("\":");
                separator = ',';
                write(out, text, at, field.getValue());
            }
            out.append(fields.isEmpty() ? "{}" : "}");
        } else if (kind == JsonReader.LIST) {
            for (int each = value + JsonReader.VALUE; each < end; each = at[each + JsonReader.AFTER]) {
                out.append(separator);
                separator = ',';
                write(out, text, at, each);
            }
            out.append(separator == JsonReader.LIST ? "[]" : "]");
        } else {
            boolean quoted = kind == JsonReader.STRING || kind == JsonReader.ESCAPED;
            int quote = quoted ? 1 : 0;
            out.append(text, at[value + JsonReader.BEGIN] - quote, at[value + JsonReader.END] + quote);
        }
    }
}
