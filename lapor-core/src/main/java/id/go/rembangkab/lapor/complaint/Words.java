// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.complaint;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;

/** How the things of the SOP are called, for operators and citizens: Indonesian first, English too. Immutable. */
public final class Words {
    private final ResourceBundle bundle;

    private Words(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /**
     * Returns the words of a language.
     *
     * @param locale Indonesian unless its language is English
     * @return the words
     */
    public static Words of(Locale locale) {
        return new Words(ResourceBundle.getBundle(
                "id.go.rembangkab.lapor.complaint.words",
                "en".equals(locale.getLanguage()) ? Locale.ENGLISH : Locale.ROOT));
    }

    /**
     * Names a role.
     *
     * @param role the role
     * @return for instance {@code Pejabat Penghubung}
     */
    public String of(Role role) {
        return bundle.getString("role." + role.name());
    }

    /**
     * Names a status.
     *
     * @param status the status
     * @return for instance {@code Terdisposisi}
     */
    public String of(Status status) {
        return bundle.getString("status." + status.name());
    }

    /**
     * Names a clock.
     *
     * @param kind the clock
     * @return for instance {@code Tindak lanjut}
     */
    public String of(ClockKind kind) {
        return bundle.getString("clock." + kind.name());
    }

    /**
     * Names the state of a clock.
     *
     * @param state the state
     * @return for instance {@code terlambat}
     */
    public String of(Clock.State state) {
        return bundle.getString("state." + state.name());
    }

    /**
     * Says what a command does.
     *
     * @param verb the command
     * @return for instance {@code Mendisposisikan}
     */
    public String of(Verb verb) {
        return bundle.getString("verb." + verb.name());
    }

    /**
     * Says what happens when the time of a clock has run out.
     *
     * @param atEnd the end
     * @return for instance {@code ditutup oleh sistem}
     */
    public String of(ClockRule.AtEnd atEnd) {
        return bundle.getString("end." + atEnd.name());
    }

    /**
     * Names why a complaint was archived.
     *
     * @param reason the reason
     * @return for instance {@code Duplikat}
     */
    public String of(ArchiveReason reason) {
        return bundle.getString("archive_reason." + reason.name());
    }

    /**
     * Says what happened.
     *
     * @param event the event
     * @return for instance {@code Didisposisikan}
     */
    public String of(Event event) {
        return event(event.type());
    }

    /**
     * Names a kind of event.
     *
     * @param type its stored name, see {@link Event#type}
     * @return its name
     */
    public String event(String type) {
        return bundle.getString("event." + type);
    }

    /**
     * Gives every word by its key, for pages and programs that put them where Java does not reach.
     *
     * @return for instance {@code status.PENDING} and {@code Tunda}, sorted by key
     */
    public Map<String, String> all() {
        Map<String, String> all = new TreeMap<>();
        bundle.keySet().forEach(key -> all.put(key, bundle.getString(key)));
        return all;
    }

    String sop(String word) {
        return bundle.getString("sop." + word);
    }
}
