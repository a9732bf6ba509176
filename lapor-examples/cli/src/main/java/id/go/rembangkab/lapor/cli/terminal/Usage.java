// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.terminal;

import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IModelTransformer;
import picocli.CommandLine.Model.CommandSpec;

/** Gives a command its description and the words of its options, from the book of its own package. */
public final class Usage implements IModelTransformer {
    /** Made by picocli. */
    public Usage() {}

    @Override
    public CommandSpec transform(CommandSpec spec) {
        speak(spec, System.getenv("LAPOR_LANG"));
        return spec;
    }

    /**
     * Gives a command and those below it their help texts, which the command they were put under has replaced.
     *
     * @param command the command
     * @param language English if it is that, else Indonesian
     */
    public static void speak(CommandLine command, Locale language) {
        speak(command.getCommandSpec(), language.getLanguage());
        command.getSubcommands().values().forEach(sub -> speak(sub, language));
    }

    private static void speak(CommandSpec spec, @Nullable String language) {
        Messages words = Messages.in(Book.of(spec.userObject().getClass()), language);
        spec.resourceBundle(
                new Beside(words.bundle(), Messages.in(Book.COMMAND, language).bundle()));
        spec.usageMessage().description(words.say("usage." + spec.name()));
    }

    /** A book, and for what is not in it the one of all commands: picocli itself would open that in the machine's language. */
    private static final class Beside extends ResourceBundle {
        private final ResourceBundle own;

        Beside(ResourceBundle own, ResourceBundle common) {
            this.own = own;
            setParent(common);
        }

        @Override
        public String getBaseBundleName() {
            return own.getBaseBundleName();
        }

        @Override
        protected @Nullable Object handleGetObject(String key) {
            return own.containsKey(key) ? own.getObject(key) : null;
        }

        @Override
        public Enumeration<String> getKeys() {
            Set<String> keys = new LinkedHashSet<>(parent.keySet());
            keys.addAll(own.keySet());
            return Collections.enumeration(keys);
        }
    }
}
