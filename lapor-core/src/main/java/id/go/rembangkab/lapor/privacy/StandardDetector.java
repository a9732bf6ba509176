package id.go.rembangkab.lapor.privacy;

import java.util.List;
import java.util.Objects;

/** The detector for Indonesian complaint texts: tokens of a paragraph, then the rules over them. */
final class StandardDetector implements Detector {
    static final StandardDetector BUNDLED = new StandardDetector(
            new Lexicon.Builder()
                    .cues(ResourceLines.of("cues.txt"))
                    .flags(ResourceLines.of("words.txt"))
                    .build(),
            new RegionCodes(ResourceLines.of("regions.txt")));

    private static final int USUAL_TOKENS = 256;

    private final Tokenizer tokenizer;
    private final RegionCodes regions;

    StandardDetector(Lexicon lexicon, RegionCodes regions) {
        this.tokenizer = new Tokenizer(lexicon);
        this.regions = regions;
    }

    @Override
    public List<Finding> detect(CharSequence text) {
        Objects.requireNonNull(text, "text");
        Tokens tokens = new Tokens(USUAL_TOKENS);
        NumberScanner numbers = new NumberScanner(regions);
        Spans spans = new Spans();
        int from = 0;
        while (from < text.length()) {
            from = tokenizer.paragraph(text, from, tokens);
            int t = 0;
            while (t < tokens.count) {
                if (tokens.is(t, '@')) {
                    EmailRules.scan(tokens, t, spans);
                    t++;
                } else if (Cluster.isGroup(tokens, t, Cluster.BLANK)) {
                    t = numbers.scan(tokens, t, spans);
                } else {
                    t++;
                }
            }
        }
        return spans.take();
    }
}
