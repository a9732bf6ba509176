// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.terminal;

import java.util.ArrayList;
import java.util.List;

/** Text broken into lines that fit a terminal of eighty columns. */
public final class Paragraph {
    private static final int WIDTH = 80;

    private Paragraph() {}

    /**
     * Breaks a text between words; a word longer than a line stays whole.
     *
     * @param text the text
     * @param indent what stands before its first line; the others are indented by two more
     * @return the lines
     */
    public static List<String> of(String text, String indent) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(indent);
        boolean empty = true;
        for (String word : text.split(" ", -1)) {
            if (!empty && line.length() + 1 + word.length() > WIDTH) {
                lines.add(line.toString());
                line = new StringBuilder(indent + "  ");
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        lines.add(line.toString());
        return lines;
    }
}
