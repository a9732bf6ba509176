// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.desk;

import static id.go.rembangkab.lapor.desk.Counter.ADMIN;
import static id.go.rembangkab.lapor.desk.Counter.DISHUB;
import static id.go.rembangkab.lapor.desk.Counter.ID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.go.rembangkab.lapor.complaint.Actor;
import id.go.rembangkab.lapor.complaint.Attachments.Received;
import id.go.rembangkab.lapor.complaint.Command;
import id.go.rembangkab.lapor.complaint.Complaint;
import id.go.rembangkab.lapor.complaint.Order;
import id.go.rembangkab.lapor.complaint.Passage;
import id.go.rembangkab.lapor.complaint.Rejection;
import id.go.rembangkab.lapor.complaint.Role;
import id.go.rembangkab.lapor.complaint.Text;
import id.go.rembangkab.lapor.desk.Files.Taken;
import id.go.rembangkab.lapor.memory.MemoryAttachments;
import java.io.ByteArrayInputStream;
import java.util.HexFormat;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class FilesTest {
    private static final int LIMIT = 2 * 1024 * 1024;

    private final Counter counter = new Counter();
    private final MemoryAttachments kept = new MemoryAttachments();
    private final Files files = new Files(counter.ports, counter.desk, kept);

    FilesTest() {
        counter.dispatched();
    }

    private Order order(Actor by, Text name, Optional<String> key) {
        Complaint now = complaint();
        return new Order(
                ID, now.last(), by, key, OptionalLong.empty(), new Command.Attach(name, "application/octet-stream"));
    }

    private Taken attach(Actor by, Text name, byte[] content) {
        return attach(order(by, name, Optional.empty()), content);
    }

    private Taken attach(Order order, byte[] content) {
        ByteArrayInputStream in = new ByteArrayInputStream(content);
        return files.attach(order, into -> in.read(into, 0, into.length));
    }

    private Complaint complaint() {
        return counter.ports.complaints().find(ID).orElseThrow().replay();
    }

    private boolean isKept(Text name) {
        return kept.read(ID, name.ref(), (bytes, length) -> {});
    }

    private static byte[] jpeg(int size) {
        byte[] bytes = new byte[size];
        System.arraycopy(HexFormat.of().parseHex("ffd8ffe0"), 0, bytes, 0, 4);
        return bytes;
    }

    @Test
    @Tag("R9.5")
    void a_file_is_kept_and_named_in_the_log_by_what_its_first_bytes_say() {
        Text name = counter.text("surat.pdf");
        Taken.Asked taken = (Taken.Asked) attach(ADMIN, name, jpeg(100));
        assertThat(taken.file().type()).isEqualTo("image/jpeg");
        assertThat(taken.answer()).isInstanceOf(Answer.Done.class);
        assertThat(isKept(name)).isTrue();
        assertThat(Files.of(complaint()).stream().map(Passage::text)).contains(name.ref());
    }

    @Test
    @Tag("R9.5")
    void all_files_of_a_complaint_together_are_within_the_limit() {
        attach(ADMIN, counter.text("a.jpg"), jpeg(LIMIT - 100));
        Text second = counter.text("b.jpg");
        Taken.Unfit unfit = (Taken.Unfit) attach(ADMIN, second, jpeg(101));
        assertThat(unfit.why()).isEqualTo(new Received.TooLarge(100));
        assertThat(isKept(second)).isFalse();
        assertThat(attach(ADMIN, second, jpeg(100))).isInstanceOf(Taken.Asked.class);
    }

    @Test
    @Tag("R9.3")
    void who_may_not_attach_leaves_no_file_behind() {
        Text ofAnother = counter.text("a.jpg");
        Taken.Asked other = (Taken.Asked) attach(Actor.liaison(DISHUB), ofAnother, jpeg(100));
        assertThat(((Answer.Refused) other.answer()).why().why()).isEqualTo(Rejection.NOT_ALLOWED_FOR_ROLE);
        assertThat(isKept(ofAnother)).isFalse();
        Text ofRegent = counter.text("b.jpg");
        Taken.Unasked regent = (Taken.Unasked) attach(Actor.of(Role.REGENT), ofRegent, jpeg(100));
        assertThat(((Answer.Refused) regent.refused()).why().why()).isEqualTo(Rejection.NOT_ALLOWED_FOR_ROLE);
        assertThat(isKept(ofRegent)).isFalse();
    }

    @Test
    @Tag("R10.2")
    void a_repeat_is_answered_as_at_first_and_keeps_the_file_once() {
        Order first = order(ADMIN, counter.text("a.jpg"), Optional.of("k"));
        attach(first, jpeg(100));
        Text again = counter.text("a.jpg");
        Order second = new Order(
                ID, first.at(), ADMIN, first.key(), first.expectedVersion(), new Command.Attach(again, "image/jpeg"));
        Taken.Asked repeated = (Taken.Asked) attach(second, jpeg(100));
        assertThat(((Answer.Done) repeated.answer()).repeated()).isTrue();
        assertThat(isKept(again)).isFalse();
    }

    @Test
    void no_other_command_attaches() {
        Order comment = Order.of(ID, complaint().last(), ADMIN, new Command.Comment(counter.text("x")));
        assertThatIllegalArgumentException().isThrownBy(() -> attach(comment, jpeg(10)));
    }
}
