package id.go.rembangkab.lapor.cli.calendar;

import picocli.CommandLine.IModelTransformer;
import picocli.CommandLine.Model.CommandSpec;

/** Gives a command its description and the words of its options, from this module's own bundle. */
final class Usage implements IModelTransformer {

    @Override
    public CommandSpec transform(CommandSpec spec) {
        speak(spec, Words.in(System.getenv("LAPOR_LANG")));
        return spec;
    }

    static void speak(CommandSpec spec, Words words) {
        spec.resourceBundle(words.bundle());
        spec.usageMessage().description(words.of("usage." + spec.name()));
    }
}
