// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.imports;

import id.go.rembangkab.lapor.agency.Agency;
import id.go.rembangkab.lapor.complaint.Appended;
import id.go.rembangkab.lapor.complaint.Channel;
import id.go.rembangkab.lapor.complaint.Commit;
import id.go.rembangkab.lapor.complaint.Complaint;
import id.go.rembangkab.lapor.complaint.ComplaintId;
import id.go.rembangkab.lapor.complaint.Complaints;
import id.go.rembangkab.lapor.complaint.Event;
import id.go.rembangkab.lapor.complaint.History;
import id.go.rembangkab.lapor.complaint.KeyUse;
import id.go.rembangkab.lapor.complaint.PastCase;
import id.go.rembangkab.lapor.complaint.Standing;
import id.go.rembangkab.lapor.complaint.StoreException;
import id.go.rembangkab.lapor.complaint.Text;
import id.go.rembangkab.lapor.complaint.TextRef;
import id.go.rembangkab.lapor.complaint.TrackingId;
import id.go.rembangkab.lapor.desk.Ports;
import id.go.rembangkab.lapor.memory.MemoryAgencies;
import id.go.rembangkab.lapor.memory.MemoryChannels;
import id.go.rembangkab.lapor.memory.MemoryRulebook;
import id.go.rembangkab.lapor.memory.MemoryStore;
import id.go.rembangkab.lapor.privacy.Detector;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** A store that stays when it is closed, and fails on demand when a batch is to be kept. */
final class MemoryImportStore implements ImportStore, Complaints {
    private final MemoryStore kept = new MemoryStore(() -> Instant.parse("2026-02-01T00:00:00Z"));
    private final MemoryAgencies agencies = new MemoryAgencies();
    private final Ports ports =
            new Ports(this, kept, agencies, new MemoryChannels(), new MemoryRulebook(), Detector.standard());
    private final List<Integer> batches = new ArrayList<>();
    private int batchesUntilFailure = Integer.MAX_VALUE;
    private int inBatch;
    private Runnable afterBatch = () -> {};

    void failAfter(int full) {
        batchesUntilFailure = full;
    }

    void afterBatch(Runnable action) {
        afterBatch = action;
    }

    List<Integer> batches() {
        return batches;
    }

    MemoryStore kept() {
        return kept;
    }

    List<Agency> agencies() {
        return agencies.all();
    }

    List<Complaint> all() {
        return kept.standing(true, Optional.empty(), Integer.MAX_VALUE).stream()
                .map(standing -> kept.find(standing.complaint()).orElseThrow().replay())
                .toList();
    }

    Complaint complaint(String trackingId) {
        return kept.registeredAs(new TrackingId(trackingId))
                .flatMap(kept::find)
                .orElseThrow()
                .replay();
    }

    PastCase past(String trackingId) {
        History history = kept.find(complaint(trackingId).id()).orElseThrow();
        return ((Event.HistoryImported) history.entries().get(0).event()).past();
    }

    String open(Complaint complaint, TextRef ref) {
        Text text = kept.open(complaint.id(), List.of(ref)).get(ref);
        return text.plain();
    }

    @Override
    public Ports ports() {
        return ports;
    }

    @Override
    public void together(Runnable batch) {
        inBatch = 0;
        if (batches.size() == batchesUntilFailure) {
            throw new StoreException("append: disk full", new IOException("no space left"));
        }
        batch.run();
        batches.add(inBatch);
        afterBatch.run();
    }

    @Override
    public void close() {}

    @Override
    public Optional<History> find(ComplaintId id) {
        return kept.find(id);
    }

    @Override
    public Appended append(Commit commit) {
        inBatch++;
        return kept.append(commit);
    }

    @Override
    public Optional<ComplaintId> receivedAs(Channel channel, String externalId) {
        return kept.receivedAs(channel, externalId);
    }

    @Override
    public Optional<ComplaintId> registeredAs(TrackingId id) {
        return kept.registeredAs(id);
    }

    @Override
    public Optional<KeyUse> used(String actor, String key) {
        return kept.used(actor, key);
    }

    @Override
    public List<Standing> attention(Instant until, Optional<Standing> after, int limit) {
        return kept.attention(until, after, limit);
    }

    @Override
    public List<Standing> claim(Instant until, Optional<Standing> after, int limit) {
        return kept.claim(until, after, limit);
    }

    @Override
    public void release(Collection<ComplaintId> claimed) {
        kept.release(claimed);
    }

    @Override
    public List<Standing> standing(boolean ended, Optional<Standing> after, int limit) {
        return kept.standing(ended, after, limit);
    }

    @Override
    public List<History> histories(Optional<ComplaintId> after, int limit) {
        return kept.histories(after, limit);
    }
}
