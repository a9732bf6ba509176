// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.privacy;

/** Which rule for names a word begins: what it means decides, after a look at whether it fills a field by itself. */
final class PersonRules {
    private final NameRun run = new NameRun();
    private final NameEnumeration names = new NameEnumeration(run);
    private final FieldNames inFields = new FieldNames(run);
    private final AnnouncedNames announced = new AnnouncedNames(names);
    private final AddressedNames addressed = new AddressedNames(names);
    private final SignedNames signed = new SignedNames(run);
    private final RelatedNames related = new RelatedNames(run, names);
    private final OfficeHolders holders = new OfficeHolders(run, names);
    private final UnannouncedNames unannounced = new UnannouncedNames(run, names);

    /** Looks for a name from token {@code t} on; returns the token to go on from, {@code t} if nothing was there. */
    int scan(Tokens tokens, int t, boolean cased, Spans spans) {
        long meaning = tokens.meaning(t);
        run.begin(tokens, cased);
        int next = inFields.scan(tokens, t, spans);
        if (next == t && cased && UnannouncedNames.beginsName(tokens, t)) {
            next = unannounced.listed(tokens, t, spans);
        }
        if (next != t) {
            return next;
        }
        if ((meaning & Meaning.NAMING) != 0 && !AnnouncedNames.isShortenedOtherwise(tokens, t)) {
            return announced.scan(tokens, t, spans);
        } else if ((meaning & Meaning.HONORIFIC) != 0) {
            return addressed.scan(tokens, t, spans);
        } else if ((meaning & Eponyms.BEARERS) != 0 && (meaning & Meaning.RELATIVE) == 0) {
            return Eponyms.pass(tokens, t + 1, cased);
        } else if ((meaning & Meaning.CLOSING) != 0) {
            next = signed.scan(tokens, t, spans);
            if (next != t) {
                return next;
            }
        }
        if ((meaning & (Meaning.RELATIVE | Meaning.OWN)) != 0) {
            return related.scan(tokens, t, cased, spans);
        } else if ((meaning & Meaning.OFFICE) != 0
                && (meaning & Meaning.SETTLEMENT) == 0
                && tokens.cue(t) == Cue.NONE) {
            return holders.scan(tokens, t, cased, spans);
        }
        return unannounced.scan(tokens, t, cased, spans);
    }
}
