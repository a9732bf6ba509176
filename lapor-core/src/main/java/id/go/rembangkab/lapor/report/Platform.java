// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.report;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where agencies publish beside their own page, with what one post may hold. */
public enum Platform {
    /** Captions of at most 2,200 characters. Source: Instagram's help pages. */
    INSTAGRAM(2200),
    /** Posts of at most 280, by X's own weights: a letter beyond Latin and a link weigh more. */
    TWITTER(280),
    /** Descriptions of at most 5,000 characters. Source: YouTube's help pages. */
    YOUTUBE(5000),
    /** Captions of at most 2,200 characters: what every version of the application takes. */
    TIKTOK(2200),
    /** Posts that are still shown whole; the limit itself is beyond anything written here. */
    FACEBOOK(2000);

    private static final Pattern LINK = Pattern.compile("\\S+\\.\\p{L}{2,}\\S*");
    private static final int LINK_WEIGHT = 23;

    private final int limit;

    Platform(int limit) {
        this.limit = limit;
    }

    /**
     * Returns how long a post may be.
     *
     * @return in characters as the platform weighs them
     */
    public int limit() {
        return limit;
    }

    /**
     * Tells how long a text is on this platform.
     *
     * @param text the text
     * @return never less than what the platform counts
     */
    public int length(String text) {
        if (this != TWITTER) {
            return text.length();
        }
        int weight = text.codePoints().map(Platform::weight).sum();
        Matcher links = LINK.matcher(text);
        while (links.find()) {
            int own = links.group().codePoints().map(Platform::weight).sum();
            weight += Math.max(0, LINK_WEIGHT - own);
        }
        return weight;
    }

    /** Source: the configuration published with twitter-text, version 3. */
    private static int weight(int codePoint) {
        boolean light = codePoint <= 4351
                || (codePoint >= 8192 && codePoint <= 8205)
                || (codePoint >= 8208 && codePoint <= 8223)
                || (codePoint >= 8242 && codePoint <= 8247);
        return light ? 1 : 2;
    }
}
