// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.http;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A media type, or a range of them in an {@code Accept} header.
 *
 * @param name such as {@code application/json}, in small letters
 * @param charset the charset named with it, or blank
 * @param quality from 0 to 1
 */
record MediaType(String name, String charset, double quality) {
    static MediaType of(String text) {
        String[] parts = text.split(";", -1);
        String charset = "";
        double quality = 1;
        for (int i = 1; i < parts.length; i++) {
            String part = parts[i].strip().toLowerCase(Locale.ROOT);
            if (part.startsWith("charset=")) {
                charset = part.substring("charset=".length()).replace("\"", "");
            } else if (part.startsWith("q=")) {
                quality = quality(part.substring("q=".length()));
            }
        }
        return new MediaType(parts[0].strip().toLowerCase(Locale.ROOT), charset, quality);
    }

    private static double quality(String text) {
        try {
            double quality = Double.parseDouble(text);
            return quality >= 0 && quality <= 1 ? quality : 0;
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    boolean isJson() {
        return name.equals("application/json") && (charset.isEmpty() || charset.equals("utf-8"));
    }

    /** Chooses what is wanted most of what there is; with no wish, the first. */
    static Optional<String> choose(Optional<String> accept, List<String> offered) {
        if (accept.isEmpty() || accept.get().isBlank()) {
            return offered.stream().findFirst();
        }
        List<MediaType> wishes = new ArrayList<>();
        for (String part : accept.get().split(",", -1)) {
            wishes.add(of(part));
        }
        return offered.stream()
                .filter(type -> wish(wishes, type) > 0)
                .max(Comparator.comparingDouble((String type) -> wish(wishes, type))
                        .thenComparing(type -> -offered.indexOf(type)));
    }

    /** The most specific range that fits decides. */
    private static double wish(List<MediaType> wishes, String type) {
        String group = type.substring(0, type.indexOf('/')) + "/*";
        for (String range : List.of(type, group, "*/*")) {
            for (MediaType wish : wishes) {
                if (wish.name.equals(range)) {
                    return wish.quality;
                }
            }
        }
        return 0;
    }
}
