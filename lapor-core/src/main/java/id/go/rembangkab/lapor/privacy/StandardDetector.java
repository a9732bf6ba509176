package id.go.rembangkab.lapor.privacy;

import java.util.List;
import java.util.Objects;

/** The detector for Indonesian complaint texts: tokens of a paragraph, then the rules over them. */
final class StandardDetector implements Detector {
    static final StandardDetector BUNDLED = new StandardDetector(
            new Lexicon.Builder()
                    .cues(ResourceLines.of("cues.txt"))
                    .flags(ResourceLines.of("words.txt"))
                    .words(ResourceLines.of("names.txt"), Meaning.NAME)
                    .words(ResourceLines.of("common.txt"), Meaning.COMMON)
                    .words(ResourceLines.of("places.txt"), Meaning.PLACE)
                    .build(),
            new RegionCodes(ResourceLines.of("regions.txt")));

    private final Lexicon lexicon;
    private final RegionCodes regions;

    StandardDetector(Lexicon lexicon, RegionCodes regions) {
        this.lexicon = lexicon;
        this.regions = regions;
    }

    @Override
    public List<Finding> detect(CharSequence text) {
        Objects.requireNonNull(text, "text");
        Spans spans = new Spans();
        new Scan(lexicon, regions).of(text, spans);
        return spans.take();
    }
}
