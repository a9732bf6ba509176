// SPDX-License-Identifier: Apache-2.0
package ownstore;

import id.go.rembangkab.lapor.agency.AgencyCode;
import id.go.rembangkab.lapor.agency.Category;
import id.go.rembangkab.lapor.complaint.Commit;
import id.go.rembangkab.lapor.complaint.Complaint;
import id.go.rembangkab.lapor.complaint.ComplaintId;
import id.go.rembangkab.lapor.complaint.Entry;
import id.go.rembangkab.lapor.complaint.EntryFormat;
import id.go.rembangkab.lapor.complaint.KeyUse;
import id.go.rembangkab.lapor.complaint.Lifecycle;
import id.go.rembangkab.lapor.complaint.Text;
import id.go.rembangkab.lapor.complaint.TextRef;
import id.go.rembangkab.lapor.notice.Notice;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The file: every commit in the order it came. It is replaced as a whole, so that a crash leaves the old one or the new. */
final class MapFile {
    private MapFile() {}

    interface Reading<T> {
        T read(DataInputStream in) throws IOException;
    }

    interface Writing<T> {
        void write(DataOutputStream out, T value) throws IOException;
    }

    static List<Written> read(Path file) throws IOException {
        if (!Files.exists(file)) {
            return List.of();
        }
        Map<ComplaintId, Complaint> latest = new HashMap<>();
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            return list(in, from -> written(from, latest));
        }
    }

    static void write(Path file, List<Written> all) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        list(new DataOutputStream(bytes), all, MapFile::written);
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try (FileChannel channel = FileChannel.open(
                fresh, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            ByteBuffer content = ByteBuffer.wrap(bytes.toByteArray());
            while (content.hasRemaining()) {
                channel.write(content);
            }
            channel.force(true);
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void written(DataOutputStream out, Written written) throws IOException {
        Commit commit = written.commit();
        instant(out, written.recorded());
        string(out, commit.after().id().value());
        out.writeLong(commit.expectedVersion());
        list(out, commit.entries(), (to, entry) -> string(to, EntryFormat.write(entry)));
        maybe(out, commit.attention(), MapFile::instant);
        maybe(out, commit.externalId(), MapFile::string);
        list(out, commit.texts(), (to, text) -> {
            ref(to, text.ref());
            string(to, text.salt());
            string(to, text.plain());
        });
        maybe(out, commit.key(), (to, use) -> {
            string(to, use.actor());
            string(to, use.key());
            string(to, use.fingerprint());
            list(to, use.texts(), MapFile::ref);
            to.writeLong(use.from());
            to.writeLong(use.to());
        });
        list(out, commit.notices(), (to, notice) -> {
            string(to, notice.id());
            string(to, notice.kind().name());
            string(to, notice.complaint());
            maybe(to, notice.agency().map(AgencyCode::value), MapFile::string);
            maybe(to, notice.category().map(Category::value), MapFile::string);
            maybe(to, notice.due(), MapFile::instant);
        });
    }

    private static Written written(DataInputStream in, Map<ComplaintId, Complaint> latest) throws IOException {
        Instant recorded = instant(in);
        ComplaintId id = new ComplaintId(string(in));
        long expected = in.readLong();
        List<Entry> entries = list(in, from -> EntryFormat.read(string(from)));
        Complaint after = latest.containsKey(id)
                ? entries.stream().reduce(latest.get(id), Lifecycle::evolve, (one, other) -> other)
                : Complaint.replay(id, entries);
        latest.put(id, after);
        return new Written(
                recorded,
                new Commit(
                        expected,
                        entries,
                        after,
                        maybe(in, MapFile::instant),
                        maybe(in, MapFile::string),
                        list(in, from -> new Text(ref(from), string(from), string(from))),
                        maybe(
                                in,
                                from -> new KeyUse(
                                        string(from),
                                        string(from),
                                        id,
                                        string(from),
                                        list(from, MapFile::ref),
                                        from.readLong(),
                                        from.readLong())),
                        list(
                                in,
                                from -> new Notice(
                                        string(from),
                                        Notice.Kind.valueOf(string(from)),
                                        string(from),
                                        maybe(from, MapFile::string).map(AgencyCode::new),
                                        maybe(from, MapFile::string).map(Category::new),
                                        maybe(from, MapFile::instant)))));
    }

    private static void ref(DataOutputStream out, TextRef ref) throws IOException {
        string(out, ref.id());
        string(out, ref.commitment());
    }

    private static TextRef ref(DataInputStream in) throws IOException {
        return new TextRef(string(in), string(in));
    }

    private static void string(DataOutputStream out, String value) throws IOException {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String string(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }

    private static void instant(DataOutputStream out, Instant value) throws IOException {
        out.writeLong(value.getEpochSecond());
        out.writeInt(value.getNano());
    }

    private static Instant instant(DataInputStream in) throws IOException {
        return Instant.ofEpochSecond(in.readLong(), in.readInt());
    }

    private static <T> void maybe(DataOutputStream out, Optional<T> value, Writing<T> writing) throws IOException {
        list(out, value.stream().toList(), writing);
    }

    private static <T> Optional<T> maybe(DataInputStream in, Reading<T> reading) throws IOException {
        return list(in, reading).stream().findFirst();
    }

    private static <T> void list(DataOutputStream out, List<T> values, Writing<T> writing) throws IOException {
        out.writeInt(values.size());
        for (T value : values) {
            writing.write(out, value);
        }
    }

    private static <T> List<T> list(DataInputStream in, Reading<T> reading) throws IOException {
        int size = in.readInt();
        List<T> values = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            values.add(reading.read(in));
        }
        return values;
    }
}
