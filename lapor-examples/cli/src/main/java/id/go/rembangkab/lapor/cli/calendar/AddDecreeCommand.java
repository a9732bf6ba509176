// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.calendar;

import id.go.rembangkab.lapor.calendar.Decree;
import id.go.rembangkab.lapor.calendar.DecreeEntry;
import id.go.rembangkab.lapor.calendar.DecreeFile;
import id.go.rembangkab.lapor.calendar.DecreeRegister;
import id.go.rembangkab.lapor.calendar.WorkingCalendar;
import id.go.rembangkab.lapor.cli.office.Office;
import id.go.rembangkab.lapor.cli.terminal.Book;
import id.go.rembangkab.lapor.cli.terminal.Messages;
import id.go.rembangkab.lapor.cli.terminal.Usage;
import java.io.PrintWriter;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code lapor calendar add-decree}: makes a decree known to a store, and lets open deadlines follow it. */
@Command(name = "add-decree", modelTransformer = Usage.class, mixinStandardHelpOptions = true)
final class AddDecreeCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", descriptionKey = "add.file")
    private String file = "";

    @Mixin
    private DecreeFacts facts = new DecreeFacts();

    @Option(names = "--db", required = true, paramLabel = "URL|DIR", descriptionKey = "add.db")
    private String db = "";

    @Option(names = "--at", paramLabel = "INSTANT", descriptionKey = "add.at")
    private @Nullable String at;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    @Option(names = "--lang", paramLabel = "id|en", defaultValue = "${env:LAPOR_LANG:-id}", descriptionKey = "lang")
    private String language = "id";

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init")
    AddDecreeCommand() {}

    @Override
    public Integer call() {
        Messages words = Messages.in(Book.CALENDAR, language);
        try {
            Instant now = at == null ? InstantSource.system().instant() : Input.instant("--at", at);
            List<String> lines = DecreeLines.of(file);
            try (Office office = Office.kept(db, InstantSource.system())) {
                return add(office, lines, now, words);
            }
        } catch (CalendarError e) {
            throw new ParameterException(spec.commandLine(), e.message(words), e);
        }
    }

    private int add(Office office, List<String> lines, Instant now, Messages words) {
        WorkingCalendar newest = office.ports().rulebook().calendar();
        DecreeFile read = facts.parse(file, lines, newest.register());
        if (read.problems().isEmpty() && read.entries().isEmpty()) {
            throw CalendarError.badInput("add.empty", file);
        }
        if (read.problems().isEmpty()) {
            WorkingCalendar after = newest;
            for (DecreeEntry entry : read.entries()) {
                after = after.with(entry);
            }
            office.ports().rulebook().adopt(after);
            return follow(office, now, newest, after, read, words);
        }
        DecreeRegister rest = without(alreadyKnown(read), newest.register());
        DecreeFile again = facts.parse(file, lines, rest);
        if (again.problems().isEmpty() && newest.register().entries().containsAll(again.entries())) {
            // The decrees are known, but perhaps not yet to every open deadline.
            WorkingCalendar before = WorkingCalendar.of(rest, newest.zone(), newest.weekend());
            return follow(office, now, before, newest, again, words);
        }
        return refuse(read.problems(), words);
    }

    private int follow(
            Office office,
            Instant now,
            WorkingCalendar before,
            WorkingCalendar after,
            DecreeFile read,
            Messages words) {
        var moved = new ArrayList<MovedDeadline>();
        office.sweep().adoptCalendar(now, done -> moved.addAll(MovedDeadline.in(done, before, after)));
        answer(read, moved, after, words);
        return Asking.DONE;
    }

    private static Set<String> alreadyKnown(DecreeFile read) {
        return read.problems().stream()
                .filter(problem -> problem.code().equals("decree_known"))
                .map(problem -> problem.parts().get(0))
                .collect(Collectors.toSet());
    }

    private static DecreeRegister without(Set<String> ids, DecreeRegister register) {
        return DecreeRegister.of(register.entries().stream()
                .filter(entry -> !ids.contains(entry.decree().id()))
                .toList());
    }

    private int refuse(List<DecreeFile.Problem> problems, Messages words) {
        PrintWriter err = spec.commandLine().getErr();
        problems.forEach(
                problem -> err.println(words.say("add.line", file, problem.line(), problem.text(words.locale()))));
        err.println(words.say("add.nothing"));
        err.flush();
        return 2;
    }

    private void answer(DecreeFile read, List<MovedDeadline> moved, WorkingCalendar calendar, Messages words) {
        List<DecreeEntry> added = read.entries();
        PrintWriter err = spec.commandLine().getErr();
        read.notes().forEach(note -> err.println(words.say("add.line", file, note.line(), note.text(words.locale()))));
        err.flush();
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(AnswerJson.object(
                    calendar,
                    answer -> answer.list(
                                    "decrees",
                                    list -> added.forEach(entry -> list.item(item -> item.text(
                                                    "id", entry.decree().id())
                                            .text("number", entry.decree().number())
                                            .number("adds", entry.adds().size())
                                            .number("removes", entry.removes().size()))))
                            .list("moved", list -> moved.forEach(one -> list.item(one::write)))
                            .text("calendar_version", calendar.version().value())));
        } else {
            for (DecreeEntry entry : added) {
                Decree decree = entry.decree();
                out.println(words.say(
                        "add.decree",
                        decree.citation(),
                        entry.adds().size(),
                        entry.removes().size()));
            }
            out.println(words.say("add.moved", moved.size()));
            moved.forEach(one -> out.println(one.text(words, calendar.zone())));
            out.println(words.say("show.version", calendar.version()));
        }
        out.flush();
    }
}
