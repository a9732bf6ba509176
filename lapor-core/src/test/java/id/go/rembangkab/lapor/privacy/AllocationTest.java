// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A text without findings costs no memory: the bytes that the thread took are counted, no clock is read. */
class AllocationTest {
    private static final int WARM_UP = 3;

    private final Detector detector = Detector.standard();

    @Test
    void a_text_without_findings_costs_no_memory() throws ReflectiveOperationException {
        List<String> clean = ResourceLines.of("second-corpus.txt").stream()
                .map(line -> MarkedText.parse(line).text())
                .filter(text -> detector.detect(text).isEmpty())
                .toList();
        assertThat(clean).hasSizeGreaterThan(50);
        long taken = Long.MAX_VALUE;
        for (int pass = 0; pass < WARM_UP; pass++) {
            taken = bytesTakenBy(() -> detect(clean)) - bytesTakenBy(() -> {});
        }
        assertThat(taken).as("bytes for %d texts", clean.size()).isLessThan(clean.size());
    }

    private void detect(List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            detector.detect(texts.get(i));
        }
    }

    private static long bytesTakenBy(Runnable work) throws ReflectiveOperationException {
        long before = bytesTaken();
        work.run();
        return bytesTaken() - before;
    }

    /** Asked by reflection: the module under test does not read that of the virtual machine's management. */
    private static long bytesTaken() throws ReflectiveOperationException {
        Object threads = Class.forName("java.lang.management.ManagementFactory")
                .getMethod("getThreadMXBean")
                .invoke(null);
        Method taken =
                Class.forName("com.sun.management.ThreadMXBean").getMethod("getThreadAllocatedBytes", long.class);
        return (long) taken.invoke(threads, Thread.currentThread().getId());
    }
}
