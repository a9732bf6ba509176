package id.go.rembangkab.lapor.cli.imports;

import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** What the import says, in one language. */
enum Words {
    INDONESIAN("id"),
    ENGLISH("en");

    private final Locale locale;

    Words(String language) {
        this.locale = Locale.forLanguageTag(language);
    }

    /** Indonesian unless {@code language} is {@code en}. */
    static Words in(@Nullable String language) {
        return "en".equals(language) ? ENGLISH : INDONESIAN;
    }

    Locale locale() {
        return locale;
    }

    ResourceBundle bundle() {
        return ResourceBundle.getBundle("id.go.rembangkab.lapor.cli.imports.imports", locale);
    }

    String of(String key, Object... parts) {
        return String.format(Locale.ROOT, bundle().getString(key), parts);
    }
}
