// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.complaint;

import java.util.ArrayList;
import java.util.List;

/**
 * The SOP on one sheet, in the form that government SOPs have: a row an activity, a lane a role, a box where that role may
 * act, an arrow along the way a complaint usually takes. Every text has a cell of its own, as wide as it needs, so that no
 * two can overlap.
 */
final class SopDrawing {
    private static final List<Role> LANES = List.of(
            Role.REPORTER, Role.SYSTEM, Role.ADMIN, Role.LIAISON_OFFICER, Role.AGENCY_HEAD, Role.NATIONAL_ADMIN);
    private static final List<Verb> USUAL_WAY = List.of(
            Verb.RECEIVE,
            Verb.REGISTER,
            Verb.CLASSIFY,
            Verb.DECIDE_PRIVACY,
            Verb.VERIFY,
            Verb.DISPATCH,
            Verb.RECORD_NOTIFICATION,
            Verb.ACCEPT,
            Verb.INFORM_HEAD,
            Verb.DRAFT_RESPONSE,
            Verb.REPORT_TO_HEAD,
            Verb.RESPOND,
            Verb.RELAY_RESPONSE,
            Verb.AUTO_CLOSE,
            Verb.RECORD_PUBLICATION);

    private static final int LINE = 15;
    private static final int PAD = 8;
    private static final int HEAD = 84;
    private static final int LANE = 118;
    private static final int BOX = 72;
    private static final double GLYPH = 6.6;

    private final Words words;
    private final StringBuilder out = new StringBuilder(64_000);
    private final int[] columns;
    private final int lanesAt;
    private final int width;

    SopDrawing(Words words) {
        this.words = words;
        List<Row> rows = rows();
        int step = 70;
        int command = widest(rows.stream().map(row -> List.of(row.command)).toList());
        int from = widest(rows.stream().map(row -> row.from).toList());
        int to = widest(rows.stream().map(row -> row.to).toList());
        int clocks = widest(rows.stream().map(row -> row.clocks).toList());
        this.lanesAt = step + command;
        int after = lanesAt + LANES.size() * LANE;
        this.columns = new int[] {0, step, after, after + from, after + from + to};
        this.width = after + from + to + clocks;
    }

    private record Row(Transition transition, String command, List<String> from, List<String> to, List<String> clocks) {
        int height() {
            int lines = Math.max(2, Math.max(clocks.size(), Math.max(from.size(), to.size())));
            return lines * LINE + 2 * PAD;
        }
    }

    private List<Row> rows() {
        return Transition.ALL.stream()
                .map(row -> new Row(
                        row,
                        words.of(row.verb()),
                        List.of(Sop.from(row, words).split(", ")),
                        List.of(Sop.to(row, words).split(", ")),
                        clocks(row.verb())))
                .toList();
    }

    private List<String> clocks(Verb verb) {
        List<String> lines = new ArrayList<>();
        for (ClockRule rule : ClockRule.ALL) {
            if (rule.starts().stream().anyMatch(start -> start.on() == verb)) {
                lines.add("▶ " + words.of(rule.kind()) + " " + Policy.REMBANG_2024.norm(rule.kind()));
            }
            if (rule.stops().contains(verb) || rule.leftBy().contains(verb)) {
                lines.add("■ " + words.of(rule.kind()));
            }
        }
        return lines;
    }

    private static int widest(List<List<String>> cells) {
        int longest = cells.stream()
                .flatMap(List::stream)
                .mapToInt(String::length)
                .max()
                .orElse(0);
        return (int) Math.ceil(longest * GLYPH) + 2 * PAD;
    }

