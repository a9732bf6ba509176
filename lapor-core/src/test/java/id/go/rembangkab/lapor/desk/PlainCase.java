// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** One complaint by the SOP, told a second time in plain words, to hold the library against. */
final class PlainCase {
    /** What is asked: a word, by whom, when, and the particulars that matter here. */
    record Ask(String word, String who, Instant at, boolean stale, Map<String, String> with) {
        String role() {
            return who.contains(":") ? who.substring(0, who.indexOf(':')) : who;
        }

        boolean has(String name) {
            return with.containsKey(name);
        }

        boolean is(String name, String value) {
            return value.equals(with.get(name));
        }

        boolean named() {
            return who.contains(":");
        }

        String agency() {
            return with.getOrDefault("agency", "");
        }
    }

    /** A word, who may say it, from where, to where; {@code =} is where it stands, {@code ?} is told below. */
    record Move(String word, List<String> who, List<String> from, String to) {
        private static Move read(String line) {
            List<String> part = List.of(line.split("\\|", -1));
            return new Move(part.get(0), words(part.get(1)), words(part.get(2)), part.get(3));
        }

        private static List<String> words(String text) {
            return List.of(text.split(" ", -1));
        }
    }

    static final List<Move> MOVES = """
            register|admin|RECEIVED|REGISTERED
            pend|admin|RECEIVED REGISTERED VERIFIED IN_PROGRESS|PENDING
            pend|liaison|IN_PROGRESS|PENDING
            classify|admin|REGISTERED VERIFIED DISPATCHED IN_PROGRESS REDISPATCH_REQUESTED RESPONDED REPORTER_REPLIED|=
            privacy|admin|REGISTERED VERIFIED DISPATCHED IN_PROGRESS REDISPATCH_REQUESTED RESPONDED REPORTER_REPLIED|=
            verify|admin|REGISTERED|VERIFIED
            dispatch|admin|VERIFIED|DISPATCHED
            complete|reporter admin|PENDING|?
            expire-pending|system|PENDING|ARCHIVED
            archive|admin|RECEIVED REGISTERED PENDING VERIFIED|ARCHIVED
            return|admin|REGISTERED VERIFIED REDISPATCH_REQUESTED|RETURNED
            redispatch|admin|DISPATCHED IN_PROGRESS REDISPATCH_REQUESTED|DISPATCHED
            support|admin|DISPATCHED IN_PROGRESS|=
            notified|system admin|DISPATCHED IN_PROGRESS REDISPATCH_REQUESTED PENDING RESPONDED REPORTER_REPLIED CLOSED|=
            accept|liaison|DISPATCHED|IN_PROGRESS
            inform-head|liaison|IN_PROGRESS|=
            draft|liaison|IN_PROGRESS|=
            report-head|liaison|IN_PROGRESS|=
            interim-reply|liaison|IN_PROGRESS|=
            request-redispatch|liaison|DISPATCHED IN_PROGRESS|REDISPATCH_REQUESTED
            refuse-redispatch|admin|REDISPATCH_REQUESTED|DISPATCHED
            respond|liaison|IN_PROGRESS|RESPONDED
            relay|admin system|DISPATCHED IN_PROGRESS REDISPATCH_REQUESTED PENDING RESPONDED REPORTER_REPLIED CLOSED|=
            reply|reporter admin system|RESPONDED|REPORTER_REPLIED
            answer-reply|admin liaison|REPORTER_REPLIED|RESPONDED
            resume|admin liaison|REPORTER_REPLIED|IN_PROGRESS
            auto-close|system|RESPONDED|CLOSED
            close|admin|RESPONDED REPORTER_REPLIED|CLOSED
            confirm|reporter admin system|RESPONDED|CLOSED
            reopen|reporter admin|CLOSED|IN_PROGRESS
            publish|liaison|CLOSED|=
            restore|admin|ARCHIVED|?
            re-enter|national system|RETURNED|REGISTERED
            comment|reporter admin liaison head national system|*|=
            attach|reporter admin liaison head national system|*|=
            reveal|admin|*|=""".lines().map(Move::read).toList();

    private final PlainDays days;
    private final String policy;
    private final boolean sp4n;
    final Map<String, String> wish;
    final List<PlainClock> clocks = new ArrayList<>();
    String status;
    Instant last;
    String lead = "";
    private String pendedFrom = "";
    private final List<String> supporters = new ArrayList<>();
    private boolean registered;
    private boolean described;
    private boolean evidenced;
    private boolean personal;
    private String answerNorm = "";
    private boolean settled;
    private boolean anonymous;
    private boolean secret;
    private boolean informed;
    private boolean drafted;
    private boolean reported;

