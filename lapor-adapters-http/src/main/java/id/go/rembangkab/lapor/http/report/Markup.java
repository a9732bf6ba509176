// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.http.report;

/** Well-formed markup, of which nothing that comes from outside can become a part. */
final class Markup {
    private final StringBuilder out = new StringBuilder(16_384);

    /** Adds what is written in this package. */
    Markup raw(String markup) {
        out.append(markup);
        return this;
    }

    /** Adds a text. */
    Markup text(String text) {
        out.append(escaped(text));
        return this;
    }

    /** Adds an element that holds a text. */
    Markup element(String name, String text) {
        return raw("<" + name + ">").text(text).raw("</" + name + ">");
    }

    /** Adds an element of a class that holds a text. */
    Markup element(String name, String cssClass, String text) {
        return raw("<" + name + " class=\"" + cssClass + "\">").text(text).raw("</" + name + ">");
    }

    /** What is no character of XML is left out: a browser would show nothing, a PDF would not be made. */
    static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> {
                    if (c == '\n' || c == '\t' || (c >= ' ' && !isSurrogate(c) && c != 0xFFFE && c != 0xFFFF)) {
                        safe.appendCodePoint(c);
                    }
                }
            }
        });
        return safe.toString();
    }

    private static boolean isSurrogate(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
