// SPDX-License-Identifier: Apache-2.0
package ownstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/** The contract kit says of a broken store what is wrong with it, by the names of the tests that fail. */
class BrokenStoreTest {
    private static Set<String> failuresOf(Class<?> contract) {
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        LauncherFactory.create()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(selectClass(contract))
                                .configurationParameter("junit.jupiter.execution.parallel.enabled", "false")
                                .build(),
                        listener);
        assertThat(listener.getSummary().getTestsSucceededCount()).isPositive();
        Set<String> names = new TreeSet<>();
        listener.getSummary().getFailures().stream()
                .map(failure -> failure.getTestIdentifier())
                .filter(TestIdentifier::isTest)
                .forEach(test -> names.add(test.getDisplayName().replace("()", "")));
        return names;
    }

    @Test
    void one_that_takes_any_version_is_named() {
        assertThat(failuresOf(Broken.LastWriterWins.class)).contains("is_stale_if_the_log_has_moved_on");
    }

    @Test
    void one_without_a_clock_of_its_own_is_named() {
        assertThat(failuresOf(Broken.NoClockOfItsOwn.class))
                .contains("says_when_each_entry_was_recorded_by_the_clock_of_the_store");
    }

    @Test
    void one_that_takes_a_delivery_twice_is_named() {
        assertThat(failuresOf(Broken.TakesADeliveryTwice.class)).contains("writes_nothing_if_the_external_id_was_used");
    }

    @Test
    void one_that_loses_a_row_between_pages_is_named() {
        assertThat(failuresOf(Broken.LosesARow.class))
                .containsExactly("page_through_complaints_nearest_deadline_first_and_those_without_one_last");
    }

    @Test
    void one_that_only_hides_what_is_erased_is_named() {
        assertThat(failuresOf(Broken.OnlyHidesWhatIsErased.class))
                .containsExactly("are_gone_for_good_when_erased_and_the_log_stays_whole");
    }

    @Test
    void a_detector_that_cuts_a_character_in_two_is_named() {
        assertThat(failuresOf(Broken.CutsEmoji.class)).contains("splits_no_surrogate_pair");
    }
}
