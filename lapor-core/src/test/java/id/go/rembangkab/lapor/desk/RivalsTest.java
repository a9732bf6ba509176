// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.desk;

import static id.go.rembangkab.lapor.desk.Counter.ADMIN;
import static id.go.rembangkab.lapor.desk.Counter.ID;
import static id.go.rembangkab.lapor.desk.Counter.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.rembangkab.lapor.complaint.Actor;
import id.go.rembangkab.lapor.complaint.Channel;
import id.go.rembangkab.lapor.complaint.Command;
import id.go.rembangkab.lapor.complaint.ComplaintId;
import id.go.rembangkab.lapor.complaint.Complaints;
import id.go.rembangkab.lapor.complaint.Intake;
import id.go.rembangkab.lapor.complaint.Order;
import id.go.rembangkab.lapor.complaint.Rejection;
import id.go.rembangkab.lapor.complaint.StoreException;
import id.go.rembangkab.lapor.complaint.Text;
import id.go.rembangkab.lapor.complaint.TrackingId;
import id.go.rembangkab.lapor.privacy.Detector;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayDeque;
import java.util.Deque;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two orders meet at the store: the other one is written after this one was decided and before it is kept. */
class RivalsTest {
    private final Counter counter = new Counter();
    private final Deque<Runnable> rivals = new ArrayDeque<>();
    private final Desk desk = new Desk(new Ports(
            overtaken(),
            counter.store,
            counter.agencies,
            counter.ports.channels(),
            counter.rulebook,
            Detector.standard()));

    private Complaints overtaken() {
        return (Complaints) Proxy.newProxyInstance(
                Complaints.class.getClassLoader(), new Class<?>[] {Complaints.class}, (self, method, arguments) -> {
                    if (method.getName().equals("append") && !rivals.isEmpty()) {
                        rivals.remove().run();
                    }
                    try {
                        return method.invoke(counter.store, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private Answer give(Actor by, Command command) {
        return desk.handle(Order.of(ID, at("2025-01-07T12:00"), by, command));
    }

    private void remarkOvertakes() {
        rivals.add(() -> counter.ok("2025-01-07T11:00", ADMIN, new Command.Comment(counter.text("catatan"))));
    }

    @Test
    @Tag("R10.2")
    void a_person_who_was_overtaken_is_told_so_and_shown_what_is_there_now() {
        counter.dispatched();
        remarkOvertakes();
        Answer.Refused refused = (Answer.Refused) give(ADMIN, new Command.AddSupport(Counter.DISHUB));
        assertThat(refused.why().why()).isEqualTo(Rejection.STALE_VERSION);
        assertThat(refused.complaint()).contains(counter.complaint());
        assertThat(counter.complaint().supporters()).isEmpty();
    }

    @Test
    @Tag("R10.2")
    void what_time_does_is_decided_again() {
        counter.dispatched();
        remarkOvertakes();
        remarkOvertakes();
        Command told = new Command.RecordNotification(Counter.DPUTARU, counter.text("wamid.1"));
        Answer.Done done = (Answer.Done) give(Actor.SYSTEM, told);
        assertThat(done.complaint()).isEqualTo(counter.complaint());
        assertThat(done.complaint().version()).isEqualTo(6 + 2 + 2);
    }

    @Test
    @Tag("R2.1")
    void a_number_that_was_taken_meanwhile_is_refused_for_what_it_is() {
        counter.received();
        rivals.add(() -> counter.ok(new ComplaintId("B"), "2025-01-07T11:00", ADMIN, counter.receiveFromSp4n()));
        Answer.Refused refused = (Answer.Refused) give(ADMIN, new Command.Register(new TrackingId("700")));
        assertThat(refused.why().why()).isEqualTo(Rejection.ALREADY_EXISTS);
    }

    private Answer comesIn(Actor by, String at, String externalId) {
        Intake<Text> intake = counter.intake(new Channel("WHATSAPP"), externalId, "Jalan berlubang");
        return desk.handle(Order.of(ID, at(at), by, new Command.Receive(intake)));
    }

    private static Rejection refusal(Answer answer) {
        return ((Answer.Refused) answer).why().why();
    }

    @Test
    @Tag("R1.1")
    void what_comes_in_under_an_id_that_is_there_is_refused_for_what_is_there() {
        counter.received();
        assertThat(refusal(comesIn(ADMIN, "2025-01-07T12:00", "another"))).isEqualTo(Rejection.ALREADY_EXISTS);
        assertThat(refusal(comesIn(ADMIN, "2025-01-01T12:00", "another"))).isEqualTo(Rejection.OUT_OF_ORDER);
        assertThat(refusal(comesIn(Actor.parse("reporter:siti"), "2025-01-07T12:00", "another")))
                .isEqualTo(Rejection.NOT_ALLOWED_FOR_ROLE);
        assertThat(counter.complaint().version()).isEqualTo(1);
    }

    @Test
    @Tag("R1.1")
    void of_two_that_come_in_under_one_id_the_second_is_shown_the_first() {
        rivals.add(counter::received);
        Answer answer = comesIn(ADMIN, "2025-01-07T12:00", "another");
        assertThat(refusal(answer)).isEqualTo(Rejection.ALREADY_EXISTS);
        assertThat(((Answer.Refused) answer).complaint()).contains(counter.complaint());
    }

    @Test
    @Tag("R10.2")
    void a_store_that_is_always_faster_is_not_asked_for_ever() {
        counter.dispatched();
        for (int i = 0; i < 1_000; i++) {
            remarkOvertakes();
        }
        Command told = new Command.RecordNotification(Counter.DPUTARU, counter.text("wamid.1"));
        assertThatThrownBy(() -> give(Actor.SYSTEM, told))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("nothing was written");
    }
}