    PlainCase(PlainDays days, String policy, boolean sp4n, Map<String, String> first, Instant at) {
        this.days = days;
        this.policy = policy;
        this.sp4n = sp4n;
        this.wish = first;
        this.last = at;
        this.registered = sp4n;
        this.status = sp4n ? "REGISTERED" : "RECEIVED";
        this.described = first.containsKey("description");
        this.evidenced = first.containsKey("evidence");
        this.personal = "personal".equals(first.get("description"));
        start(sp4n ? "VERIFY" : "INTAKE", "", at);
    }

    /** The code of the refusal, or nothing if it is allowed. */
    String refusal(Ask ask) {
        if (!isForRole(ask)) {
            return "NOT_ALLOWED_FOR_ROLE";
        }
        if (ask.at().isBefore(last)) {
            return "OUT_OF_ORDER";
        }
        if (ask.stale()) {
            return "STALE_VERSION";
        }
        return moves(ask.word()).noneMatch(move -> isFromHere(move) && move.who.contains(ask.role()))
                ? "NOT_ALLOWED_IN_STATE"
                : guard(ask);
    }

    private static Stream<Move> moves(String word) {
        return MOVES.stream().filter(move -> move.word.equals(word));
    }

    boolean isFromHere(Move move) {
        return move.from.contains("*") || move.from.contains(status);
    }

    private boolean isForRole(Ask ask) {
        List<Move> here = moves(ask.word()).filter(this::isFromHere).toList();
        Stream<Move> rows = here.isEmpty() ? moves(ask.word()) : here.stream();
        if (rows.noneMatch(move -> move.who.contains(ask.role()))) {
            return false;
        }
        return switch (ask.role()) {
            case "reporter" -> ask.who().equals("reporter:r1");
            case "liaison", "head" -> {
                String agency = ask.who().substring(ask.who().indexOf(':') + 1);
                boolean remark = Set.of("comment", "attach").contains(ask.word());
                yield remark
                        ? agency.equals(lead) || supporters.contains(agency)
                        : lead.isEmpty() || agency.equals(lead);
            }
            default -> true;
        };
    }

    private String guard(Ask ask) {
        return switch (ask.word()) {
            case "register" -> first(complete(), no("ALREADY_EXISTS", ask.is("tracking", "77")));
            case "pend" -> no("NOTHING_MISSING", !ask.has("missing") && !ask.has("follow_up"));
            case "classify" -> no("BAD_INPUT", !lead.isEmpty() && !ask.has("reason"));
            case "privacy" ->
                first(
                        no("FINDINGS_OPEN", personal && !ask.has("accept-all")),
                        no(
                                "LOOSENS_PRIVACY",
                                (wish.containsKey("anonymous") && !ask.has("anonymous"))
                                        || (wish.containsKey("secret") && !ask.has("secret"))),
                        no(
                                "LOOSENS_PRIVACY",
                                ((anonymous && !ask.has("anonymous")) || (secret && !ask.has("secret")))
                                        && !(ask.has("reason") && ask.named())));
            case "verify" ->
                first(complete(), no("NOT_CLASSIFIED", answerNorm.isEmpty()), no("PRIVACY_UNDECIDED", !settled));
            case "dispatch" -> mayGoTo(ask);
            case "redispatch" ->
                first(mayGoTo(ask), no("SAME_AGENCY", ask.agency().equals(lead) && !ask.has("reason")));
            case "support" ->
                first(
                        no("NO_LIAISON_CONTACT", ask.agency().equals("ENTAH")),
                        no("SAME_AGENCY", ask.agency().equals(lead)),
                        no("ALREADY_EXISTS", supporters.contains(ask.agency())));
            case "expire-pending" -> no("NOT_ALLOWED_IN_STATE", !isOver("COMPLETION", ask.at()));
            case "archive" -> first(no("NOT_ALLOWED_IN_STATE", !lead.isEmpty()), no("CYCLE", ask.is("duplicate", "A")));
            case "notified" ->
                no("NOT_ALLOWED_IN_STATE", !ask.agency().equals(lead) && !supporters.contains(ask.agency()));
            case "report-head" -> first(no("HEAD_NOT_INFORMED", !informed), no("NO_DRAFT", !drafted));
            case "respond" ->
                first(no("NOT_REPORTED_TO_HEAD", !reported), no("LEAKS_PERSONAL_DATA", ask.is("text", "personal")));
            case "relay" ->
                first(
                        no("NOT_ALLOWED_IN_STATE", clocks.stream().noneMatch(clock -> clock.kind.equals("RELAY"))),
                        no("BAD_INPUT", ask.is("channel", "TWITTER")));
            case "reply" -> no("BAD_INPUT", !ask.role().equals("reporter") && !ask.has("source"));
            case "auto-close" -> no("NOT_ALLOWED_IN_STATE", !isOver("MONITOR", ask.at()));
            case "reopen" ->
                no(
                        "WINDOW_SHUT",
                        clocks.stream()
                                .noneMatch(clock -> clock.kind.equals("REOPENING")
                                        && clock.state(ask.at()).equals("OPEN")));
            case "publish" -> no("SECRET", secret);
            case "re-enter" -> no("TRACKING_ID_DIFFERS", ask.is("tracking", "77"));
            case "attach" -> no("BAD_INPUT", ask.is("type", "application/exe"));
            default -> "";
        };
    }

