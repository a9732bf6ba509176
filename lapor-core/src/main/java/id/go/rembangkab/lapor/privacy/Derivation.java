// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.privacy;

import java.util.stream.Stream;

/**
 * Tells whether an unknown word is made of an ordinary one by the prefixes and endings of Indonesian and Javanese:
 * {@code disurati}, {@code penyuluhan}, {@code nulis}, {@code omahipun}. The first sound of a root melts into a nasal
 * before it: {@code tulis} becomes {@code menulis}.
 */
final class Derivation {
    /** What makes a word a root; a name that is an ordinary word too makes one only behind a prefix. */
    private static final long ROOTS = Meaning.COMMON
            | Meaning.ORDINARY
            | Meaning.HOME
            | Meaning.INCIDENT
            | Meaning.OFFICE
            | Meaning.RELATIVE
            | Meaning.INSTITUTION
            | Meaning.PUBLIC_BODY
            | Meaning.ROAD;

    private static final int SHORTEST = 5;
    private static final int LONGEST = 12;
    private static final int SHORTEST_ROOT = 4;
    private static final int SHORT_PREFIX = 2;
    private static final Affix NONE = Affix.of("", "");

    /** {@code -lah}, {@code -nya}, {@code -ipun}: what follows all other endings. */
    private static final Affix[][] CLITICS = Affix.byLastLetter(
            Affix.each("lah", "kah", "pun", "nya", "ku", "mu", "ne", "e", "ipun", "nipun", "ny", "no", "x"));

    private static final Affix[][] ENDINGS =
            Affix.byLastLetter(Affix.each("kan", "an", "i", "in", "ake", "aken", "ana", "ane", "en", "kn"));

    /** What stands before a root, and the sound of the root that it swallows. */
    private static final Affix[][] PREFIXES = Affix.byFirstLetter(Stream.of(
                    "di", "dipun", "ke", "se", "ber", "be", "ter", "te", "per", "ku", "tak", "dak", "kau", "diper",
                    "memper", "keber", "keter", "berke", "penge", "menge", "nge", "ng", "ng-k", "ny-s", "ny-c", "n",
                    "n-t", "m", "m-p", "m-w", "me", "meng", "meng-k", "mem", "mem-p", "men", "men-t", "meny-s", "pe",
                    "peng", "peng-k", "pem", "pem-p", "pen", "pen-t", "peny-s", "pember", "sepe", "sepeng", "dipe")
            .map(prefix -> prefix.split("-", 2))
            .map(parts -> Affix.of(parts[0], parts.length > 1 ? parts[1] : ""))
            .toArray(Affix[]::new));

    private final Lexicon lexicon;

    Derivation(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Whether the word of so many letters, each as {@link Words#append} puts them, comes from an ordinary one. */
    boolean isOrdinary(long letters, int size) {
        if (size < SHORTEST || size > LONGEST) {
            return false;
        }
        if (withoutEnding(letters, size)) {
            return true;
        }
        for (Affix clitic : CLITICS[Affix.lastLetter(letters)]) {
            if (clitic.ends(letters, size) && withoutEnding(clitic.cutEnding(letters), size - clitic.size())) {
                return true;
            }
        }
        return false;
    }

    private boolean withoutEnding(long letters, int size) {
        if (withoutPrefix(letters, size)) {
            return true;
        }
        for (Affix ending : ENDINGS[Affix.lastLetter(letters)]) {
            if (ending.ends(letters, size) && withoutPrefix(ending.cutEnding(letters), size - ending.size())) {
                return true;
            }
        }
        return false;
    }

    private boolean withoutPrefix(long letters, int size) {
        if (isRoot(letters, size, NONE)) {
            return true;
        }
        for (Affix prefix : PREFIXES[Affix.firstLetter(letters, size)]) {
            if (prefix.begins(letters, size)
                    && isRoot(prefix.cutBeginning(letters, size), size - prefix.size() + prefix.soundSize(), prefix)) {
                return true;
            }
        }
        return false;
    }

    private boolean isRoot(long letters, int size, Affix prefix) {
        if (size < SHORTEST_ROOT + (prefix.size() == 1 ? 1 : prefix.size() > SHORT_PREFIX ? -1 : 0)) {
            return false;
        }
        long meaning = lexicon.meaning(Words.key(letters, size));
        return (meaning & ROOTS) != 0 && (prefix.size() > 0 || (meaning & Meaning.NAME) == 0);
    }
}
