// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.desk;

import static id.go.rembangkab.lapor.desk.Counter.ADMIN;
import static id.go.rembangkab.lapor.desk.Counter.DISHUB;
import static id.go.rembangkab.lapor.desk.Counter.DPUTARU;
import static id.go.rembangkab.lapor.desk.Counter.LIAISON;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.rembangkab.lapor.agency.AgencyCode;
import id.go.rembangkab.lapor.complaint.Actor;
import id.go.rembangkab.lapor.complaint.ArchiveReason;
import id.go.rembangkab.lapor.complaint.Channel;
import id.go.rembangkab.lapor.complaint.Classification;
import id.go.rembangkab.lapor.complaint.Clock;
import id.go.rembangkab.lapor.complaint.ClockKind;
import id.go.rembangkab.lapor.complaint.Command;
import id.go.rembangkab.lapor.complaint.Rejection;
import id.go.rembangkab.lapor.complaint.Role;
import id.go.rembangkab.lapor.complaint.Status;
import id.go.rembangkab.lapor.complaint.Text;
import id.go.rembangkab.lapor.privacy.Visibility;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A command is taken wherever the SOP lets it be given, by everyone it lets, and refused where one thing is amiss. */
class WhereverTest {
    private final Counter counter = new Counter();

    /** Lets the complaint stand there before ten o'clock on Friday 10 January. */
    private void stands(Status status) {
        switch (status) {
            case RECEIVED -> counter.received();
            case REGISTERED -> counter.decided();
            case VERIFIED -> counter.verified();
            case DISPATCHED -> counter.dispatched();
            case IN_PROGRESS -> counter.inProgress();
            case PENDING -> counter.inProgress().ok("2025-01-09T09:00", ADMIN, counter.pend());
            case REDISPATCH_REQUESTED ->
                counter.inProgress()
                        .ok("2025-01-09T09:00", LIAISON, new Command.RequestRedispatch(counter.text("bukan kami")));
            case RESPONDED -> counter.responded();
            case REPORTER_REPLIED -> counter.replied();
            case CLOSED -> counter.closed();
            case ARCHIVED, RETURNED -> throw new IllegalArgumentException("status: nothing is asked there");
        }
    }

    private Status after(Actor by, Command command) {
        return counter.ok("2025-01-10T10:00", by, command).status();
    }

    private Rejection no(Actor by, Command command) {
        return counter.no("2025-01-10T10:00", by, command);
    }

