// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.rembangkab.lapor.agency.Agency;
import id.go.rembangkab.lapor.agency.AgencyCode;
import id.go.rembangkab.lapor.agency.Category;
import id.go.rembangkab.lapor.agency.LiaisonOfficer;
import id.go.rembangkab.lapor.calendar.DayKind;
import id.go.rembangkab.lapor.calendar.DayOff;
import id.go.rembangkab.lapor.calendar.Decree;
import id.go.rembangkab.lapor.complaint.Actor;
import id.go.rembangkab.lapor.complaint.Clock;
import id.go.rembangkab.lapor.complaint.Complaint;
import id.go.rembangkab.lapor.complaint.ComplaintId;
import id.go.rembangkab.lapor.complaint.Entry;
import id.go.rembangkab.lapor.complaint.Event;
import id.go.rembangkab.lapor.complaint.Order;
import id.go.rembangkab.lapor.complaint.Policy;
import id.go.rembangkab.lapor.desk.PlainCase.Ask;
import id.go.rembangkab.lapor.desk.PlainCase.Move;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tag;

/**
 * Random commands by random people at random times, on the desk and on {@link PlainCase} at once: the same refusals, the same
 * state, the same clocks, whatever came before.
 */
class LifecycleProperties {
    private static final List<String> PEOPLE = List.of(
            "admin",
            "admin:ani",
            "system",
            "liaison:DPUTARU",
            "liaison:DISHUB",
            "reporter:r1",
            "reporter:r9",
            "national",
            "head:DPUTARU",
            "auditor",
            "regent");
    private static final List<String> ROAD = List.of(
            "register admin",
            "classify admin",
            "privacy admin",
            "verify admin",
            "dispatch admin",
            "accept liaison:DPUTARU",
            "inform-head liaison:DPUTARU",
            "draft liaison:DPUTARU",
            "report-head liaison:DPUTARU",
            "respond liaison:DPUTARU",
            "reply reporter:r1");
    private static final Set<String> ASIDE = Set.of("pend", "archive", "return", "comment", "attach", "reveal");
    private static final Instant LAST = Counter.at("2026-06-30T00:00");

    /** Numbers that choose what is asked, by whom, after how long, and with what. */
    record Step(int word, int who, int pause, int particulars) {}

    @Provide
    Arbitrary<Step> steps() {
        Arbitrary<Integer> number = Arbitraries.integers()
                .between(0, 9_999)
                .withDistribution(RandomDistribution.uniform())
                .withoutEdgeCases();
        return Combinators.combine(number, number, number, number).as(Step::new);
    }

    @Provide
    Arbitrary<List<Step>> walks() {
        return steps().list().ofMinSize(1).ofMaxSize(60).withSizeDistribution(RandomDistribution.uniform());
    }

    @Property(tries = 300)
    @Tag("R10.1")
    @Tag("R10.3")
    @Tag("R14.2")
    void the_desk_does_what_the_sop_says_in_plain_words(@ForAll("steps") Step first, @ForAll("walks") List<Step> walk) {
        Both both = new Both(first);
        walk.forEach(both::step);
        assertThat(new Audit(both.counter.ports).check(Counter.ID)).isEmpty();
    }

    /** The desk and the plain case, side by side. */
    private static final class Both {
        final Counter counter = new Counter();
        private final AskedCommand commands = new AskedCommand(counter);
        private final Set<Integer> breached = new HashSet<>();
        private final PlainCase plain;
        private Instant now;