    private String complete() {
        return no("INCOMPLETE", !described || !evidenced);
    }

    private String mayGoTo(Ask ask) {
        return first(
                no("PRIVACY_UNDECIDED", !settled),
                no("NO_LIAISON_CONTACT", Set.of("KOSONG", "ENTAH").contains(ask.agency())),
                no("OUTSIDE_TUPOKSI", !ask.agency().equals("DPUTARU") && !ask.has("reason")));
    }

    private static String no(String code, boolean applies) {
        return applies ? code : "";
    }

    private static String first(String... codes) {
        return Stream.of(codes).filter(code -> !code.isEmpty()).findFirst().orElse("");
    }

    boolean isOver(String kind, Instant at) {
        return clocks.stream().anyMatch(clock -> clock.kind.equals(kind) && clock.isDue(at));
    }

    /** The kinds of the breaches that are put on record at an instant. */
    List<String> turnLate(Instant at) {
        return clocks.stream()
                .filter(clock -> clock.turnsLate(at))
                .map(clock -> clock.kind)
                .toList();
    }

    /** Does what was allowed. */
    void obey(Ask ask) {
        Instant at = ask.at();
        last = at;
        String to = moves(ask.word())
                .filter(move -> isFromHere(move) && move.who.contains(ask.role()))
                .findFirst()
                .orElseThrow()
                .to;
        String from = status;
        status = to.equals("=") ? status : to;
        switch (ask.word()) {
            case "register" -> {
                registered = true;
                stop("INTAKE", at);
                start("VERIFY", "", at);
            }
            case "pend" -> {
                pendedFrom = from;
                Stream.of("INTAKE", "FIRST_RESPONSE", "RESPONSE", "ASSIGNMENT")
                        .flatMap(this::living)
                        .forEach(clock -> clock.hold(at));
                stop("VERIFY", at);
                start("COMPLETION", "", at);
            }
            case "classify" -> classify(ask.with().get("class"));
            case "privacy" -> {
                settled = true;
                anonymous = ask.has("anonymous");
                secret = ask.has("secret");
            }
            case "dispatch" -> {
                stop("VERIFY", at);
                handTo(ask.agency(), at);
                Stream.of("FIRST_RESPONSE", "RESPONSE")
                        .filter(kind -> living(kind).findAny().isEmpty())
                        .forEach(kind -> start(kind, "", at));
            }
            case "redispatch" -> {
                stop("TRIAGE", at);
                Stream.of("ASSIGNMENT", "NOTIFY")
                        .flatMap(this::living)
                        .filter(clock -> clock.agency.equals(lead))
                        .forEach(clock -> clock.cancel(at));
                handTo(ask.agency(), at);
            }
            case "support" -> {
                supporters.add(ask.agency());
                start("NOTIFY", ask.agency(), at);
            }
            case "complete" -> {
                status = pendedFrom;
                described |= ask.has("description");
                evidenced |= ask.has("evidence");
                personal |= ask.is("description", "personal");
                settled &= !ask.has("description") || !lead.isEmpty();
                stop("COMPLETION", at);
                clocks.forEach(clock -> clock.goOn(at, days));
                if (Set.of("REGISTERED", "VERIFIED").contains(status)) {
                    start("VERIFY", "", at);
                }
            }
            case "expire-pending", "archive" -> {
                stop("COMPLETION", at);
                stop("VERIFY", at);
                drop(at);
            }
            case "return" -> {
                stop("VERIFY", at);
                stop("TRIAGE", at);
                drop(at);
            }
            case "notified" ->
                living("NOTIFY")
                        .filter(clock -> clock.agency.equals(ask.agency()))
                        .forEach(clock -> clock.stop(at));
            case "inform-head" -> informed = true;
            case "draft" -> drafted = true;
            case "report-head" -> reported = true;
            case "interim-reply" -> stop("FIRST_RESPONSE", at);
            case "request-redispatch" -> start("TRIAGE", "", at);
            case "refuse-redispatch" -> stop("TRIAGE", at);
            case "respond" -> {
                Stream.of("FIRST_RESPONSE", "RESPONSE", "ASSIGNMENT").forEach(kind -> stop(kind, at));
                start("MONITOR", "", at);
                if (!sp4n) {
                    start("RELAY", "", at);
                }
            }
            case "relay" -> stop("RELAY", at);
            case "reply" -> {
                stop("MONITOR", at);
                start("REPLY_HANDLING", "", at);
            }
            case "answer-reply" -> {
                stop("REPLY_HANDLING", at);
                start("MONITOR", "", at);
            }
            case "resume" -> {
                stop("REPLY_HANDLING", at);
                beginRound(at);
            }
            case "auto-close", "close", "confirm" -> {
                stop("MONITOR", at);
                stop("REPLY_HANDLING", at);
                start("REOPENING", "", at);
            }
            case "reopen" -> {
                stop("REOPENING", at);
                beginRound(at);
            }
            case "restore" -> {
                status = registered ? "REGISTERED" : "RECEIVED";
                start(registered ? "VERIFY" : "INTAKE", "", at);
            }
            case "re-enter" -> start("VERIFY", "", at);
            case "attach" -> evidenced |= !Set.of("liaison", "head").contains(ask.role());
            default -> {}
        }
    }

