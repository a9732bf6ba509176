// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.privacy;

import java.util.List;

/** One reading of a text, paragraph by paragraph: each token is offered to the rules that begin with its kind. */
final class Scan {
    private static final int USUAL_TOKENS = 256;
    private static final int LARGE = 16_384;

    private final Tokenizer tokenizer;
    private final Spans spans = new Spans();
    private final Tokens tokens = new Tokens(USUAL_TOKENS);
    private final NumberScanner numbers;
    private final PersonRules persons = new PersonRules();
    private final AddressRules addresses = new AddressRules();
    private final SecondReading secondReading;
    private final PassportRules passports = new PassportRules();
    private final PlateRules plates = new PlateRules(passports);

    Scan(Lexicon lexicon, RegionCodes regions) {
        tokenizer = new Tokenizer(lexicon);
        numbers = new NumberScanner(regions);
        secondReading = new SecondReading(lexicon);
    }

    List<Finding> of(CharSequence text) {
        int from = 0;
        while (from < text.length()) {
            from = tokenizer.paragraph(text, from, tokens);
            paragraph(text, spans);
        }
        return spans.take();
    }

    /** Whether it is worth keeping for the next text. */
    boolean isSmall() {
        return tokens.capacity() <= LARGE && secondReading.capacity() <= LARGE;
    }

    private void paragraph(CharSequence text, Spans spans) {
        boolean cased = tokens.isCased();
        tokens.headings.read(tokens);
        addresses.begin(cased);
        int t = 0;
        while (t < tokens.count) {
            int next = switch (tokens.kind(t)) {
                case Tokens.WORD -> word(text, t, cased, spans);
                case Tokens.NUMBER -> number(t, spans);
                case Tokens.PUNCTUATION -> punctuation(text, t, spans);
                default -> t;
            };
            assert next >= t : "a rule goes on or stays";
            for (int passed = t + 1; passed < next; passed++) {
                secondReading.look(tokens, passed);
            }
            t = Math.max(next, t + 1);
        }
        secondReading.ofAddresses(text, tokens, addresses, spans);
    }

    private int word(CharSequence text, int t, boolean cased, Spans spans) {
        if (beginsNothing(t)) {
            return t + 1;
        }
        secondReading.look(tokens, t);
        if (tokens.isNumber(t + 1)) {
            int next = CoordinateRules.afterHemisphere(tokens, t, spans);
            if (next != t) {
                return next;
            }
        }
        if (tokens.size(t) == 1
                || (tokens.size(t) == 2 && (tokens.means(t, Meaning.PLATE_AREA) || tokens.isNumber(t + 1)))) {
            int next = plates.scan(tokens, t, cased, spans);
            if (next != t) {
                return next;
            }
        }
        if (tokens.size(t) > 2 && tokens.isNumber(t + 1)) {
            int next = passports.glued(tokens, t, spans);
            if (next != t) {
                return next;
            }
        }
        if (Cluster.isGroup(tokens, t, Cluster.BLANK)) {
            int next = number(t, spans);
            if (next != t) {
                return next;
            }
        }
        int group = tokens.isNumber(t + 1) && tokens.glued(t + 1) ? t + 2 : t + 1;
        if (tokens.is(group, ':') && tokens.glued(group)) {
            int next = Ipv6Rules.scan(tokens, t, spans);
            if (next != t) {
                return next;
            }
        }
        if (tokens.means(t, Meaning.AT) && EmailRules.scanWord(text, tokens, t, spans) != t) {
            return t + 1;
        }
        if (tokens.means(t, Meaning.MAIL_HOST)) {
            int next = EmailRules.fromHost(text, tokens, t, spans);
            if (next != t) {
                return next;
            }
        }
        if (tokens.means(t, Meaning.MONTH)) {
            int next = DateRules.monthFirst(tokens, t, spans);
            next = next != t ? next : DateRules.aroundMonth(tokens, t, spans);
            if (next != t) {
                return next;
            }
        }
        if (tokens.means(t, Meaning.SITE)) {
            int next = SocialRules.site(text, tokens, t, spans);
            if (next != t) {
                return next;
            }
        }
        if (tokens.cue(t) == Cue.SOCIAL) {
            int next = SocialRules.named(text, tokens, t, spans);
            if (next != t) {
                return next;
            }
        }
        int next = addresses.scan(tokens, t, spans);
        return next != t ? next : persons.scan(tokens, t, cased, spans);
    }

    /** Whether the word is known, and neither begins a finding nor announces one: most words do not. */
    private boolean beginsNothing(int t) {
        long meaning = tokens.meaning(t);
        return meaning != 0
                && (meaning & BEGINNINGS) == 0
                && tokens.size(t) > 1
                && tokens.digitsOf(t) == 0
                && tokens.cue(t) != Cue.SOCIAL
                && !tokens.is(t + 1, ':')
                && !tokens.isNumber(t + 1)
                && tokens.headings.opening(t) == Headings.NONE;
    }

    private static final long BEGINNINGS = Meaning.NAMING
            | Meaning.HONORIFIC
            | Meaning.INSTITUTION
            | Meaning.ROAD
            | Meaning.CLOSING
            | Meaning.RELATIVE
            | Meaning.OWN
            | Meaning.OFFICE
            | Meaning.TITLE
            | Meaning.NAME
            | Meaning.SETTLEMENT
            | Meaning.NEIGHBOURHOOD
            | Meaning.HOME
            | Meaning.AT
            | Meaning.MAIL_HOST
            | Meaning.MONTH
            | Meaning.SITE
            | Meaning.PLATE_AREA;

    private int number(int t, Spans spans) {
        if (tokens.isNumber(t) && tokens.size(t) == 1 && tokens.glued(t) && tokens.cue(t - 1) == Cue.IP) {
            return t + 1;
        }
        int next = tokens.isNumber(t) ? structured(t, spans) : t;
        return next != t ? next : numbers.scan(tokens, t, spans);
    }

    private int structured(int t, Spans spans) {
        int next = Ipv6Rules.scan(tokens, t, spans);
        next = next != t ? next : CoordinateRules.degrees(tokens, t, spans);
        next = next != t ? next : DateRules.scan(tokens, t, spans);
        next = next != t ? next : CoordinateRules.scan(tokens, t, spans);
        return next != t ? next : Ipv4Rules.scan(tokens, t, spans);
    }

    private int punctuation(CharSequence text, int t, Spans spans) {
        if (tokens.is(t, Labels.OPEN)) {
            return Labels.pass(tokens, t);
        }
        if (tokens.is(t, '+')) {
            return PlusCodes.scan(text, tokens, t, spans);
        }
        return tokens.is(t, '@') ? EmailRules.scan(text, tokens, t, spans) : t;
    }
}
