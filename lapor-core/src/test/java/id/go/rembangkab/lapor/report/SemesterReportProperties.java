// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.rembangkab.lapor.calendar.WorkingCalendar;
import id.go.rembangkab.lapor.complaint.Actor;
import id.go.rembangkab.lapor.complaint.ArchiveReason;
import id.go.rembangkab.lapor.complaint.Channel;
import id.go.rembangkab.lapor.complaint.Classification;
import id.go.rembangkab.lapor.complaint.Command;
import id.go.rembangkab.lapor.complaint.History;
import id.go.rembangkab.lapor.complaint.Policy;
import id.go.rembangkab.lapor.complaint.TrackingId;
import id.go.rembangkab.lapor.memory.MemorySubmissions;
import id.go.rembangkab.lapor.privacy.Detector;
import id.go.rembangkab.lapor.privacy.Visibility;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collector;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tag;

/** Whatever happened to whichever complaints, the report is what {@link PlainReport} counts on its fingers. */
class SemesterReportProperties {
    private static final List<String> DESA = List.of("33.17.10.2007", "33.17.01.2001", "33.17.14.2003");
    private static final List<String> CATEGORIES = List.of("jalan", "air", "=pasar");
    private static final List<Classification.Kind> KINDS = List.of(Classification.Kind.values());
    private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);

    @Provide
    Arbitrary<List<List<Integer>>> walks() {
        return Arbitraries.integers()
                .between(0, 9_999)
                .withDistribution(RandomDistribution.uniform())
                .list()
                .ofMinSize(2)
                .ofMaxSize(34)
                .list()
                .ofMinSize(1)
                .ofMaxSize(14);
    }

    private static Bureau walked(List<List<Integer>> walks) {
        Bureau bureau = new Bureau();
        for (int i = 0; i < walks.size(); i++) {
            walk(bureau, "c" + i, walks.get(i));
        }
        return bureau;
    }

    /** Each number asks for something after a while; what the SOP forbids there changes nothing. */
    private static void walk(Bureau bureau, String id, List<Integer> numbers) {
        int first = numbers.get(0);
        Instant now = Bureau.at("2024-10-01T08:00").plus(Duration.ofHours(first % 5_000));
        Channel channel = first % 3 == 0 ? new Channel("WHATSAPP") : Channel.SP4N_LAPOR;
        Optional<String> desa = first % 4 == 0 ? Optional.empty() : Optional.of(DESA.get(first % DESA.size()));
        bureau.give(id, now, Bureau.ADMIN, bureau.receive(channel, desa, Visibility.OPEN));
        int road = 0;
        for (int number : numbers.subList(1, numbers.size())) {
            now = now.plus(number % 5 == 0 ? Duration.ofDays(number % 23) : HALF_AN_HOUR);
            if (number % 7 == 0) {
                bureau.sweep(now);
            } else if (number % 3 > 0) {
                ask(bureau, id, now, road++, number);
            } else {
                ask(bureau, id, now, number / 3 % 17, number);
            }
        }
    }

    private static void ask(Bureau bureau, String id, Instant at, int what, int number) {
        Actor admin = Bureau.ADMIN;
        Actor reporter = Actor.reporter("r1");
        Actor liaison = Actor.liaison(number % 2 == 0 ? Bureau.PU : Bureau.DKP);
        Classification.Kind kind = KINDS.get(number % 3);
        switch (what) {
            case 0 -> bureau.give(id, at, admin, new Command.Register(new TrackingId("8" + id.substring(1))));
            case 1 -> bureau.give(id, at, admin, Bureau.classify(kind, CATEGORIES.get(number % CATEGORIES.size())));
            case 2 -> bureau.give(id, at, admin, bureau.decide("Jalan berlubang"));
            case 3 -> bureau.give(id, at, admin, new Command.Verify());
            case 4 ->
                bureau.give(id, at, admin, new Command.Dispatch(liaison.agency().orElseThrow(), Optional.empty()));
            case 5 -> both(bureau, id, at, new Command.Accept());
            case 6 -> both(bureau, id, at, new Command.InterimReply(bureau.text("Sedang kami periksa.")));
            case 7 -> both(bureau, id, at, bureau.respond("Sudah kami tambal."));
            case 8 -> bureau.give(id, at, reporter, new Command.ConfirmDone(Optional.of(1 + number % 5)));
            case 9 -> bureau.give(id, at, admin, new Command.Pend(List.of(bureau.text("foto")), Optional.empty()));
            case 10 ->
                bureau.give(
                        id,
                        at,
                        admin,
                        new Command.Complete(Optional.empty(), List.of(bureau.text("foto2.jpg")), Optional.empty()));
            case 11 ->
                bureau.give(
                        id,
                        at,
                        admin,
                        new Command.Redispatch(liaison.agency().orElseThrow(), Optional.of(bureau.text("alasan"))));
            case 12 -> bureau.give(id, at, reporter, new Command.Reply(bureau.text("Masih rusak"), Optional.empty()));
            case 13 -> bureau.give(id, at, admin, new Command.ResumeWork(Optional.empty()));
            case 14 -> bureau.give(id, at, admin, new Command.Reopen(bureau.text("masih rusak")));
            case 15 ->
                bureau.give(
                        id,
                        at,
                        admin,
                        new Command.Archive(
                                number % 2 == 0 ? ArchiveReason.IRRELEVANT : ArchiveReason.SPAM, Optional.empty()));
            default -> bureau.give(id, at, admin, new Command.Reveal(bureau.text("pengadilan")));
        }
    }

    private static void both(Bureau bureau, String id, Instant at, Command command) {
        bureau.give(id, at, Actor.liaison(Bureau.PU), command);
        bureau.give(id, at, Actor.liaison(Bureau.DKP), command);
    }

    @Property(tries = 60)
    @Tag("R12.3")
    void every_figure_is_what_plain_counting_gives(@ForAll("walks") List<List<Integer>> walks, @ForAll int day) {
        Bureau bureau = walked(walks);
        Instant asOf = Bureau.at("2025-01-20T00:00").plus(Duration.ofDays(Math.floorMod(day, 300)));
        SemesterReport.Question question = new SemesterReport.Question(new Semester(2025, 1), asOf, Optional.empty());
        SemesterReport report =
                SemesterReport.of(question, WorkingCalendar.indonesia(), bureau.agencies.all(), bureau.histories());
        List<History> histories = new ArrayList<>();
        bureau.histories().forEach(histories::add);
        new PlainReport(histories, LocalDate.of(2025, 1, 1), LocalDate.of(2025, 6, 30), asOf).check(report);
        Collections.shuffle(histories, new Random(day));
        assertThat(SemesterReport.of(question, WorkingCalendar.indonesia(), bureau.agencies.all(), histories))
                .as("the order of histories is of no matter")
                .isEqualTo(report);
    }

    /** However many count, whoever takes what, and in whatever order their sums are added up. */
    @Property(tries = 40)
    @Tag("R12.3")
    void what_parts_have_counted_adds_up_to_the_whole(@ForAll("walks") List<List<Integer>> walks, @ForAll int seed) {
        Bureau bureau = walked(walks);
        WorkingCalendar calendar = WorkingCalendar.indonesia();
        Instant asOf = Bureau.at("2025-05-20T00:00");
        List<History> histories = new ArrayList<>();
        bureau.histories().forEach(histories::add);
        addsUp(
                SemesterReport.counting(
                        new SemesterReport.Question(new Semester(2025, 1), asOf, Optional.empty()),
                        calendar,
                        bureau.agencies.all()),
                histories,
                seed);
        addsUp(
                WhatIf.counting(
                        new WhatIf.Question(
                                LocalDate.of(2024, 1, 1), LocalDate.of(2025, 12, 31), asOf, Optional.empty()),
                        Policy.LITERAL,
                        calendar),
                histories,
                seed);
        addsUp(
                PublicationReport.collecting(
                        new PublicationReport.Question(YearMonth.of(2025, 2), asOf, Optional.empty()),
                        calendar,
                        bureau.agencies.all(),
                        bureau.store,
                        Detector.standard()),
                histories,
                seed);
        addsUp(Duty.listing(Optional.of(new MemorySubmissions()), calendar, asOf), histories, seed);
    }

    private static <A, R> void addsUp(Collector<History, A, R> counting, List<History> histories, int seed) {
        Random random = new Random(seed);
        List<A> sums = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(4); i++) {
            sums.add(counting.supplier().get());
        }
        histories.forEach(history -> counting.accumulator().accept(sums.get(random.nextInt(sums.size())), history));
        while (sums.size() > 1) {
            A one = sums.remove(random.nextInt(sums.size()));
            int other = random.nextInt(sums.size());
            sums.set(other, counting.combiner().apply(one, sums.get(other)));
        }
        assertThat(counting.finisher().apply(sums.get(0)))
                .isEqualTo(histories.stream().collect(counting));
    }

    @Property(tries = 60)
    @Tag("R12.3")
    void reports_of_single_agencies_add_up_to_what_agencies_had(@ForAll("walks") List<List<Integer>> walks) {
        Bureau bureau = walked(walks);
        SemesterReport whole = bureau.semester("2025-1", "2025-07-01T00:00");
        Counts sum = Counts.NONE;
        for (SemesterReport.AgencyRow row : whole.byAgency()) {
            if (row.agency().isPresent()) {
                SemesterReport one = SemesterReport.of(
                        new SemesterReport.Question(new Semester(2025, 1), Bureau.at("2025-07-01T00:00"), row.agency()),
                        WorkingCalendar.indonesia(),
                        bureau.agencies.all(),
                        bureau.histories());
                assertThat(one.totals()).isEqualTo(row.counts());
            }
            sum = sum.plus(row.counts());
        }
        assertThat(sum).isEqualTo(whole.totals());
    }

    @Property(tries = 60)
    @Tag("R11.6")
    void under_the_rules_it_had_nothing_would_have_been_otherwise(@ForAll("walks") List<List<Integer>> walks) {
        Bureau bureau = walked(walks);
        WhatIf whatIf = WhatIf.of(
                new WhatIf.Question(
                        LocalDate.of(2024, 1, 1),
                        LocalDate.of(2025, 12, 31),
                        Bureau.at("2025-10-01T00:00"),
                        Optional.empty()),
                Bureau.POLICY,
                WorkingCalendar.indonesia(),
                bureau.histories());
        assertThat(whatIf.complaints()).isEqualTo(walks.size());
        assertThat(whatIf.changes()).isEmpty();
    }
}
