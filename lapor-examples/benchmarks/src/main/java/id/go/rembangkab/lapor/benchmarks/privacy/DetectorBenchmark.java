// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.benchmarks.privacy;

import id.go.rembangkab.lapor.privacy.Detector;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One pass of the detector, and of twenty patterns, over all complaints; the number of characters is printed. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class DetectorBenchmark {
    private final Detector detector = Detector.standard();
    private List<String> texts;
    private List<String> clean;

    @Setup
    public void read() {
        texts = Corpus.texts();
        clean = texts.stream().filter(text -> detector.detect(text).isEmpty()).toList();
        System.out.printf(
                "%d texts of %d characters, %d of them without findings, of %d characters%n",
                texts.size(), characters(texts), clean.size(), characters(clean));
    }

    private static int characters(List<String> texts) {
        return texts.stream().mapToInt(String::length).sum();
    }

    @Benchmark
    public int detector() {
        int found = 0;
        for (String text : texts) {
            found += detector.detect(text).size();
        }
        return found;
    }

    @Benchmark
    public int detectorOnTextsWithoutFindings() {
        int found = 0;
        for (String text : clean) {
            found += detector.detect(text).size();
        }
        return found;
    }

    @Benchmark
    public int twentyPatterns() {
        int found = 0;
        for (String text : texts) {
            found += CarefulPatterns.matches(text);
        }
        return found;
    }
}
