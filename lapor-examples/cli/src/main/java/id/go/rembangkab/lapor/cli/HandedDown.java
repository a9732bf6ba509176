// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.IExecutionStrategy;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/**
 * Runs the last command named, with the options given before its name too: {@code lapor --db DIR board} reads the store that
 * {@code lapor board --db DIR} reads. What stands behind the name wins.
 */
final class HandedDown implements IExecutionStrategy {
    @Override
    public int execute(ParseResult parsed) {
        Map<String, OptionSpec> given = new LinkedHashMap<>();
        ParseResult here = parsed;
        while (here.hasSubcommand()) {
            here.matchedOptions().forEach(option -> given.put(option.longestName(), option));
            here = here.subcommand();
        }
        for (Map.Entry<String, OptionSpec> option : given.entrySet()) {
            OptionSpec same = here.commandSpec().findOption(option.getKey());
            if (same != null && !here.hasMatchedOption(option.getKey())) {
                same.setValue(option.getValue().getValue());
            }
        }
        return new RunLast().execute(parsed);
    }
}