        Both(Step first) {
            Policy policy = Policy.BUNDLED.get(first.word() % Policy.BUNDLED.size());
            counter.rulebook.adopt(policy);
            counter.agencies.put(new Agency(
                    new AgencyCode("KOSONG"),
                    "Dinas tanpa kontak",
                    Set.of(new Category("jalan")),
                    List.of(LiaisonOfficer.of("P", "")),
                    true));
            counter.ok(new ComplaintId("B"), "2025-01-06T08:00", Counter.ADMIN, commands.receive(true, "77", Map.of()));
            boolean sp4n = first.who() % 4 == 0;
            Map<String, String> with = AskedCommand.particulars(first.particulars());
            if (first.particulars() % 8 > 0) {
                with.putIfAbsent("description", "clean");
                with.put("evidence", "yes");
            }
            now = Counter.at("2025-01-06T09:00").plus(Duration.ofHours(first.pause()));
            plain = new PlainCase(new PlainDays(), policy.name(), sp4n, with, now);
            counter.desk.handle(Order.of(Counter.ID, now, Counter.ADMIN, commands.receive(sp4n, "9165816", with)));
            compare();
            ROAD.stream().limit(first.who() / 4 % 14).forEach(this::goOn);
        }

        /** A step of the road from registration to the reporter's reply, with all that is needed to be let through. */
        private void goOn(String step) {
            List<String> wordAndWho = List.of(step.split(" ", -1));
            now = now.plus(Duration.ofHours(1));
            Map<String, String> with = new HashMap<>(plain.wish);
            with.putAll(Map.of("agency", "DPUTARU", "tracking", "9165816", "class", "plain", "accept-all", "yes"));
            ask(new Ask(wordAndWho.get(0), wordAndWho.get(1), now, false, with));
            compare();
        }

        void step(Step step) {
            Instant at = later(step.pause());
            if (now.isAfter(LAST)) {
                return;
            }
            int kind = step.word() % 20;
            if (kind == 19) {
                decree(step.particulars());
            } else if (kind == 18) {
                sweep();
            } else {
                ask(kind < 13 ? likely(step, at) : anything(step, at));
            }
            compare();
        }

        private Instant later(int number) {
            List<Instant> ends = plain.clocks.stream()
                    .filter(PlainClock::runs)
                    .map(PlainClock::due)
                    .filter(due -> due.isAfter(now))
                    .toList();
            Instant end = ends.isEmpty() ? now : ends.get(number / 12 % ends.size());
            switch (number % 12) {
                case 0 -> now = now.plus(Duration.ofMinutes(1));
                case 1, 2 -> now = now.plus(Duration.ofHours(2));
                case 3, 4 -> now = now.plus(Duration.ofDays(1));
                case 5 -> now = now.plus(Duration.ofDays(3));
                case 6 -> now = now.plus(Duration.ofDays(11));
                case 7, 8 -> now = end;
                case 9 -> now = end.minusNanos(1_000).isBefore(now) ? now : end.minusNanos(1_000);
                case 10 -> {
                    return now.minus(Duration.ofHours(1));
                }
                default -> {}
            }
            return now;
        }

        private Ask likely(Step step, Instant at) {
            List<Move> moves = PlainCase.MOVES.stream()
                    .filter(move -> plain.isFromHere(move) && (step.word() % 4 == 0 || !ASIDE.contains(move.word())))
                    .toList();
            Move move = moves.get(step.word() / 20 % moves.size());
            String role = move.who().get(step.who() % move.who().size());
            String who = switch (role) {
                case "admin" -> step.who() % 3 == 0 ? "admin" : "admin:ani";
                case "reporter" -> "reporter:r1";
                case "liaison", "head" -> role + ":" + (plain.lead.isEmpty() ? "DPUTARU" : plain.lead);
                default -> role;
            };
            return new Ask(move.word(), who, at, false, AskedCommand.particulars(step.particulars()));
        }

        private static Ask anything(Step step, Instant at) {
            Move move = PlainCase.MOVES.get(step.word() / 20 % PlainCase.MOVES.size());
            String who = PEOPLE.get(step.who() % PEOPLE.size());
            return new Ask(
                    move.word(), who, at, step.who() / 10 % 8 == 0, AskedCommand.particulars(step.particulars()));
        }

