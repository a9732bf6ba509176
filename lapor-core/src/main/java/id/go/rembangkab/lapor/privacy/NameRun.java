// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.privacy;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads a name word by word, says where it ends and how sure it is, and reports it. Scratch memory, for one thread at a
 * time; what a word may be, how it may be joined to the next and how it may be disguised is said elsewhere.
 */
final class NameRun {
    private static final int MOST_WORDS = 6;
    private static final long KH = Words.key("kh");
    private static final long ALLAH = Words.key("allah");

    /** What is read, and how. */
    Tokens tokens = new Tokens(1);

    boolean cased;
    Announcement announcement = Announcement.NONE;

    /** The last token of the name so far; -1 before its first. */
    int last;

    /** Its words of more than one letter. */
    int words;

    /** Its words that look like a part of a name. */
    int shaped;

    /** The token that a word such as {@code bin} makes a part of the name; -1 if none. */
    int forced;

    private int first;
    private int listed;
    private boolean figure;
    private boolean hero;
    private boolean titled;

    void begin(Tokens paragraph, boolean casedText) {
        tokens = paragraph;
        cased = casedText;
    }

    /** Reads a name that begins with token {@code from}; whether there is one. */
    boolean read(int from, Announcement announced) {
        announcement = announced;
        first = from;
        last = -1;
        forced = -1;
        words = 0;
        listed = 0;
        shaped = 0;
        figure = tokens.means(from - 1, Meaning.OF_HISTORY);
        hero = false;
        if ((tokens.is(from - 1, '@') && tokens.glued(from))
                || isHashtag(from)
                || NameStart.isNever(tokens, from)
                || (fillsField() && NameStart.isNone(tokens, from))) {
            return false;
        }
        int t = Titles.afterTitles(this, from);
        titled = t > from && tokens.is(t - 1, '.') && tokens.size(from) > 1;
        if (isAtLeast(Announcement.HINTED) && DisguisedName.isSpelled(this, t)) {
            return true;
        }
        while (tokens.isWord(t) && words < MOST_WORDS) {
            int end = DisguisedName.end(this, t);
            if (end == t && !NamePart.is(this, t)) {
                break;
            }
            listed += tokens.means(t, Meaning.NAME) ? 1 : 0;
            figure = tokens.means(t, Meaning.OF_HISTORY) || (figure && words < 2);
            hero |= tokens.means(t, Meaning.HERO) || (figure && tokens.key[from] == KH);
            words += end > t || tokens.size(t) > 1 ? 1 : 0;
            last = end;
            t = NameJoint.pass(this, last + 1);
        }
        return isName();
    }

    private boolean isName() {
        if (!isBegun() || isOfHistory() || isOfGod() || (words == 1 && (isMailbox() || isSite() || isCode()))) {
            return false;
        }
        return switch (announcement) {
            case NONE -> listed >= 2 || (listed == 1 && (words >= 2 || titled || Titles.lastDegree(this) > last));
            case SELF, ENUMERATED ->
                isSure() || (cased && words > 0 && !tokens.is(first - 1, ',')) || (cased && words > 1);
            case HINTED, ADDRESSED, NAMED -> words > 0;
        };
    }

    /** What a form says in the field for a name is somebody's name, whoever else bore it. */
    private boolean isOfHistory() {
        return (figure && !isAtLeast(Announcement.ADDRESSED)) || (figure && hero && !fillsField());
    }

    /** Whether a colon or the like stands before the name. */
    boolean fillsField() {
        return tokens.is(first - 1, ':') || tokens.is(first - 1, '=') || !tokens.isWord(first - 1);
    }

    /** {@code siti@…}: the name of a mailbox, which is no one's to tell here. */
    private boolean isMailbox() {
        return tokens.is(last + 1, '@') && tokens.glued(last + 1) && tokens.isWord(last + 2) && tokens.glued(last + 2);
    }

    /** {@code #laporbup}: what a message is filed under. */
    private boolean isHashtag(int t) {
        return tokens.is(t - 1, '#') && tokens.glued(t) && tokens.spaced(t - 1) && !tokens.means(t, Meaning.NAME);
    }

    /** {@code Gusti Allah}, and {@code Hamba Allah} who does not want to be known. */
    private boolean isOfGod() {
        return (tokens.isWord(last + 1) && tokens.key[last + 1] == ALLAH) || tokens.key[last] == ALLAH;
    }

    /** {@code rembangkab.go.id} */
    private boolean isSite() {
        return tokens.is(last + 1, '.')
                && tokens.glued(last + 1)
                && tokens.glued(last + 2)
                && tokens.means(last + 2, Meaning.SITE | Meaning.DOMAIN_END);
    }

    /** {@code REG.137…}, {@code SP4N-388…}: capitals and a number glued to them. */
    private boolean isCode() {
        boolean shouted = cased && tokens.isWord(first) && tokens.has(first, Tokens.SHOUTED);
        boolean point = tokens.is(last + 1, '.') && tokens.glued(last + 1) && tokens.glued(last + 2);
        return listed == 0 && shouted && (Particulars.isCode(tokens, last + 1) || (point && tokens.isNumber(last + 2)));
    }

    /** Whether a word of it was read. */
    boolean isBegun() {
        return last >= 0;
    }

    boolean isAtLeast(Announcement strength) {
        return announcement.isAtLeast(strength);
    }

    /** Whether a word of it stands in the list of names. */
    boolean isListed() {
        return listed > 0;
    }

    boolean isSurelyListed() {
        return listed > 1;
    }

    /** Whether it is known for a name by the list or by its looks. */
    boolean isSure() {
        return listed > 0 || shaped > 0;
    }

    int words() {
        return words;
    }

    /** The token after the name. */
    int end() {
        return last + 1;
    }

    /** The token after the name and its degrees. */
    int afterDegrees() {
        int next = Titles.lastDegree(this) + 1;
        boolean initial = tokens.isWord(last) && tokens.size(last) == 1;
        return tokens.is(next, '.') && (initial || last + 1 < next) ? next + 1 : next;
    }

    /** Adds the name and its degrees to the findings. */
    void report(Spans spans, String rule) {
        last = Titles.lastDegree(this);
        boolean announced = isAtLeast(Announcement.SELF);
        List<Evidence> evidence = new ArrayList<>();
        if (announced) {
            evidence.add(Evidence.of(Evidence.Kind.CUE, rule));
        }
        evidence.add(isListed() ? Evidence.of(Evidence.Kind.LIST, "names") : Evidence.of(Evidence.Kind.SHAPE, "name"));
        Confidence confidence = isListed() && isAtLeast(Announcement.HINTED)
                ? Confidence.CERTAIN
                : announced ? Confidence.LIKELY : Confidence.POSSIBLE;
        spans.add(tokens.start[first], tokens.end[last], PersonalData.PERSON, rule, confidence, evidence);
    }
}
