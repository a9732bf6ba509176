// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.report;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;

/**
 * A text for social media that fits where it is to stand.
 *
 * @param platform where
 * @param text what is posted, Indonesian
 */
public record Post(Platform platform, String text) {
    private static final String MORE = "...";

    /** Says how many, then as many of them as fit, then where to complain; nothing is cut within a word. */
    static Post of(
            Platform platform, String agency, YearMonth month, List<PublicationReport.Item> items, long finished) {
        ReportWords words = ReportWords.of(Locale.ROOT);
        String when = words.month(month);
        String close = words.say("post.close");
        String open = finished == 0
                ? words.say("post.nihil", agency, when)
                : words.say("post.open", agency, String.valueOf(finished), when);
        StringBuilder text = new StringBuilder(shortened(platform, open, platform.length(close) + 2));
        for (PublicationReport.Item item : items) {
            String line = "\n- " + item.text().replaceAll("\\s+", " ").strip();
            int left = platform.limit() - platform.length(text + "\n\n" + close);
            if (platform.length(line) > left) {
                line = shortened(platform, line, platform.limit() - left);
            }
            if (line.length() < 20 || platform.length(text + line + "\n\n" + close) > platform.limit()) {
                break;
            }
            text.append(line);
        }
        return new Post(platform, text + "\n\n" + close);
    }

    /** As many whole words as leave a number of characters free. */
    private static String shortened(Platform platform, String text, int free) {
        int room = platform.limit() - free;
        if (platform.length(text) <= room) {
            return text;
        }
        String rest = text;
        while (!rest.isEmpty() && platform.length(rest + MORE) > room) {
            int space = rest.lastIndexOf(' ');
            rest = space < 0 ? "" : rest.substring(0, space);
        }
        return rest.isEmpty() ? "" : rest + MORE;
    }
}
