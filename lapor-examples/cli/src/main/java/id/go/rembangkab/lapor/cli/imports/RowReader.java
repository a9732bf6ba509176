// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.imports;

import id.go.rembangkab.lapor.agency.Agency;
import id.go.rembangkab.lapor.agency.AgencyCode;
import id.go.rembangkab.lapor.agency.Category;
import id.go.rembangkab.lapor.complaint.ArchiveReason;
import id.go.rembangkab.lapor.complaint.Channel;
import id.go.rembangkab.lapor.complaint.Classification;
import id.go.rembangkab.lapor.complaint.Command;
import id.go.rembangkab.lapor.complaint.DesaCode;
import id.go.rembangkab.lapor.complaint.Identity;
import id.go.rembangkab.lapor.complaint.Intake;
import id.go.rembangkab.lapor.complaint.PastCase;
import id.go.rembangkab.lapor.complaint.Place;
import id.go.rembangkab.lapor.complaint.Reporter;
import id.go.rembangkab.lapor.complaint.Role;
import id.go.rembangkab.lapor.complaint.Status;
import id.go.rembangkab.lapor.complaint.Text;
import id.go.rembangkab.lapor.complaint.TrackingId;
import id.go.rembangkab.lapor.privacy.Visibility;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads what rows say, by a layout and the tables of words. What a row does not say stays empty (R9.4). */
final class RowReader {
    private static final WordTable<Layout.PastStatus> STATUSES = WordTable.bundled(
            "statuses.csv",
            record -> new Layout.PastStatus(
                    Status.valueOf(record.getField("status")),
                    Optional.of(record.getField("by"))
                            .filter(by -> !by.isEmpty())
                            .map(Role::valueOf)));
    private static final WordTable<Channel> CHANNELS =
            WordTable.bundled("channels.csv", record -> new Channel(record.getField("channel")));
    private static final WordTable<Classification.Kind> KINDS =
            WordTable.bundled("kinds.csv", record -> Classification.Kind.valueOf(record.getField("kind")));
    private static final WordTable<ArchiveReason> ARCHIVE_REASONS =
            WordTable.bundled("archive-reasons.csv", record -> ArchiveReason.valueOf(record.getField("reason")));
    private static final WordTable<Visibility> WISHES = WordTable.bundled(
            "wishes.csv",
            record -> new Visibility(
                    record.getField("anonymous").equals("yes") ? Visibility.Identity.HIDDEN : Visibility.Identity.SHOWN,
                    record.getField("secret").equals("yes") ? Visibility.Content.SECRET : Visibility.Content.PUBLIC));

    private final String file;
    private final Layout layout;
    private final List<String> columns;
    private final Map<Field, List<Integer>> places;
    private final WordTable<Layout.PastStatus> statuses;
    private final Set<Channel> channels;
    private final Map<AgencyCode, Agency> agencies = new LinkedHashMap<>();
    private final Identity identity;
    private final Instant now;

    /**
     * Creates a reader.
     *
     * @param file the name that the log keeps
     * @param rows what it reads
     * @param channels the channels that are registered
     * @param agencies those that are registered; where the source gives a name alone, it is one of these or of rows before
     * @param identity seals texts
     * @param now no case came in later
     */
    RowReader(
            String file,
            Rows rows,
            Set<Channel> channels,
            Collection<Agency> agencies,
            Identity identity,
            Instant now) {
        this.file = file;
        this.layout = rows.layout();
        this.columns = rows.columns();
        this.places = Cells.places(layout, columns);
        this.statuses = STATUSES.with(layout.statuses());
        this.channels = Set.copyOf(channels);
        agencies.forEach(agency -> this.agencies.put(agency.code(), agency));
        this.identity = identity;
        this.now = now;
    }

    /**
     * Reads a row.
     *
     * @throws BadCell if a cell does not hold what is expected
     */
    PastRow read(Row row) {
        if (row.problem().isPresent()) {
            throw new BadCell(row.problem().get());
        }
        Cells cells = new Cells(places, layout, columns, row.cells());
        Channel channel = channel(cells);
        if (channel.isSp4n() && cells.of(Field.TRACKING_ID).isEmpty()) {
            throw cells.bad(Field.TRACKING_ID, "cell.missing");
        }
        String id = cells.of(Field.TRACKING_ID)
                .or(() -> cells.of(Field.EXTERNAL_ID))
                .orElseThrow(() -> cells.bad(Field.EXTERNAL_ID, "cell.missing"));
        Layout.PastStatus status = status(cells);
        Optional<Agency> agency = agency(cells);
        PastCase past = past(cells, row.line(), status, agency.map(Agency::code));
        PastRow read = new PastRow(
                cells.of(Field.TRACKING_ID).isPresent() ? id : channel.code() + '/' + id,
                new Command.ImportHistory(intake(cells, channel, id), past),
                agency);
        agency.ifPresent(named -> agencies.putIfAbsent(named.code(), named));
        return read;
    }

    private Channel channel(Cells cells) {
        return cells.of(Field.SOURCE)
                .flatMap(CHANNELS::find)
                .filter(channels::contains)
                .orElse(Channel.SP4N_LAPOR);
    }

    private Layout.PastStatus status(Cells cells) {
        String word = cells.of(Field.STATUS).orElseThrow(() -> cells.bad(Field.STATUS, "cell.missing"));
        return statuses.find(word).orElseThrow(() -> cells.bad(Field.STATUS, "cell.word", STATUSES.words()));
    }

