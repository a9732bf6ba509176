// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.terminal;

import java.util.Locale;
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
        spec.resourceBundle(words.bundle());
        spec.usageMessage().description(words.say("usage." + spec.name()));
    }
}
