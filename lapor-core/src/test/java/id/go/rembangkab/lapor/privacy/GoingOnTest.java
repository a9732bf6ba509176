// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.privacy;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Where a rule goes on: in each line of {@code going-on.txt} the one named begins at the token behind ⟨ and says that it
 * read up to ⟩, so that nothing is read twice; ⟨⟩ is where it finds nothing.
 */
class GoingOnTest {
    private static final Lexicon LEXICON = StandardDetector.lexicon(List.of());
    private static final RegionCodes REGIONS = new RegionCodes(ResourceLines.of("regions.txt"));
    private static final char BEGIN = '⟨';
    private static final char END = '⟩';

    private interface Rule {
        int read(String text, Tokens tokens, int t, Spans spans);
    }

    private static final Map<String, Rule> RULES = Map.ofEntries(
            entry("address", (text, tokens, t, spans) -> address(tokens, t, spans)),
            entry("person", (text, tokens, t, spans) -> new PersonRules().scan(tokens, t, tokens.isCased(), spans)),
            entry("number", (text, tokens, t, spans) -> new NumberScanner(REGIONS).scan(tokens, t, spans)),
            entry(
                    "plate",
                    (text, tokens, t, spans) ->
                            new PlateRules(new PassportRules()).scan(tokens, t, tokens.isCased(), spans)),
            entry("plate glued", (text, tokens, t, spans) -> new PassportRules().glued(tokens, t, spans)),
            entry("date", (text, tokens, t, spans) -> DateRules.scan(tokens, t, spans)),
            entry("month first", (text, tokens, t, spans) -> DateRules.monthFirst(tokens, t, spans)),
            entry("around month", (text, tokens, t, spans) -> DateRules.aroundMonth(tokens, t, spans)),
            entry("coordinates", (text, tokens, t, spans) -> CoordinateRules.scan(tokens, t, spans)),
            entry("IPv4", (text, tokens, t, spans) -> Ipv4Rules.scan(tokens, t, spans)),
            entry("degrees", (text, tokens, t, spans) -> CoordinateRules.degrees(tokens, t, spans)),
            entry("plus code", PlusCodes::scan),
            entry("ipv6", (text, tokens, t, spans) -> Ipv6Rules.scan(tokens, t, spans)),
            entry("mail", EmailRules::scan),
            entry("mail host", EmailRules::fromHost),
            entry("mail word", EmailRules::scanWord),
            entry("handle", SocialRules::handle),
            entry("site", SocialRules::site),
            entry("account", SocialRules::named),
            entry("label", (text, tokens, t, spans) -> Labels.pass(tokens, t)));

    @Test
    void every_rule_goes_on_behind_what_it_read() {
        assertThat(ResourceLines.of("going-on.txt"))
                .allSatisfy(line -> assertThat(marked(line)).isEqualTo(line));
    }

    private static String marked(String line) {
        int tab = line.indexOf('\t');
        String name = line.substring(0, tab);
        String source = MarkedLine.text(line.substring(tab + 1));
        int begin = source.indexOf(BEGIN);
        String text = source.replace(String.valueOf(BEGIN), "").replace(String.valueOf(END), "");
        Tokens tokens = new Tokens(8);
        new Tokenizer(LEXICON).paragraph(text, 0, tokens);
        tokens.headings.read(tokens);
        int t = 0;
        while (tokens.start[t] < begin) {
            t++;
        }
        int next = RULES.get(name).read(text, tokens, t, new Spans());
        int end = next == t ? begin : tokens.end[next - 1];
        String shown = text.substring(0, begin) + BEGIN + text.substring(begin, end) + END + text.substring(end);
        return name + '\t' + MarkedLine.of(shown, List.of());
    }

    private static int address(Tokens tokens, int t, Spans spans) {
        AddressRules rules = new AddressRules();
        rules.begin(tokens.isCased());
        return rules.scan(tokens, t, spans);
    }
}
