// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.desk;

import id.go.rembangkab.lapor.complaint.Actor;
import id.go.rembangkab.lapor.complaint.Complaint;
import id.go.rembangkab.lapor.complaint.ComplaintId;
import id.go.rembangkab.lapor.complaint.Standing;
import id.go.rembangkab.lapor.complaint.Terms;
import id.go.rembangkab.lapor.complaint.TrackingId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Looks for complaints by words, in what the reader may read and nowhere else (R13.3). Reading changes nothing.
 *
 * <p>First come those where anyone may read the words, by the index of the store. What is sealed is in no index: for a reader
 * who may open more than anyone, the complaints are gone through after that, some thousands at a time.
 */
public final class Search {
    private static final int BATCH = 200;

    /** So that words that are hardly anywhere hold nobody up; the mark goes on from there. */
    private static final int MOST_LOOKED_AT = 5_000;

    private final Ports ports;
    private final Views views;

    /**
     * Creates a search.
     *
     * @param ports where complaints are
     * @param views what decides who may read what
     */
    public Search(Ports ports, Views views) {
        this.ports = Objects.requireNonNull(ports, "ports");
        this.views = Objects.requireNonNull(views, "views");
    }

    /** What a search goes through. */
    public enum Part {
        /** What the index gives. */
        INDEX,
        /** What else the reader may open. */
        REST,
        /** Everything, since the store has no index. */
        ALL
    }

    /**
     * Where a search goes on.
     *
     * @param part in which part
     * @param last the complaint looked at last there, or empty to begin with the part
     */
    public record Mark(Part part, Optional<Standing> last) {
        /**
         * Checks that nothing is null.
         *
         * @param part in which part
         * @param last the complaint looked at last there, or empty to begin with the part
         */
        public Mark {
            Objects.requireNonNull(part, "part");
            Objects.requireNonNull(last, "last");
        }
    }

    /**
     * What was found.
     *
     * @param found each complaint once over all pages: the one whose number was asked for, then those of each part, nearest
     *     deadline first
     * @param next where to go on if there may be more
     */
    public record Page(List<Complaint> found, Optional<Mark> next) {
        /**
         * Copies the list.
         *
         * @param found the complaints
         * @param next where to go on if there may be more
         */
        public Page {
            found = List.copyOf(found);
            Objects.requireNonNull(next, "next");
        }
    }

    /**
     * Looks for complaints.
     *
     * @param question words, each of which is to begin a word that the reader may read, or to be the number in SP4N-LAPOR!;
     *     signs mean nothing, and without a letter or digit nothing is found
     * @param reader who asks; what an officer or a reporter may not know of is not found
     * @param from where to go on, or empty to begin
     * @param limit how many at most, from 1
     * @return a page, which may be empty although there are more
     */
    public Page find(String question, Actor reader, Optional<Mark> from, int limit) {
        return new Question(question, reader, limit).from(from);
    }

    /** One question, of which one page is looked for; for one thread. */
    private final class Question {
        private final Terms terms;
        private final List<String> words;
        private final Actor reader;
        private final int limit;
        private final Optional<ComplaintId> numbered;
        private final List<Complaint> found = new ArrayList<>();

        private Question(String question, Actor reader, int limit) {
            this.terms = Terms.asked(question);
            this.words = Arrays.stream(question.strip().split("\\s+", -1))
                    .limit(Terms.MOST_ASKED)
                    .toList();
            this.reader = reader;
            this.limit = limit;
            this.numbered = terms.isEmpty() ? Optional.empty() : numbered();
        }

        private Optional<ComplaintId> numbered() {
            return words.stream()
                    .filter(word -> word.length() <= TrackingId.LONGEST && !word.isBlank())
                    .flatMap(word -> ports.complaints().registeredAs(new TrackingId(word)).stream())
                    .findFirst();
        }

        private Page from(Optional<Mark> mark) {
            if (terms.isEmpty()) {
                return new Page(List.of(), Optional.empty());
            }
            if (mark.isEmpty()) {
                numbered.flatMap(ports.complaints()::current)
                        .filter(complaint -> views.mayKnowOf(complaint, reader))
                        .filter(this::says)
                        .ifPresent(found::add);
            }
            return switch (mark.map(Mark::part).orElseGet(this::first)) {
                case INDEX -> {
                    Optional<Mark> next = go(Part.INDEX, mark, this::indexed, this::says);
                    yield next.isPresent() || !opensMoreThanAnyone()
                            ? new Page(found, next)
                            : new Page(found, rest(Optional.empty()));
                }
                case REST -> new Page(found, rest(mark));
                case ALL -> new Page(found, go(Part.ALL, mark, this::everything, this::says));
            };
        }

        private Part first() {
            return ports.complaints().saying(terms, Optional.empty(), 0).isPresent() ? Part.INDEX : Part.ALL;
        }

        private Optional<Mark> rest(Optional<Mark> mark) {
            return go(Part.REST, mark, this::everything, complaint -> says(complaint) && !isSaidToAll(complaint));
        }

        private List<Standing> indexed(Optional<Standing> after) {
            return ports.complaints().saying(terms, after, BATCH).orElse(List.of());
        }

        private List<Standing> everything(Optional<Standing> after) {
            return ports.complaints().standing(true, after, BATCH);
        }

        private boolean opensMoreThanAnyone() {
            return switch (reader.role()) {
                case NATIONAL_ADMIN, REGENT -> false;
                case ADMIN, SYSTEM, AUDITOR, LIAISON_OFFICER, AGENCY_HEAD, REPORTER -> true;
            };
        }

        private Optional<Mark> go(
                Part part,
                Optional<Mark> mark,
                Function<Optional<Standing>, List<Standing>> pages,
                Predicate<Complaint> wanted) {
            Optional<Standing> after = mark.flatMap(Mark::last);
            for (int looked = 0; looked < MOST_LOOKED_AT; looked += BATCH) {
                List<Standing> page = pages.apply(after);
                for (Standing standing : page) {
                    if (found.size() == limit) {
                        return Optional.of(new Mark(part, after));
                    }
                    after = Optional.of(standing);
                    ports.complaints()
                            .current(standing.complaint())
                            .filter(complaint -> !numbered.equals(Optional.of(complaint.id())))
                            .filter(complaint -> views.mayKnowOf(complaint, reader))
                            .filter(wanted)
                            .ifPresent(found::add);
                }
                if (page.size() < BATCH) {
                    return Optional.empty();
                }
            }
            return Optional.of(new Mark(part, after));
        }

        /** The index only proposes: what a restored backup has brought back into it cannot be opened. */
        private boolean says(Complaint complaint) {
            Terms said = said(complaint, Optional.of(reader));
            Optional<String> number = complaint.trackingId().map(TrackingId::value);
            return words.stream()
                    .allMatch(word -> number.filter(word::equals).isPresent()
                            || Terms.asked(word).beginIn(said));
        }

        private boolean isSaidToAll(Complaint complaint) {
            return terms.beginIn(said(complaint, Optional.empty()));
        }

        private Terms said(Complaint complaint, Optional<Actor> to) {
            return Terms.of(views.view(complaint, to).texts().stream()
                    .map(View.TextView::text)
                    .toList());
        }
    }
}
