// SPDX-License-Identifier: Apache-2.0
package ownstore;

import id.go.rembangkab.lapor.complaint.Appended;
import id.go.rembangkab.lapor.complaint.Commit;
import id.go.rembangkab.lapor.complaint.Complaint;
import id.go.rembangkab.lapor.complaint.ComplaintId;
import id.go.rembangkab.lapor.complaint.Complaints;
import id.go.rembangkab.lapor.complaint.SealedTexts;
import id.go.rembangkab.lapor.complaint.Standing;
import id.go.rembangkab.lapor.complaint.Text;
import id.go.rembangkab.lapor.complaint.TextRef;
import id.go.rembangkab.lapor.contract.ComplaintsContract;
import id.go.rembangkab.lapor.contract.DetectorContract;
import id.go.rembangkab.lapor.contract.SealedTextsContract;
import id.go.rembangkab.lapor.contract.Store;
import id.go.rembangkab.lapor.memory.MemoryStore;
import id.go.rembangkab.lapor.privacy.Detector;
import id.go.rembangkab.lapor.privacy.Finding;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Stores and a detector that are wrong in one thing each, as one does get them wrong. */
final class Broken {
    private Broken() {}

    interface Fault {
        Object call(MemoryStore store, Object[] arguments);
    }

    /** A sound store, but for one method. */
    private static Complaints complaints(MemoryStore store, String method, Fault fault) {
        return (Complaints) Proxy.newProxyInstance(
                Broken.class.getClassLoader(), new Class<?>[] {Complaints.class}, (proxy, called, arguments) -> {
                    if (called.getName().equals(method)) {
                        return fault.call(store, arguments);
                    }
                    try {
                        return called.invoke(store, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private static Commit without(Commit commit, Optional<String> externalId, List<Text> texts) {
        return new Commit(
                commit.expectedVersion(),
                commit.entries(),
                commit.after(),
                commit.attention(),
                externalId,
                texts,
                commit.key(),
                commit.notices());
    }

    /** Takes whatever comes, on whatever version. */
    static final class LastWriterWins extends ComplaintsContract {
        @Override
        protected Store open(InstantSource clock) {
            MemoryStore store = new MemoryStore(clock);
            return new Store(
                    complaints(store, "append", (into, arguments) -> {
                        Commit commit = (Commit) arguments[0];
                        Complaint now = into.find(commit.after().id())
                                .map(history -> history.replay())
                                .orElse(commit.after());
                        Appended appended = into.append(commit);
                        return appended == Appended.STALE && now.version() > 0 ? Appended.DONE : appended;
                    }),
                    store,
                    store);
        }
    }

    /** Believes the instant in the command, and has no clock of its own. */
    static final class NoClockOfItsOwn extends ComplaintsContract {
        @Override
        protected Store open(InstantSource clock) {
            Instant[] told = {Instant.EPOCH};
            MemoryStore store = new MemoryStore(() -> told[0]);
            return new Store(
                    complaints(store, "append", (into, arguments) -> {
                        Commit commit = (Commit) arguments[0];
                        told[0] = commit.entries().get(0).at();
                        return into.append(commit);
                    }),
                    store,
                    store);
        }
    }

    /** Has no index of the ids that channels give. */
    static final class TakesADeliveryTwice extends ComplaintsContract {
        @Override
        protected Store open(InstantSource clock) {
            MemoryStore store = new MemoryStore(clock);
            return new Store(
                    complaints(store, "append", (into, arguments) -> {
                        Commit commit = (Commit) arguments[0];
                        return into.append(without(commit, Optional.empty(), commit.texts()));
                    }),
                    store,
                    store);
        }
    }

    /** Begins a page one row too late. */
    static final class LosesARow extends ComplaintsContract {
        @Override
        protected Store open(InstantSource clock) {
            MemoryStore store = new MemoryStore(clock);
            return new Store(
                    complaints(store, "standing", (from, arguments) -> {
                        @SuppressWarnings("unchecked")
                        Optional<Standing> after = (Optional<Standing>) arguments[1];
                        List<Standing> page = from.standing((Boolean) arguments[0], after, (Integer) arguments[2]);
                        return after.isEmpty() || page.isEmpty() ? page : page.subList(1, page.size());
                    }),
                    store,
                    store);
        }
    }

    /** Hides erased texts, and gives them back to whoever asks for one alone. */
    static final class OnlyHidesWhatIsErased extends SealedTextsContract {
        @Override
        protected Store open(InstantSource clock) {
            MemoryStore store = new MemoryStore(clock);
            return new Store(
                    store,
                    new SealedTexts() {
                        @Override
                        public Map<TextRef, Text> open(ComplaintId complaint, Collection<TextRef> refs) {
                            return store.open(complaint, refs);
                        }

                        @Override
                        public void erase(ComplaintId complaint) {
                            // To be done by a nightly job.
                        }
                    },
                    store);
        }
    }

    /** Finds the digit before which an emoji stands, with half of the emoji. */
    static final class CutsEmoji extends DetectorContract {
        @Override
        protected Detector detector() {
            Detector sound = new MeterNumbers();
            return text -> sound.detect(text).stream()
                    .map(found -> new Finding(
                            Math.max(0, found.start() - 1),
                            found.end(),
                            found.type(),
                            found.rule(),
                            found.confidence(),
                            found.evidence()))
                    .toList();
        }

        @Override
        protected List<String> examples() {
            return List.of("\uD83D\uDCA7RBG-004217");
        }
    }
}
