// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.desk;

import static id.go.rembangkab.lapor.desk.Counter.ADMIN;
import static id.go.rembangkab.lapor.desk.Counter.ANI;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.rembangkab.lapor.complaint.Actor;
import id.go.rembangkab.lapor.complaint.Channel;
import id.go.rembangkab.lapor.complaint.Command;
import id.go.rembangkab.lapor.complaint.Complaint;
import id.go.rembangkab.lapor.complaint.Entry;
import id.go.rembangkab.lapor.complaint.Event;
import id.go.rembangkab.lapor.complaint.Intake;
import id.go.rembangkab.lapor.complaint.Place;
import id.go.rembangkab.lapor.complaint.Reporter;
import id.go.rembangkab.lapor.complaint.Text;
import id.go.rembangkab.lapor.complaint.TrackingId;
import id.go.rembangkab.lapor.privacy.Visibility;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** Whatever is decided about one complaint, by whom and how often: what was hidden comes out by name and reason only. */
class LoweringProperties {
    /** A decision as it is asked for, by {@code ani} or by nobody in particular. */
    record Asked(Visibility visibility, boolean named, boolean reasoned) {
        Actor by() {
            return named ? ANI : ADMIN;
        }

        Command command(Counter counter) {
            return reasoned ? counter.lower(visibility) : counter.decide(visibility);
        }
    }

    @Provide
    Arbitrary<Visibility> visibilities() {
        return Combinators.combine(Arbitraries.of(Visibility.Identity.class), Arbitraries.of(Visibility.Content.class))
                .as(Visibility::new);
    }

    @Provide
    Arbitrary<List<Asked>> decisions() {
        Arbitrary<Boolean> either = Arbitraries.of(true, false);
        return Combinators.combine(visibilities(), either, either)
                .as(Asked::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    private static Counter received(Visibility wish) {
        Counter counter = new Counter();
        Intake<Text> intake = new Intake<>(
                Channel.SP4N_LAPOR,
                Optional.empty(),
                Optional.of(new TrackingId("7")),
                Optional.empty(),
                Optional.of(counter.text("Jalan berlubang")),
                List.of(),
                Reporter.unknown(),
                wish,
                Place.unknown(),
                Optional.empty());
        counter.ok("2025-01-06T09:00", ADMIN, new Command.Receive(intake));
        return counter;
    }

    @Property(tries = 300)
    @Tag("R3.2")
    @Tag("R13.1")
    void no_log_lowers_without_a_name_and_a_reason_or_below_the_wish(
            @ForAll("visibilities") Visibility wish, @ForAll("decisions") List<Asked> asked) {
        Counter counter = received(wish);
        asked.forEach(one -> counter.give(Counter.ID, "2025-01-06T10:00", one.by(), one.command(counter)));
        Visibility stands = wish;
        for (Entry entry : counter.store.find(Counter.ID).orElseThrow().entries()) {
            if (entry.event() instanceof Event.PrivacyDecided decided) {
                if (decided.visibility().isLooserThan(stands)) {
                    assertThat(entry.by()).isEqualTo(ANI);
                    assertThat(decided.reason()).isPresent();
                }
                assertThat(decided.visibility().isLooserThan(wish)).isFalse();
                stands = decided.visibility();
            }
        }
        assertThat(counter.complaint().visibility()).isEqualTo(stands);
    }

    @Property(tries = 300)
    @Tag("R3.2")
    void what_lowers_nothing_asks_for_neither(
            @ForAll("visibilities") Visibility wish, @ForAll("decisions") List<Asked> asked) {
        Counter counter = received(wish);
        for (Asked one : asked) {
            Visibility stands = counter.complaint().visibility();
            boolean mayBe = !one.visibility().isLooserThan(wish)
                    && (!one.visibility().isLooserThan(stands) || (one.named() && one.reasoned()));
            Answer answer = counter.give(Counter.ID, "2025-01-06T10:00", one.by(), one.command(counter));
            assertThat(answer instanceof Answer.Done).isEqualTo(mayBe);
            Complaint after = counter.complaint();
            assertThat(after.visibility()).isEqualTo(mayBe ? one.visibility() : stands);
        }
    }
}