    @ParameterizedTest
    @Tag("R3.1")
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"RECEIVED", "PENDING", "CLOSED", "ARCHIVED", "RETURNED"})
    void classify(Status status) {
        stands(status);
        Command.Classify plain =
                (Command.Classify) Counter.classify(Classification.Kind.ASPIRATION, true, false, false);
        assertThat(after(
                        ADMIN,
                        new Command.Classify(
                                plain.classification(), Optional.of(counter.text("alasan")), Optional.empty())))
                .isEqualTo(status);
        assertThat(counter.complaint().classification()).contains(plain.classification());
    }

    @ParameterizedTest
    @Tag("R3.2")
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"RECEIVED", "PENDING", "CLOSED", "ARCHIVED", "RETURNED"})
    void decide_privacy(Status status) {
        stands(status);
        Visibility secret = new Visibility(Visibility.Identity.HIDDEN, Visibility.Content.SECRET);
        assertThat(after(ADMIN, counter.decide(secret))).isEqualTo(status);
        assertThat(counter.complaint().secret()).isTrue();
    }

    @ParameterizedTest
    @Tag("R3b.1")
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"RECEIVED", "REGISTERED", "VERIFIED", "ARCHIVED", "RETURNED"})
    void record_a_notification(Status status) {
        stands(status);
        assertThat(after(Actor.SYSTEM, new Command.RecordNotification(DPUTARU, counter.text("wamid.1"))))
                .isEqualTo(status);
        assertThat(after(ADMIN, new Command.RecordNotification(DPUTARU, counter.text("wamid.2"))))
                .isEqualTo(status);
    }

    @ParameterizedTest
    @Tag("R5.1")
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"RECEIVED", "REGISTERED", "VERIFIED", "ARCHIVED", "RETURNED"})
    void relay_an_answer_of_any_round(Status status) {
        if (status == Status.RESPONDED || status == Status.CLOSED) {
            stands(status);
        } else {
            counter.replied();
        }
        if (counter.status() != status) {
            counter.ok("2025-01-10T09:10", LIAISON, new Command.ResumeWork(Optional.empty()));
        }
        if (status == Status.PENDING) {
            counter.ok("2025-01-10T09:20", ADMIN, counter.pend());
        }
        if (status == Status.REDISPATCH_REQUESTED || status == Status.DISPATCHED) {
            counter.ok("2025-01-10T09:20", LIAISON, new Command.RequestRedispatch(counter.text("bukan kami")));
        }
        if (status == Status.DISPATCHED) {
            counter.ok("2025-01-10T09:30", ADMIN, new Command.RefuseRedispatch(counter.text("tetap")));
        }
        Command relay = new Command.RelayResponse(new Channel("WHATSAPP"), counter.text("wa-9"));
        assertThat(after(ADMIN, relay)).isEqualTo(status);
        assertThat(after(Actor.SYSTEM, relay)).isEqualTo(status);
    }

    @ParameterizedTest
    @Tag("R3.7")
    @EnumSource(names = {"RECEIVED", "REGISTERED", "VERIFIED"})
    void archive(Status status) {
        stands(status);
        assertThat(after(ADMIN, Counter.archive(ArchiveReason.SPAM))).isEqualTo(Status.ARCHIVED);
    }

    @ParameterizedTest
    @Tag("R3.8")
    @EnumSource(names = {"REGISTERED", "VERIFIED", "REDISPATCH_REQUESTED"})
    void return_to_the_national_admin(Status status) {
        stands(status);
        assertThat(after(ADMIN, new Command.ReturnToNational(counter.text("bukan wewenang"))))
                .isEqualTo(Status.RETURNED);
    }

    @ParameterizedTest
    @Tag("R3.9")
    @EnumSource(names = {"DISPATCHED", "IN_PROGRESS", "REDISPATCH_REQUESTED"})
    void redispatch(Status status) {
        stands(status);
        Command.Redispatch unfounded = new Command.Redispatch(DISHUB, Optional.empty());
        assertThat(no(ADMIN, unfounded)).isEqualTo(Rejection.OUTSIDE_TUPOKSI);
        Optional<Text> why = Optional.of(counter.text("rapat"));
        assertThat(no(ADMIN, new Command.Redispatch(new AgencyCode("ENTAH"), why)))
                .isEqualTo(Rejection.NO_LIAISON_CONTACT);
        assertThat(after(ADMIN, new Command.Redispatch(DISHUB, why))).isEqualTo(Status.DISPATCHED);
    }

    @ParameterizedTest
    @Tag("R4.6")
    @EnumSource(names = {"DISPATCHED", "IN_PROGRESS"})
    void request_redispatch(Status status) {
        stands(status);
        assertThat(after(LIAISON, new Command.RequestRedispatch(counter.text("bukan kami"))))
                .isEqualTo(Status.REDISPATCH_REQUESTED);
    }

    @ParameterizedTest
    @Tag("R3.11")
    @EnumSource(names = {"DISPATCHED", "IN_PROGRESS"})
    void add_support(Status status) {
        stands(status);
        assertThat(no(ADMIN, new Command.AddSupport(new AgencyCode("ENTAH")))).isEqualTo(Rejection.NO_LIAISON_CONTACT);
        new Registry(counter.agencies, counter.ports.channels()).retire(DISHUB);
        assertThat(no(ADMIN, new Command.AddSupport(DISHUB))).isEqualTo(Rejection.NO_LIAISON_CONTACT);
        counter.agency(DISHUB, "0813", "lampu jalan");
        assertThat(after(ADMIN, new Command.AddSupport(DISHUB))).isEqualTo(status);
    }

    @ParameterizedTest
    @Tag("R2.2")
    @EnumSource(names = {"ADMIN", "LIAISON_OFFICER"})
    void pend_what_is_being_worked_on(Role role) {
        stands(Status.IN_PROGRESS);
        Actor by = role == Role.ADMIN ? ADMIN : LIAISON;
        assertThat(no(by, new Command.Pend(List.of(), Optional.empty()))).isEqualTo(Rejection.NOTHING_MISSING);
        assertThat(after(by, counter.pend())).isEqualTo(Status.PENDING);
    }

    @ParameterizedTest
    @Tag("R3.5")
    @EnumSource(names = {"ADMIN", "REPORTER"})
    void complete(Role role) {
        stands(Status.PENDING);
        assertThat(after(role == Role.ADMIN ? ADMIN : Counter.REPORTER, counter.complete()))
                .isEqualTo(Status.IN_PROGRESS);
    }

    @ParameterizedTest
    @Tag("R6.2")
    @Tag("R6.3")
    @EnumSource(names = {"ADMIN", "LIAISON_OFFICER"})
    void answer_a_reply_or_go_on_with_the_work(Role role) {
        stands(Status.REPORTER_REPLIED);
        Actor by = role == Role.ADMIN ? ADMIN : LIAISON;
        assertThat(after(by, new Command.AnswerReply(counter.text("ya")))).isEqualTo(Status.RESPONDED);
        after(Counter.REPORTER, counter.reply());
        assertThat(after(by, new Command.ResumeWork(Optional.empty()))).isEqualTo(Status.IN_PROGRESS);
    }

    @Test
    @Tag("R3.4")
    void dispatch_waits_for_privacy_to_be_decided_again() {
        stands(Status.VERIFIED);
        after(ADMIN, counter.pend());
        after(ADMIN, new Command.Complete(Optional.of(counter.text("Dekat pasar")), List.of(), Optional.empty()));
        assertThat(no(ADMIN, counter.dispatch(DPUTARU))).isEqualTo(Rejection.PRIVACY_UNDECIDED);
        after(ADMIN, counter.decide(Visibility.OPEN));
        assertThat(after(ADMIN, counter.dispatch(DPUTARU))).isEqualTo(Status.DISPATCHED);
    }

    @ParameterizedTest
    @Tag("R9.3")
    @ValueSource(strings = {"reporter:r1", "admin", "liaison:DPUTARU", "head:DPUTARU", "national", "system"})
    void remark_and_attach(String who) {
        stands(Status.IN_PROGRESS);
        Actor by = Actor.parse(who);
        assertThat(after(by, new Command.Comment(counter.text("catatan")))).isEqualTo(Status.IN_PROGRESS);
        assertThat(after(by, new Command.Attach(counter.text("f.png"), "image/png")))
                .isEqualTo(Status.IN_PROGRESS);
    }

    @ParameterizedTest
    @Tag("R6.6")
    @ValueSource(strings = {"reporter:r1", "admin", "system"})
    void confirm_that_it_is_done(String who) {
        stands(Status.RESPONDED);
        assertThat(after(Actor.parse(who), new Command.ConfirmDone(Optional.empty())))
                .isEqualTo(Status.CLOSED);
        assertThat(counter.clock(ClockKind.MONITOR).phase()).isEqualTo(Clock.Phase.MET);
    }

    @ParameterizedTest
    @Tag("R9.2")
    @ValueSource(strings = {"national", "system"})
    void re_enter(String who) {
        stands(Status.VERIFIED);
        after(ADMIN, new Command.ReturnToNational(counter.text("bukan wewenang")));
        assertThat(after(Actor.parse(who), new Command.ReEnter(Optional.empty())))
                .isEqualTo(Status.REGISTERED);
    }
}
