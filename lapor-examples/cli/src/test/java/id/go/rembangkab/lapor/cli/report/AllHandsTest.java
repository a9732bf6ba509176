// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.rembangkab.lapor.complaint.Chain;
import id.go.rembangkab.lapor.complaint.ComplaintId;
import id.go.rembangkab.lapor.complaint.Complaints;
import id.go.rembangkab.lapor.complaint.History;
import id.go.rembangkab.lapor.complaint.StoreException;
import id.go.rembangkab.lapor.memory.MemoryStore;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AllHandsTest {
    private final AtomicInteger pages = new AtomicInteger();

    /** A log of so many complaints; the page that begins with the one of that number cannot be read. */
    private Complaints log(int size, int broken) {
        return (Complaints) Proxy.newProxyInstance(
                Complaints.class.getClassLoader(), new Class<?>[] {Complaints.class}, (proxy, method, arguments) -> {
                    if (!method.getName().equals("histories")) {
                        throw new InvocationTargetException(new UnsupportedOperationException(method.getName()));
                    }
                    pages.incrementAndGet();
                    Optional<?> after = (Optional<?>) arguments[0];
                    int first =
                            after.map(id -> Integer.parseInt(id.toString()) + 1).orElse(0);
                    if (first == broken) {
                        throw new StoreException("read the log: the disk failed", null);
                    }
                    int last = Math.min(size, first + (int) arguments[1]);
                    return IntStream.range(first, last)
                            .mapToObj(AllHandsTest::history)
                            .toList();
                });
    }

    private static History history(int number) {
        return new History(new ComplaintId(String.format(Locale.ROOT, "%06d", number)), List.of(), Chain.Head.EMPTY);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 49, 50, 51, 100, 12_345})
    void every_history_is_counted_once(int size) {
        AtomicInteger watched = new AtomicInteger();
        List<String> ids = AllHands.collect(
                log(size, -1),
                Collectors.mapping(history -> history.complaint().value(), Collectors.toList()),
                watched::addAndGet);
        assertThat(ids).hasSize(size).doesNotHaveDuplicates();
        assertThat(watched).hasValue(size);
    }

    @Test
    void an_empty_store_has_nothing_to_count() {
        assertThat(AllHands.collect(new MemoryStore(InstantSource.system()), Collectors.counting(), counted -> {}))
                .isZero();
    }

    @Test
    void a_page_that_cannot_be_read_ends_it_for_all() {
        assertThatThrownBy(() -> AllHands.collect(log(1_000_000, 500), Collectors.counting(), counted -> {}))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("the disk failed");
        assertThat(pages.get()).isLessThan(50);
    }

    @Test
    void a_history_that_cannot_be_counted_ends_it_for_all() {
        assertThatThrownBy(() -> AllHands.collect(
                        log(1_000_000, -1),
                        Collectors.summingInt(history -> {
                            if (history.complaint().value().equals("000321")) {
                                throw new IllegalArgumentException("damaged");
                            }
                            return 1;
                        }),
                        counted -> {}))
                .hasMessage("damaged");
        assertThat(pages.get()).isLessThan(1_000_000 / 50);
    }
}
