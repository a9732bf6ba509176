// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.complaint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The SOP as the library enforces it, printed from the two tables that enforce it (R10.5). */
public final class Sop {
    private Sop() {}

    /**
     * Prints both tables as Markdown.
     *
     * @param locale Indonesian unless its language is English
     * @return a table of commands and one of clocks
     */
    public static String table(Locale locale) {
        Words words = Words.of(locale);
        StringBuilder out = new StringBuilder();
        line(
                out,
                "id",
                words.sop("step"),
                "",
                words.sop("command"),
                "",
                words.sop("from"),
                words.sop("to"),
                words.sop("guards"));
        out.append("| --- | --- | --- | --- | --- | --- | --- | --- |\n");
        for (Transition row : Transition.ALL) {
            line(
                    out,
                    row.id(),
                    row.step(),
                    row.verb().word(),
                    words.of(row.verb()),
                    names(row.by().stream().sorted().map(words::of)),
                    from(row, words),
                    to(row, words),
                    names(row.guards().stream().map(Guard::name)));
        }
        out.append('\n');
        line(out, "", words.sop("step"), words.sop("clocks"), "", "", "", "", "");
        out.append("| --- | --- | --- | --- | --- | --- | --- | --- |\n");
        for (ClockRule row : ClockRule.ALL) {
            line(
                    out,
                    row.kind().name(),
                    row.step(),
                    words.of(row.kind()),
                    Policy.REMBANG_2024.norm(row.kind()).toString(),
                    names(row.starts().stream().map(start -> "▶ " + start.on().word())),
                    row.paused() ? "‖ " + words.of(Status.PENDING) : "",
                    names(sorted(row.stops(), row.leftBy()).map(verb -> "■ " + verb.word())),
                    words.of(row.atEnd()));
        }
        return out.toString();
    }

    /**
     * Prints both tables as one JSON document.
     *
     * @return {@code {"transitions":[…],"clocks":[…]}}, the same in every language
     */
    public static String json() {
        return new Fields()
                .put("transitions", Transition.ALL.stream().map(Sop::transition).toList())
                .put("clocks", ClockRule.ALL.stream().map(Sop::clock).toList())
                .json()
                .toString();
    }

    /**
     * Draws how a complaint moves between states, as a Mermaid state diagram.
     *
     * @param locale Indonesian unless its language is English
     * @return the diagram's source
     */
    public static String mermaid(Locale locale) {
        Words words = Words.of(locale);
        StringBuilder out = new StringBuilder("stateDiagram-v2\n");
        for (Status status : Status.values()) {
            out.append("    ")
                    .append(status)
                    .append(" : ")
                    .append(words.of(status))
                    .append('\n');
        }
        for (Map.Entry<String, List<String>> edge : edges().entrySet()) {
            out.append("    ")
                    .append(edge.getKey())
                    .append(" : ")
                    .append(String.join(", ", edge.getValue()))
                    .append('\n');
        }
        return out.toString();
    }

    /**
     * Draws the SOP as the form of a government SOP does: a row an activity, a lane a role, with states and clocks.
     *
     * @param locale Indonesian unless its language is English
     * @return an SVG document
     */
    public static String svg(Locale locale) {
        return new SopDrawing(Words.of(locale)).svg();
    }

    private static Map<String, List<String>> edges() {
        Map<String, List<String>> edges = new LinkedHashMap<>();
        for (Transition row : Transition.ALL) {
            if (row.to() == Target.UNCHANGED || row.to() == Target.MAPPED) {
                continue;
            }
            List<String> from = row.from().isEmpty()
                    ? List.of("[*]")
                    : row.from().stream().sorted().map(Enum::name).toList();
            for (String before : from) {
                for (Status after : Status.values()) {
                    if (row.to().statuses().contains(after)) {
                        edges.computeIfAbsent(before + " --> " + after, edge -> new ArrayList<>())
                                .add(row.verb().word());
                    }
                }
            }
        }
        return edges;
    }

    private static Fields transition(Transition row) {
        return new Fields()
                .put("id", row.id())
                .put("step", row.step())
                .put("command", row.verb().word())
                .put("by", constants(row.by()))
                .put("from", constants(row.from()))
                .put("to", row.to().name())
                .put("to_states", constants(row.to().statuses()))
                .put("guards", row.guards().stream().map(Sop::guard).toList());
    }

    private static Fields guard(Guard guard) {
        return new Fields()
                .put("guard", guard.name())
                .put("else", guard.rejection().name());
    }

    private static Fields clock(ClockRule row) {
        return new Fields()
                .put("kind", row.kind().name())
                .put("step", row.step())
                .put("norm", Policy.REMBANG_2024.norm(row.kind()).toString())
                .put("of", row.scope().name())
                .put("starts", row.starts().stream().map(Sop::start).toList())
                .put("paused_while_pending", row.paused())
                .put("stops", row.stops().stream().sorted().map(Verb::word).toList())
                .put("left_by", row.leftBy().stream().sorted().map(Verb::word).toList())
                .put("at_end", row.atEnd().name());
    }

    private static Fields start(ClockRule.Start start) {
        return new Fields()
                .put("on", start.on().word())
                .put("landing", constants(start.landing()))
                .put("only", start.only().name());
    }

    private static List<String> constants(Set<? extends Enum<?>> set) {
        return set.stream()
                .sorted(Comparator.comparing(Enum::name))
                .map(constant -> constant.name())
                .toList();
    }

    static String from(Transition row, Words words) {
        if (row.from().isEmpty()) {
            return words.sop("new");
        }
        return row.from().size() == Status.values().length
                ? words.sop("anywhere")
                : names(row.from().stream().sorted().map(words::of));
    }

    static String to(Transition row, Words words) {
        if (row.to() == Target.MAPPED) {
            return words.sop("anywhere");
        }
        return row.to() == Target.UNCHANGED
                ? words.sop("unchanged")
                : names(row.to().statuses().stream().sorted().map(words::of));
    }

    private static Stream<Verb> sorted(Set<Verb> one, Set<Verb> other) {
        return Stream.concat(one.stream(), other.stream()).distinct().sorted();
    }

    private static String names(Stream<String> names) {
        return names.collect(Collectors.joining(", "));
    }

    private static void line(StringBuilder out, String... cells) {
        out.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }
}
