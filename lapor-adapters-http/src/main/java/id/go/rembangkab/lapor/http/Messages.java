// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.http;

import java.util.Locale;
import java.util.ResourceBundle;

/** What is said to people: Indonesian unless they ask for English. */
final class Messages {
    static final Locale INDONESIAN = Locale.forLanguageTag("id");
    private static final String BUNDLE = "id.go.rembangkab.lapor.http.messages";
    private static final Messages IN_INDONESIAN = new Messages(INDONESIAN);
    private static final Messages IN_ENGLISH = new Messages(Locale.ENGLISH);

    private final Locale locale;
    private final ResourceBundle bundle;

    private Messages(Locale locale) {
        this.locale = locale;
        // The root bundle is Indonesian; without this the language of the machine would come before it.
        this.bundle = ResourceBundle.getBundle(BUNDLE, locale.equals(Locale.ENGLISH) ? locale : Locale.ROOT);
    }

    static Messages of(Locale language) {
        return language.getLanguage().equals("en") ? IN_ENGLISH : IN_INDONESIAN;
    }

    /** Chooses the language a caller likes best of the two there are. */
    static Locale wanted(String acceptLanguage) {
        if (acceptLanguage.isBlank()) {
            return INDONESIAN;
        }
        double indonesian = -1;
        double english = -1;
        for (String part : acceptLanguage.split(",", -1)) {
            MediaType range = MediaType.of(part);
            String language = range.name().split("-", -1)[0];
            switch (language) {
                case "id", "in" -> indonesian = Math.max(indonesian, range.quality());
                case "en" -> english = Math.max(english, range.quality());
                default -> {}
            }
        }
        return english > 0 && english > indonesian ? Locale.ENGLISH : INDONESIAN;
    }

    String tag() {
        return locale.toLanguageTag();
    }

    String say(String key, Object... parts) {
        return String.format(Locale.ROOT, bundle.getString(key), parts);
    }
}
