// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.report;

import id.go.rembangkab.lapor.agency.Agency;
import id.go.rembangkab.lapor.agency.AgencyCode;
import id.go.rembangkab.lapor.agency.Category;
import id.go.rembangkab.lapor.calendar.WorkingCalendar;
import id.go.rembangkab.lapor.complaint.History;
import id.go.rembangkab.lapor.complaint.SealedTexts;
import id.go.rembangkab.lapor.complaint.TrackingId;
import id.go.rembangkab.lapor.privacy.Detector;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collector;
import java.util.stream.StreamSupport;

/**
 * What each agency is to publish of a month: the complaints closed in it that are not secret, in the words anyone may read
 * (SOP step 7, R12.4).
 *
 * <p>No text stands in it that was not decided to be public, and what the detector still finds in one is masked.
 *
 * @param question what was asked
 * @param zone the zone of the calendar
 * @param complete whether the month had ended by then
 * @param agencies every active agency, and every other that had a complaint closed, by code
 */
public record PublicationReport(Question question, ZoneId zone, boolean complete, List<AgencyPublication> agencies)
        implements Report {
    /**
     * Copies the list.
     *
     * @param question what was asked
     * @param zone the zone of the calendar
     * @param complete whether the month had ended by then
     * @param agencies the agencies
     */
    public PublicationReport {
        agencies = List.copyOf(agencies);
    }

    /**
     * What is asked.
     *
     * @param month which month
     * @param asOf as of when, inclusive
     * @param agency the one agency asked about, or empty for all
     */
    public record Question(YearMonth month, Instant asOf, Optional<AgencyCode> agency) {}

    /** Where an agency stands with its monthly publication. */
    public enum State {
        /** At least one publication is on record in the month. */
        PUBLISHED,
        /** Nothing was finished that could be published. */
        NIHIL,
        /** Nothing is on record yet, and the month has not ended. */
        DUE,
        /** Nothing is on record, and the month has ended. */
        MISSING
    }

    /**
     * One agency.
     *
     * @param agency its code
     * @param name its name as registered, or its code
     * @param state where it stands
     * @param finished how many of its complaints were closed in the month and still are
     * @param secret how many of these are secret, and so left out
     * @param undecided how many of these have no public text, and so are left out
     * @param items what is to be published, by day of closing
     * @param posts a text for each platform
     * @param records the publications on record in the month
     */
    public record AgencyPublication(
            AgencyCode agency,
            String name,
            State state,
            long finished,
            long secret,
            long undecided,
            List<Item> items,
            List<Post> posts,
            List<Recorded> records) {
        /**
         * Copies the lists.
         *
         * @param agency its code
         * @param name its name
         * @param state where it stands
         * @param finished how many were closed
         * @param secret how many are secret
         * @param undecided how many have no public text
         * @param items what is to be published
         * @param posts a text for each platform
         * @param records the publications on record
         */
        public AgencyPublication {
            items = List.copyOf(items);
            posts = List.copyOf(posts);
            records = List.copyOf(records);
        }
    }

    /**
     * A complaint that may be published.
     *
     * @param trackingId its number in SP4N-LAPOR!
     * @param closed the day it was closed
     * @param category what it is about
     * @param text the public text
     * @param answer the answer, if there is one
     * @param masked how many places were masked on the way out
     */
    public record Item(
            Optional<TrackingId> trackingId,
            LocalDate closed,
            Optional<Category> category,
            String text,
            Optional<String> answer,
            int masked) {}

    /**
     * A publication on record.
     *
     * @param at when it was recorded to have been published
     * @param url where it stands
     */
    public record Recorded(Instant at, String url) {}

    /**
     * Collects a month.
     *
     * @param question which month, as of when, of which agency
     * @param calendar whose zone tells the months apart
     * @param agencies the registry
     * @param histories every history there is, in any order; read once
     * @param texts where public texts and answers are; no other is opened
     * @param detector what still finds personal data in them
     * @return the report
     */
    public static PublicationReport of(
            Question question,
            WorkingCalendar calendar,
            List<Agency> agencies,
            Iterable<History> histories,
            SealedTexts texts,
            Detector detector) {
        return StreamSupport.stream(histories.spliterator(), false)
                .collect(collecting(question, calendar, agencies, texts, detector));
    }

    /**
     * Collects a month in parts, as many at a time as the caller has threads for.
     *
     * @param question which month, as of when, of which agency
     * @param calendar whose zone tells the months apart
     * @param agencies the registry
     * @param texts where public texts and answers are; no other is opened
     * @param detector what still finds personal data in them
     * @return what makes the report of every history there is, whichever part looks at it
     */
    public static Collector<History, ?, PublicationReport> collecting(
            Question question, WorkingCalendar calendar, List<Agency> agencies, SealedTexts texts, Detector detector) {
        return Collector.of(
                () -> new PublicationTally(question, calendar, agencies, texts, detector),
                PublicationTally::add,
                PublicationTally::and,
                PublicationTally::report,
                Collector.Characteristics.UNORDERED);
    }

    @Override
    public String kind() {
        return "publication";
    }

    @Override
    public String name() {
        return question.month().toString();
    }

    @Override
    public Instant asOf() {
        return question.asOf();
    }

    @Override
    public List<Table> tables() {
        return new PublicationTables(this).all();
    }
}
