// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.http.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Bars side by side or one on the other, drawn so that they can be told apart in black and white, with the numbers in a text
 * for those who do not see them. As wide as a phone, or as half of a page; labels stand above their bars.
 *
 * @param id told apart from other drawings on the page
 * @param title what it shows
 * @param series what each kind of bar is
 * @param bars one for each label
 */
record Chart(String id, String title, List<String> series, List<Bar> bars) {
    private static final int WIDTH = 340;
    private static final int NUMBERS = 100;
    private static final int LETTERS = 58;
    private static final int LABEL = 14;
    private static final int ROW = 38;
    private static final int TOP = 34;
    private static final List<String> FILLS = List.of("#1f3a5f", "url(#%s-hatch)", "#ffffff");

    /** Numbers that belong to one label, one a series. */
    record Bar(String label, List<Long> numbers) {
        long sum() {
            return numbers.stream().mapToLong(number -> number).sum();
        }
    }

    /** One bar a label, its parts one after the other. */
    String stacked() {
        long most = Math.max(1, bars.stream().mapToLong(Bar::sum).max().orElse(1));
        StringBuilder svg = begun(TOP + ROW * bars.size() + 6);
        for (int row = 0; row < bars.size(); row++) {
            Bar bar = bars.get(row);
            int y = TOP + ROW * row;
            label(svg, bar.label(), y + LABEL - 4);
            double x = 1;
            for (int part = 0; part < bar.numbers().size(); part++) {
                double width = scaled(bar.numbers().get(part), most);
                rect(svg, x, y + LABEL, width, ROW - LABEL - 8, part);
                x += width;
            }
            value(svg, x + 6, y + ROW - 11, bar.numbers());
        }
        return svg.append("</svg>").toString();
    }

    private StringBuilder begun(int height) {
        StringBuilder svg = new StringBuilder();
        svg.append(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\" font-family=\"Liberation Sans, Arial, Helvetica, sans-serif\" role=\"img\""
                        + " aria-labelledby=\"%s-title %s-text\"><title id=\"%s-title\">%s</title><desc id=\"%s-text\">%s</desc>",
                WIDTH,
                height,
                WIDTH,
                height,
                id,
                id,
                id,
                Markup.escaped(title),
                id,
                Markup.escaped(inWords())));
        svg.append(String.format(
                Locale.ROOT,
                "<defs><pattern id=\"%s-hatch\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\">"
                        + "<rect width=\"6\" height=\"6\" fill=\"#ffffff\"/>"
                        + "<path d=\"M0,6 L6,0 M-1,1 L1,-1 M5,7 L7,5\" stroke=\"#b3261e\" stroke-width=\"1.6\"/></pattern></defs>",
                id));
        double x = 1;
        for (int i = 0; i < series.size(); i++) {
            rect(svg, x, 8, 14, 12, i);
            svg.append(String.format(
                    Locale.ROOT,
                    "<text x=\"%.1f\" y=\"18\" font-size=\"12\">%s</text>",
                    x + 19,
                    Markup.escaped(series.get(i))));
            x += 40 + 7.0 * series.get(i).length();
        }
        return svg;
    }

    private static double scaled(long number, long most) {
        return (double) number / most * (WIDTH - NUMBERS);
    }

    private void rect(StringBuilder svg, double x, double y, double width, double height, int part) {
        if (width > 0) {
            svg.append(String.format(
                    Locale.ROOT,
                    "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"%s\" stroke=\"#1f3a5f\" stroke-width=\"1\"/>",
                    x,
                    y,
                    width,
                    height,
                    String.format(Locale.ROOT, FILLS.get(part), id)));
        }
    }

    private static void label(StringBuilder svg, String label, int y) {
        String shown = label.length() > LETTERS ? label.substring(0, LETTERS - 1) + "\u2026" : label;
        svg.append(String.format(
                Locale.ROOT, "<text x=\"1\" y=\"%d\" font-size=\"11\">%s</text>", y, Markup.escaped(shown)));
    }

    private static void value(StringBuilder svg, double x, int y, List<Long> numbers) {
        String shown = numbers.stream().map(String::valueOf).collect(Collectors.joining(" / "));
        svg.append(String.format(Locale.ROOT, "<text x=\"%.1f\" y=\"%d\" font-size=\"12\">%s</text>", x, y, shown));
    }

    private String inWords() {
        return bars.stream()
                .map(bar -> bar.label() + ": "
                        + IntStream.range(0, series.size())
                                .mapToObj(
                                        i -> series.get(i) + " " + bar.numbers().get(i))
                                .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; "));
    }
}