    private void classify(String answer) {
        answerNorm = Map.of("info", "5wd", "exam", "60wd", "plain", "14wd").get(answer);
        Stream.of("RESPONSE", "ASSIGNMENT").flatMap(this::living).forEach(clock -> clock.renorm(answerNorm, days));
    }

    private void handTo(String agency, Instant at) {
        lead = agency;
        supporters.remove(agency);
        startOver();
        start("NOTIFY", agency, at);
        start("ASSIGNMENT", agency, at);
    }

    private void beginRound(Instant at) {
        startOver();
        start("RESPONSE", "", at);
        start("ASSIGNMENT", lead, at);
    }

    private void startOver() {
        informed = false;
        drafted = false;
        reported = false;
    }

    private void drop(Instant at) {
        lead = "";
        supporters.clear();
        clocks.stream().filter(PlainClock::lives).forEach(clock -> clock.cancel(at));
    }

    private Stream<PlainClock> living(String kind) {
        return clocks.stream().filter(clock -> clock.kind.equals(kind) && clock.lives());
    }

    private void stop(String kind, Instant at) {
        living(kind).forEach(clock -> clock.stop(at));
    }

    private void start(String kind, String agency, Instant at) {
        boolean firstCounts = kind.equals("MONITOR") && policy.equals("SP4N_OBSERVED");
        clocks.add(new PlainClock(kind, agency, norm(kind), firstCounts, at, days));
    }

    private String norm(String kind) {
        String day = policy.equals("LITERAL") ? "d" : "wd";
        return switch (kind) {
            case "INTAKE", "VERIFY" -> "3" + day;
            case "RELAY" -> "1" + day;
            case "TRIAGE" -> "1wd";
            case "NOTIFY" -> "5m@office";
            case "FIRST_RESPONSE", "REPLY_HANDLING" -> "5wd";
            case "RESPONSE", "ASSIGNMENT" -> answerNorm;
            case "COMPLETION" -> "30d";
            default -> "10wd";
        };
    }

    void takeOff(LocalDate day, Instant at) {
        days.takeOff(day);
        clocks.forEach(clock -> clock.recount(at, days));
    }

    List<String> told(Instant at) {
        return clocks.stream().map(clock -> clock.told(at)).sorted().toList();
    }
}
