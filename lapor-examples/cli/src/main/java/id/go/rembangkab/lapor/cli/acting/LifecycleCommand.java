// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.acting;

import id.go.rembangkab.lapor.cli.office.Lookup;
import id.go.rembangkab.lapor.cli.office.Office;
import id.go.rembangkab.lapor.cli.terminal.Answering;
import id.go.rembangkab.lapor.cli.terminal.BadInput;
import id.go.rembangkab.lapor.cli.terminal.Terminal;
import id.go.rembangkab.lapor.complaint.Actor;
import id.go.rembangkab.lapor.complaint.Command;
import id.go.rembangkab.lapor.complaint.ComplaintId;
import id.go.rembangkab.lapor.complaint.Order;
import id.go.rembangkab.lapor.complaint.Verb;
import id.go.rembangkab.lapor.complaint.Words;
import id.go.rembangkab.lapor.desk.Answer;
import id.go.rembangkab.lapor.desk.View;
import id.go.rembangkab.lapor.form.BadFieldException;
import id.go.rembangkab.lapor.form.Field;
import id.go.rembangkab.lapor.form.Form;
import id.go.rembangkab.lapor.form.Making;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/** One lifecycle command as a verb: its options are the fields of its form. */
@CommandLine.Command
public final class LifecycleCommand extends Answering {
    private final Form<Command> form;
    private final FieldOptions options;

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init")
    private LifecycleCommand(Terminal terminal, Form<Command> form) {
        super(terminal);
        this.form = form;
        List<Field> fields = new ArrayList<>(form.fields());
        fields.addAll(Form.WITH_EACH);
        this.options = new FieldOptions(fields);
    }

    /**
     * Makes the verb of a form.
     *
     * @param terminal where it runs
     * @param form the fields of the command
     * @return the command line of {@code lapor VERB}
     */
    public static CommandLine of(Terminal terminal, Form<Command> form) {
        CommandLine line = new CommandLine(new LifecycleCommand(terminal, form));
        CommandSpec spec = line.getCommandSpec().name(form.word());
        Verb verb = Verb.of(form.word()).orElseThrow();
        spec.usageMessage().description(Words.of(terminal.messages().locale()).of(verb) + ".");
        if (verb != Verb.RECEIVE) {
            spec.addPositional(PositionalParamSpec.builder()
                    .index("0")
                    .arity("1")
                    .required(true)
                    .type(String.class)
                    .paramLabel("ID")
                    .description(terminal.messages().say("complaint.id"))
                    .build());
        }
        ((LifecycleCommand) spec.userObject())
                .options
                .specs(terminal.messages())
                .forEach(spec::addOption);
        return line;
    }

    @Override
    public Integer call() {
        ParseResult parsed = Objects.requireNonNull(spec.commandLine().getParseResult(), "parsed");
        Actor by = common().actor();
        Instant at = common().at(terminal());
        try (Office office = Office.open(terminal(), common())) {
            Order order = order(office, parsed, by, at);
            List<View> revealed = new ArrayList<>();
            Answer answer = order.command() instanceof Command.Reveal
                    ? office.views().reveal(order, revealed::add)
                    : office.desk().handle(order);
            if (order.command() instanceof Command.Erase && answer instanceof Answer.Done) {
                office.attachments().erase(order.complaint());
            }
            return new Told(office, terminal(), common().json()).answer(answer, order, revealed, Map.of());
        } catch (BadFieldException bad) {
            throw BadInput.of(bad).renamed(FieldOptions::option);
        }
    }

    private Order order(Office office, ParseResult parsed, Actor by, Instant at) {
        Map<String, Object> values = options.values(parsed);
        Optional<String> key =
                Optional.ofNullable((String) values.remove("key")).filter(word -> !word.isBlank());
        OptionalLong version = values.remove("expected_version") instanceof Long number
                ? OptionalLong.of(number)
                : OptionalLong.empty();
        ComplaintId id = parsed.hasMatchedPositional(0)
                ? Lookup.history(office, parsed.matchedPositionalValue(0, "")).complaint()
                : office.identity().complaint();
        Command command = form.read(values, new Making(office.identity(), name -> Lookup.find(office, name)));
        return new Order(id, at, by, key, version, command);
    }
}
