// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.privacy;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/**
 * A text on one line with what is found in it: {@code NIK «nik.cue CERTAIN structure check cue|3317…»}, the rule, how
 * sure, each piece of evidence, how many words away its cue is, and the value. A line end is {@code \n}, a tab {@code \t},
 * a character that shows nothing <code>{U+200B}</code>.
 */
final class MarkedLine {
    private static final Pattern MARK = Pattern.compile("«[^|»]*\\|([^»]*)»");
    private static final Pattern INVISIBLE = Pattern.compile("\\{U\\+([0-9A-F]+)}");

    private MarkedLine() {}

    /** The text of a line, without its marks. */
    static String text(String line) {
        String bare = MARK.matcher(line).replaceAll("$1");
        String broken = bare.replace("\\\\", "\u0000")
                .replace("\\n", "\n")
                .replace("\\r", "\r")
                .replace("\\t", "\t")
                .replace('\u0000', '\\');
        return INVISIBLE.matcher(broken).replaceAll(shown -> Character.toString(Integer.parseInt(shown.group(1), 16)));
    }

    /** The line of a text in which these are found. */
    static String of(String text, List<Finding> findings) {
        StringBuilder line = new StringBuilder();
        int from = 0;
        for (Finding found : findings) {
            line.append(shown(text.substring(from, found.start())));
            line.append('«').append(head(found)).append('|');
            line.append(shown(text.substring(found.start(), found.end()))).append('»');
            from = found.end();
        }
        return line.append(shown(text.substring(from))).toString();
    }

    private static String head(Finding found) {
        StringJoiner head =
                new StringJoiner(" ").add(found.rule()).add(found.confidence().name());
        for (Evidence evidence : found.evidence()) {
            head.add(told(evidence, found.type().code()));
        }
        return head.toString();
    }

    private static String told(Evidence evidence, String type) {
        boolean plain = evidence.name().equals(type)
                || Set.of(Evidence.Kind.LIST, Evidence.Kind.SHAPE).contains(evidence.kind());
        return evidence.kind().name().toLowerCase(Locale.ROOT)
                + (plain ? "" : ":" + evidence.name())
                + (evidence.distance() == 0 ? "" : "+" + evidence.distance());
    }

    private static String shown(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().forEach(c -> shown.append(shown(c)));
        return shown.toString();
    }

    private static String shown(int c) {
        return switch (c) {
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> isInvisible(c) ? String.format(Locale.ROOT, "{U+%04X}", c) : Character.toString(c);
        };
    }

    private static boolean isInvisible(int c) {
        return switch (Character.getType(c)) {
            case Character.FORMAT,
                    Character.CONTROL,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            case Character.SPACE_SEPARATOR -> c != ' ';
            default -> c == 0x115F || c == 0x1160 || c == 0x3164 || c == 0xFFA0 || c == 0x2800;
        };
    }
}