        private void ask(Ask ask) {
            Complaint before = counter.complaint();
            OptionalLong version = OptionalLong.of(before.version() - (ask.stale() ? 1 : 0));
            Answer answer = counter.desk.handle(new Order(
                    Counter.ID, ask.at(), Actor.parse(ask.who()), Optional.empty(), version, commands.of(ask)));
            String refusal = plain.refusal(ask);
            if (answer instanceof Answer.Refused refused) {
                assertThat(refused.why().why().name()).as(ask.toString()).isEqualTo(refusal);
                assertThat(counter.complaint()).isEqualTo(before);
                return;
            }
            assertThat(refusal).as(ask + " was done").isEmpty();
            List<Entry> entries = ((Answer.Done) answer).entries();
            assertThat(breaches(entries.subList(0, entries.size() - 1)))
                    .containsExactlyInAnyOrderElementsOf(plain.turnLate(ask.at()));
            plain.obey(ask);
            assertThat(((Answer.Done) answer).complaint()).isEqualTo(counter.complaint());
        }

        private void sweep() {
            long before = counter.complaint().version();
            counter.sweep.run(now, done -> {});
            List<Entry> entries = since(before);
            assertThat(breaches(entries)).containsExactlyInAnyOrderElementsOf(plain.turnLate(now));
            plain.last = entries.isEmpty() ? plain.last : now;
            if (plain.status.equals("RESPONDED") && plain.isOver("MONITOR", now)) {
                plain.obey(new Ask("auto-close", "system", now, false, Map.of()));
            } else if (plain.status.equals("PENDING") && plain.isOver("COMPLETION", now)) {
                plain.obey(new Ask("expire-pending", "system", now, false, Map.of()));
            }
        }

        private void decree(int number) {
            LocalDate day = PlainDays.day(now).plusDays(number % 40 - 5);
            String name = "UJI-" + day;
            if (counter.rulebook.calendar().register().decree(name).isPresent()) {
                return;
            }
            counter.rulebook.adopt(counter.rulebook
                    .calendar()
                    .with(
                            new DayOff(day, DayKind.REGIONAL_HOLIDAY, "Hari uji", "Test day", name),
                            Decree.of(name, "Keputusan uji", day.minusDays(30))));
            long before = counter.complaint().version();
            counter.sweep.adoptCalendar(now, done -> {});
            List<Entry> entries = since(before);
            if (!entries.isEmpty()) {
                assertThat(breaches(entries)).containsExactlyInAnyOrderElementsOf(plain.turnLate(now));
                plain.last = now;
            }
            plain.takeOff(day, now);
        }

        private List<Entry> since(long version) {
            List<Entry> entries = counter.store.find(Counter.ID).orElseThrow().entries();
            return entries.subList((int) version, entries.size());
        }

        private static List<String> breaches(List<Entry> entries) {
            List<String> kinds = new ArrayList<>();
            for (Entry entry : entries) {
                if (entry.event() instanceof Event.Breached passed) {
                    kinds.add(passed.kind().name());
                }
            }
            return kinds;
        }

        private void compare() {
            Complaint complaint = counter.complaint();
            assertThat(complaint.status().name()).isEqualTo(plain.status);
            assertThat(complaint.stage().lead().map(AgencyCode::value).orElse(""))
                    .isEqualTo(plain.lead);
            assertThat(complaint.last()).isEqualTo(plain.last);
            assertThat(complaint.clocks().stream().map(this::told).sorted()).isEqualTo(plain.told(now));
            for (Clock clock : complaint.clocks()) {
                if (breached.contains(clock.number())) {
                    assertThat(clock.state(now)).isEqualTo(Clock.State.BREACHED);
                }
                if (clock.breachRecorded() || clock.phase() == Clock.Phase.BREACHED) {
                    breached.add(clock.number());
                }
            }
        }

        private String told(Clock clock) {
            return String.join(
                    " ",
                    clock.kind().name(),
                    clock.agency().map(AgencyCode::value).orElse(""),
                    clock.norm().toString(),
                    clock.started().toString(),
                    clock.deadline().map(deadline -> deadline.due().toString()).orElse("-"),
                    clock.state(now).name());
        }
    }
}
