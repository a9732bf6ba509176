// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.contract;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.rembangkab.lapor.complaint.Channel;
import id.go.rembangkab.lapor.complaint.Channels;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the Javadoc of {@link Channels} promises. */
public abstract class ChannelsContract {
    private Channels channels;

    /**
     * Opens a registry to which nothing was added.
     *
     * @return the registry
     * @throws Exception if it cannot be opened
     */
    protected abstract Channels open() throws Exception;

    /**
     * Closes what was opened.
     *
     * @throws Exception if it cannot be closed
     */
    protected void close() throws Exception {}

    @BeforeEach
    final void openRegistry() throws Exception {
        channels = open();
    }

    @AfterEach
    final void closeRegistry() throws Exception {
        close();
    }

    @Test
    @Tag("R1.2")
    void hold_those_of_the_sop_from_the_beginning() {
        assertThat(channels.all()).containsExactlyInAnyOrderElementsOf(Channel.SOP);
    }

    @Test
    @Tag("R1.2")
    void hold_what_is_added_beside_those_of_the_sop() {
        channels.add(new Channel("LOKET"));
        channels.add(new Channel("RADIO_2"));
        assertThat(channels.all())
                .containsAll(Channel.SOP)
                .contains(new Channel("LOKET"), new Channel("RADIO_2"))
                .hasSize(Channel.SOP.size() + 2);
    }

    @Test
    void take_what_is_there_already() {
        channels.add(new Channel("LOKET"));
        channels.add(new Channel("LOKET"));
        channels.add(Channel.SP4N_LAPOR);
        assertThat(channels.all()).hasSize(Channel.SOP.size() + 1);
    }
}