    String svg() {
        List<Row> rows = rows();
        int height = HEAD + rows.stream().mapToInt(Row::height).sum() + PAD;
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" viewBox=\"0 0 ")
                .append(width)
                .append(' ')
                .append(height)
                .append("\" width=\"")
                .append(width)
                .append("\" height=\"")
                .append(height)
                .append("\" font-family=\"'DejaVu Sans Mono',monospace\" font-size=\"11\">\n")
                .append("<title>")
                .append(escaped(words.sop("title")))
                .append("</title>\n")
                .append("<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n")
                .append("<defs><marker id=\"arrow\" viewBox=\"0 0 8 8\" refX=\"7\" refY=\"4\" markerWidth=\"7\"")
                .append(
                        " markerHeight=\"7\" orient=\"auto\"><path d=\"M0 0L8 4L0 8z\" fill=\"#b45309\"/></marker></defs>\n");
        heading(height);
        way(rows);
        int y = HEAD;
        for (Row row : rows) {
            row(row, y);
            y += row.height();
        }
        return out.append("</svg>\n").toString();
    }

    private void heading(int height) {
        text(PAD, 26, words.sop("title"), "font-size=\"16\" font-weight=\"bold\"");
        for (int lane = 0; lane < LANES.size(); lane++) {
            int x = lanesAt + lane * LANE;
            out.append("<rect x=\"")
                    .append(x)
                    .append("\" y=\"40\" width=\"")
                    .append(LANE)
                    .append("\" height=\"")
                    .append(height - 40)
                    .append(lane % 2 == 0 ? "\" fill=\"#f1f5f9\"/>\n" : "\" fill=\"#f8fafc\"/>\n");
            int y = 58;
            for (String line : wrapped(words.of(LANES.get(lane)))) {
                centred(x + LANE / 2, y, line, "font-weight=\"bold\"");
                y += LINE;
            }
        }
        String bold = "font-weight=\"bold\"";
        text(columns[0] + PAD, 58, words.sop("step"), bold);
        text(columns[1] + PAD, 58, words.sop("command"), bold);
        text(columns[2] + PAD, 58, words.sop("from"), bold);
        text(columns[3] + PAD, 58, words.sop("to"), bold);
        text(columns[4] + PAD, 58, words.sop("clocks"), bold);
    }

    private static List<String> wrapped(String name) {
        int space = name.length() * GLYPH > LANE - PAD ? name.indexOf(' ') : -1;
        return space < 0 ? List.of(name) : List.of(name.substring(0, space), name.substring(space + 1));
    }

    private void row(Row row, int y) {
        out.append("<line x1=\"0\" y1=\"")
                .append(y)
                .append("\" x2=\"")
                .append(width)
                .append("\" y2=\"")
                .append(y)
                .append("\" stroke=\"#cbd5e1\"/>\n");
        int first = y + PAD + 11;
        text(columns[0] + PAD, first, row.transition.step() + "  " + row.transition.id(), "");
        text(columns[1] + PAD, first, row.command, "font-weight=\"bold\"");
        text(columns[1] + PAD, first + LINE, row.transition.verb().word(), "fill=\"#64748b\"");
        for (int lane = 0; lane < LANES.size(); lane++) {
            if (row.transition.by().contains(LANES.get(lane))) {
                box(lanesAt + lane * LANE + (LANE - BOX) / 2, y + row.height() / 2 - 11, row.transition);
            }
        }
        lines(columns[2] + PAD, first, row.from, "");
        lines(columns[3] + PAD, first, row.to, "font-weight=\"bold\"");
        lines(columns[4] + PAD, first, row.clocks, "fill=\"#0f766e\"");
    }

    private void box(int x, int y, Transition transition) {
        boolean usual = USUAL_WAY.contains(transition.verb());
        out.append("<rect x=\"")
                .append(x)
                .append("\" y=\"")
                .append(y)
                .append("\" width=\"")
                .append(BOX)
                .append("\" height=\"22\" rx=\"4\" fill=\"")
                .append(usual ? "#fde68a" : "#fff")
                .append("\" stroke=\"#92400e\"/>\n");
        centred(x + BOX / 2, y + 15, transition.id(), "");
    }

    /** Arrows from box to box along the usual way, drawn first so that the boxes lie over them. */
    private void way(List<Row> rows) {
        int y = HEAD;
        int fromX = -1;
        int fromY = 0;
        for (Row row : rows) {
            int centre = y + row.height() / 2;
            if (USUAL_WAY.contains(row.transition.verb())) {
                int x = lanesAt + lane(row.transition) * LANE + LANE / 2;
                if (fromX >= 0) {
                    out.append("<path d=\"M")
                            .append(fromX)
                            .append(' ')
                            .append(fromY + 11)
                            .append(" V")
                            .append(y + 3)
                            .append(" H")
                            .append(x)
                            .append(" V")
                            .append(centre - 12)
                            .append(
                                    "\" fill=\"none\" stroke=\"#b45309\" stroke-width=\"1.5\" marker-end=\"url(#arrow)\"/>\n");
                }
                fromX = x;
                fromY = centre;
            }
            y += row.height();
        }
    }

    private static int lane(Transition row) {
        if (row.by().contains(Role.ADMIN)) {
            return LANES.indexOf(Role.ADMIN);
        }
        return LANES.stream()
                .filter(row.by()::contains)
                .mapToInt(LANES::indexOf)
                .findFirst()
                .orElseThrow();
    }

    private void lines(int x, int y, List<String> lines, String style) {
        int at = y;
        for (String line : lines) {
            text(x, at, line, style);
            at += LINE;
        }
    }

    private void centred(int x, int y, String text, String style) {
        text(x, y, text, "text-anchor=\"middle\" " + style);
    }

    private void text(int x, int y, String text, String style) {
        out.append("<text x=\"")
                .append(x)
                .append("\" y=\"")
                .append(y)
                .append("\" ")
                .append(style)
                .append('>')
                .append(escaped(text))
                .append("</text>\n");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
