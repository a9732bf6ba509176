// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.privacy;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The detector for Indonesian complaint texts: tokens of a paragraph, then the rules over them. */
final class StandardDetector implements Detector {
    static final StandardDetector BUNDLED = knowing(List.of());

    private final Lexicon lexicon;
    private final RegionCodes regions;
    /** Scratch memory of the last reading, used again so that a text without findings costs no allocation. */
    private final @Nullable Scan[] idle = new Scan[1];

    StandardDetector(Lexicon lexicon, RegionCodes regions) {
        this.lexicon = lexicon;
        this.regions = regions;
    }

    static StandardDetector knowing(List<String> names) {
        return new StandardDetector(lexicon(names), new RegionCodes(ResourceLines.of("regions.txt")));
    }

    /** The words of the lists and those names. */
    static Lexicon lexicon(List<String> names) {
        return new Lexicon.Builder()
                .cues(ResourceLines.of("cues.txt"))
                .flags(ResourceLines.of("words.txt"))
                .words(ResourceLines.of("names.txt"), Meaning.NAME)
                .words(names, Meaning.NAME)
                .words(ResourceLines.of("common.txt"), Meaning.COMMON)
                .words(ResourceLines.of("ordinary.txt"), Meaning.ORDINARY)
                .words(ResourceLines.of("places.txt"), Meaning.PLACE)
                .misspelled()
                .build();
    }

    @Override
    public List<Finding> detect(CharSequence text) {
        Objects.requireNonNull(text, "text");
        Scan scan = borrow();
        List<Finding> findings = scan.of(text);
        giveBack(scan);
        return findings;
    }

    private Scan borrow() {
        synchronized (idle) {
            Scan scan = idle[0];
            idle[0] = null;
            return scan == null ? new Scan(lexicon, regions) : scan;
        }
    }

    private void giveBack(Scan scan) {
        if (scan.isSmall()) {
            synchronized (idle) {
                idle[0] = scan;
            }
        }
    }
}
