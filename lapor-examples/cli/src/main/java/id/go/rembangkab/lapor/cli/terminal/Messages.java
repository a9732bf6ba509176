// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.terminal;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** What the command says to people, in one language. Immutable and thread-safe. */
public final class Messages {
    /** Bahasa Indonesia, the first language of the command. */
    public static final Messages INDONESIAN = indonesian(Book.COMMAND);

    /** English. */
    public static final Messages ENGLISH = in(Book.COMMAND, "en");

    private final Locale locale;
    private final ResourceBundle bundle;

    private Messages(Book book, Locale locale) {
        this.locale = locale;
        // The root bundle is Indonesian; without this the language of the machine would come before it.
        this.bundle = ResourceBundle.getBundle(book.bundle(), locale.equals(Locale.ENGLISH) ? locale : Locale.ROOT);
    }

    /**
     * Opens a book.
     *
     * @param book where the texts stand
     * @param language {@code en} for English; anything else is Indonesian
     * @return its texts
     */
    public static Messages in(Book book, @Nullable String language) {
        return "en".equals(language) ? new Messages(book, Locale.ENGLISH) : indonesian(book);
    }

    /**
     * Opens a book in the first language of the command.
     *
     * @param book where the texts stand
     * @return its Indonesian texts
     */
    public static Messages indonesian(Book book) {
        return new Messages(book, Locale.forLanguageTag("id"));
    }

    /**
     * Returns the language asked for, before the arguments are parsed: even their errors are told in it.
     *
     * @param args the arguments
     * @param env the environment
     * @return what {@code --lang} says, else {@code LAPOR_LANG}, else Indonesian
     * @throws BadInput if it is neither {@code id} nor {@code en}
     */
    public static Messages askedFor(String[] args, Map<String, String> env) {
        String language = env.getOrDefault("LAPOR_LANG", "");
        for (int i = 0; i < args.length && !args[i].equals("--"); i++) {
            if (args[i].equals("--lang") && i + 1 < args.length) {
                language = args[i + 1];
            } else if (args[i].startsWith("--lang=")) {
                language = args[i].substring("--lang=".length());
            }
        }
        return switch (language) {
            case "", "id" -> INDONESIAN;
            case "en" -> ENGLISH;
            default -> throw BadInput.in("--lang", "expected.language");
        };
    }

    /**
     * Returns the language for dates, refusals and explanations.
     *
     * @return the locale
     */
    public Locale locale() {
        return locale;
    }

    /**
     * Returns the texts for help pages.
     *
     * @return the bundle
     */
    public ResourceBundle bundle() {
        return bundle;
    }

    /**
     * Returns a sentence.
     *
     * @param key its key in the bundle
     * @param parts what is filled in
     * @return the sentence
     */
    public String say(String key, Object... parts) {
        return String.format(Locale.ROOT, bundle.getString(Objects.requireNonNull(key, "key")), parts);
    }
}
