package id.go.rembangkab.lapor.cli.imports;

import picocli.CommandLine.IModelTransformer;
import picocli.CommandLine.Model.CommandSpec;

/** Gives the command its description and the words of its options, from this package's own bundle. */
final class Usage implements IModelTransformer {
    @Override
    public CommandSpec transform(CommandSpec spec) {
        Words words = Words.in(System.getenv("LAPOR_LANG"));
        spec.resourceBundle(words.bundle());
        spec.usageMessage().description(words.of("usage.import"));
        return spec;
    }
}