    private Intake<Text> intake(Cells cells, Channel channel, String id) {
        boolean registered = cells.of(Field.TRACKING_ID).isPresent();
        return new Intake<>(
                channel,
                registered ? Optional.empty() : Optional.of(identity.text(id)),
                cells.parsed(Field.TRACKING_ID, TrackingId::new, "cell.tracking-id"),
                sealed(cells, Field.TITLE),
                sealed(cells, Field.DESCRIPTION),
                List.of(),
                new Reporter<>(Optional.empty(), sealed(cells, Field.REPORTER), sealed(cells, Field.CONTACT)),
                cells.of(Field.WISH)
                        .map(word ->
                                WISHES.find(word).orElseThrow(() -> cells.bad(Field.WISH, "cell.word", WISHES.words())))
                        .orElse(Visibility.OPEN),
                new Place<>(
                        Optional.empty(),
                        cells.joined(Field.ADDRESS).map(identity::text),
                        cells.parsed(Field.DESA, DesaCode::new, "cell.desa")),
                cells.parsed(Field.CATEGORY, Category::new, "cell.category"));
    }

    private Optional<Text> sealed(Cells cells, Field field) {
        return cells.of(field).map(identity::text);
    }

    private PastCase past(Cells cells, long line, Layout.PastStatus status, Optional<AgencyCode> agency) {
        boolean needsAgency = switch (status.status()) {
            case DISPATCHED, IN_PROGRESS, REDISPATCH_REQUESTED, RESPONDED, REPORTER_REPLIED -> true;
            case RECEIVED, REGISTERED, PENDING, VERIFIED, CLOSED, ARCHIVED, RETURNED -> false;
        };
        if (needsAgency && agency.isEmpty()) {
            throw cells.bad(Field.AGENCY_CODE, "cell.agency-needed");
        }
        Optional<Instant> received = instant(cells, Field.RECEIVED, time(cells));
        Optional<Instant> dispatched = instant(cells, Field.DISPATCHED, Optional.empty());
        Optional<Instant> ended = instant(cells, Field.ENDED, Optional.empty());
        Optional<Instant> responded = instant(cells, Field.RESPONDED, Optional.empty())
                .or(() -> instant(cells, Field.LAST_ACTIVITY, Optional.empty())
                        .filter(last -> ended.filter(last::isBefore).isPresent()));
        inOrder(cells, received, dispatched, Field.DISPATCHED);
        inOrder(
                cells,
                dispatched.or(() -> received),
                responded,
                cells.of(Field.RESPONDED).isPresent() ? Field.RESPONDED : Field.LAST_ACTIVITY);
        inOrder(cells, responded.or(() -> dispatched).or(() -> received), ended, Field.ENDED);
        Optional<ArchiveReason> reason = status.status() == Status.ARCHIVED
                ? cells.of(Field.ARCHIVE_REASON).flatMap(ARCHIVE_REASONS::find)
                : Optional.empty();
        return new PastCase(
                file,
                line,
                rawStatus(cells),
                status.status(),
                received,
                dispatched,
                responded,
                status.status().ended() ? ended : Optional.empty(),
                status.by(),
                agency,
                cells.of(Field.KIND)
                        .map(word ->
                                KINDS.find(word).orElseThrow(() -> cells.bad(Field.KIND, "cell.word", KINDS.words()))),
                reason,
                rating(cells));
    }

    private static String rawStatus(Cells cells) {
        return cells.of(Field.STATUS).orElseThrow();
    }

    private Optional<LocalTime> time(Cells cells) {
        return cells.of(Field.RECEIVED_TIME)
                .map(text -> WrittenDate.time(text)
                        .or(() -> WrittenDate.parse(text, layout.dates(), layout.zone())
                                .flatMap(WrittenDate::time))
                        .orElseThrow(() -> cells.bad(Field.RECEIVED_TIME, "cell.time")));
    }

    /** A date without a time is taken as the beginning of that day; day norms come out the same (A2). */
    private Optional<Instant> instant(Cells cells, Field field, Optional<LocalTime> time) {
        Optional<Instant> instant = cells.of(field)
                .map(text -> WrittenDate.parse(text, layout.dates(), layout.zone())
                        .orElseThrow(() -> cells.bad(field, "cell.date", examples()))
                        .at(time, layout.zone()));
        if (instant.filter(now::isBefore).isPresent()) {
            throw cells.bad(field, "cell.future");
        }
        return instant;
    }

    private String examples() {
        return String.join(
                "; ", layout.dates().stream().map(WrittenDate.Form::example).toList());
    }

    private static void inOrder(Cells cells, Optional<Instant> before, Optional<Instant> after, Field later) {
        if (before.isPresent() && after.filter(before.get()::isAfter).isPresent()) {
            throw cells.bad(later, "cell.order");
        }
    }

    private Optional<Agency> agency(Cells cells) {
        Optional<String> name = cells.of(Field.AGENCY_NAME);
        Optional<AgencyCode> code = cells.parsed(Field.AGENCY_CODE, AgencyCode::new, "cell.agency-code");
        return code.or(() -> name.flatMap(this::agencyNamed))
                .map(known -> new Agency(known, name.orElseGet(known::value), Set.of(), List.of(), false));
    }

    private Optional<AgencyCode> agencyNamed(String name) {
        List<AgencyCode> named = agencies.values().stream()
                .filter(agency -> agency.name().equalsIgnoreCase(name)
                        || agency.code().value().equalsIgnoreCase(name))
                .map(Agency::code)
                .toList();
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    private static Optional<Integer> rating(Cells cells) {
        return cells.of(Field.RATING)
                .map(text -> Stream.of(1, 2, 3, 4, 5)
                        .filter(rating -> text.matches(rating + "([.,]0+)?"))
                        .findFirst()
                        .orElseThrow(() -> cells.bad(Field.RATING, "cell.rating")));
    }
}
