package id.go.rembangkab.lapor.complaint;

import id.go.rembangkab.lapor.calendar.WorkingCalendar;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a command asks for apart from its texts, to tell a repeat from something else (R10.2). */
public final class CommandFormat {
    private static final EventWriter EVENTS = new EventWriter();

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
        Object asked =
                withoutTexts(command.match(new Outcome(neutral)).match(EVENTS).map());
        String canonical = Json.write(Map.of("command", List.of(command.verb().word(), asked)));
        try {
            byte[] sha = MessageDigest.getInstance("SHA-256").digest(canonical.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sha);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static Object withoutTexts(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> rest = new TreeMap<>();
            map.forEach((name, field) -> {
                if (!name.equals("commitment") && !name.equals("text")) {
                    rest.put(String.valueOf(name), withoutTexts(field));
                }
            });
            return rest;
        }
        return value instanceof List<?> list
                ? list.stream().map(CommandFormat::withoutTexts).toList()
                : value;
    }
}
