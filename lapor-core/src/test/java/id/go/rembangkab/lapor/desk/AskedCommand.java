// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.desk;

import id.go.rembangkab.lapor.agency.AgencyCode;
import id.go.rembangkab.lapor.complaint.ArchiveReason;
import id.go.rembangkab.lapor.complaint.Channel;
import id.go.rembangkab.lapor.complaint.Classification.Kind;
import id.go.rembangkab.lapor.complaint.Command;
import id.go.rembangkab.lapor.complaint.ComplaintId;
import id.go.rembangkab.lapor.complaint.Intake;
import id.go.rembangkab.lapor.complaint.Place;
import id.go.rembangkab.lapor.complaint.Reporter;
import id.go.rembangkab.lapor.complaint.Text;
import id.go.rembangkab.lapor.complaint.TrackingId;
import id.go.rembangkab.lapor.complaint.Verdicts;
import id.go.rembangkab.lapor.desk.PlainCase.Ask;
import id.go.rembangkab.lapor.privacy.Visibility;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

/** Turns what is asked in plain words into the command of the library. */
record AskedCommand(Counter counter) {
    private static final String PERSONAL = "Hubungi 081234567890 saja";

    /** Particulars drawn by one number; a word takes those that concern it. */
    static Map<String, String> particulars(int number) {
        Random dice = new Random(number);
        Map<String, String> with = new TreeMap<>();
        with.put("agency", oneOf(dice, "DPUTARU", "DPUTARU", "DPUTARU", "DISHUB", "DISHUB", "KOSONG", "ENTAH"));
        with.put("tracking", oneOf(dice, "9165816", "9165816", "9165816", "77"));
        with.put("class", oneOf(dice, "info", "exam", "plain"));
        with.put("text", oneOf(dice, "clean", "clean", "clean", "personal"));
        with.put("channel", oneOf(dice, "WHATSAPP", "WHATSAPP", "WHATSAPP", "TWITTER"));
        with.put("type", oneOf(dice, "image/png", "image/png", "application/exe"));
        with.put("duplicate", oneOf(dice, "A", "B", "none", "none"));
        with.put("description", oneOf(dice, "clean", "clean", "personal"));
        for (String name : List.of("reason", "source", "accept-all", "missing", "follow_up", "evidence")) {
            if (dice.nextInt(4) > 0) {
                with.put(name, "yes");
            }
        }
        for (String name : List.of("anonymous", "secret")) {
            if (dice.nextInt(4) == 0) {
                with.put(name, "yes");
            }
        }
        if (dice.nextInt(3) == 0) {
            with.remove("description");
        }
        return with;
    }

    private static String oneOf(Random dice, String... words) {
        return words[dice.nextInt(words.length)];
    }

    Command receive(boolean sp4n, String external, Map<String, String> with) {
        return new Command.Receive(new Intake<>(
                sp4n ? Channel.SP4N_LAPOR : new Channel("WHATSAPP"),
                sp4n ? Optional.empty() : Optional.of(text(external)),
                sp4n ? Optional.of(new TrackingId(external)) : Optional.empty(),
                Optional.empty(),
                description(with),
                evidence(with),
                new Reporter<>(Optional.of(text("r1")), Optional.empty(), Optional.empty()),
                visibility(with),
                Place.unknown(),
                Optional.empty()));
    }

    Command of(Ask ask) {
        AgencyCode agency = new AgencyCode(ask.agency());
        Optional<Text> reason = ask.has("reason") ? Optional.of(text("alasan")) : Optional.empty();
        return switch (ask.word()) {
            case "register" -> new Command.Register(new TrackingId(ask.with().get("tracking")));
            case "pend" ->
                new Command.Pend(
                        ask.has("missing") ? List.of(text("foto")) : List.of(),
                        ask.has("follow_up") ? Optional.of(text("di mana?")) : Optional.empty());
            case "classify" -> classify(ask, reason);
            case "privacy" ->
                new Command.DecidePrivacy(
                        visibility(ask.with()),
                        text("Jalan berlubang"),
                        ask.has("accept-all") ? Verdicts.ACCEPT_ALL : Verdicts.NONE,
                        reason);
            case "verify" -> new Command.Verify();
            case "dispatch" -> new Command.Dispatch(agency, reason);
            case "complete" -> new Command.Complete(description(ask.with()), evidence(ask.with()), Optional.empty());
            case "expire-pending" -> new Command.ExpirePending();
            case "archive" ->
                ask.is("duplicate", "none")
                        ? new Command.Archive(ArchiveReason.SPAM, Optional.empty())
                        : new Command.Archive(
                                ArchiveReason.DUPLICATE,
                                Optional.of(new ComplaintId(ask.with().get("duplicate"))));
            case "return" -> new Command.ReturnToNational(text("bukan wewenang"));
            case "redispatch" -> new Command.Redispatch(agency, reason);
            case "support" -> new Command.AddSupport(agency);
            case "notified" -> new Command.RecordNotification(agency, text("wamid.1"));
            case "accept" -> new Command.Accept();
            case "inform-head" -> new Command.InformHead();
            case "draft" -> new Command.DraftResponse(text("draf"));
            case "report-head" -> new Command.ReportToHead();
            case "interim-reply" -> new Command.InterimReply(text("sedang kami periksa"));
            case "request-redispatch" -> new Command.RequestRedispatch(text("di luar tupoksi"));
            case "refuse-redispatch" -> new Command.RefuseRedispatch(text("tupoksi Anda"));
            case "respond" -> counter.respond(ask.is("text", "personal") ? PERSONAL : "Sudah kami tambal.");
            case "relay" -> new Command.RelayResponse(new Channel(ask.with().get("channel")), text("wa-9"));
            case "reply" ->
                new Command.Reply(
                        text("masih rusak"), ask.has("source") ? Optional.of(text("wa-2")) : Optional.empty());
            case "answer-reply" -> new Command.AnswerReply(text("akan kami cek"));
            case "resume" -> new Command.ResumeWork(reason);
            case "auto-close" -> new Command.AutoClose();
            case "close" -> new Command.Close(text("selesai"));
            case "confirm" -> new Command.ConfirmDone(Optional.empty());
            case "reopen" -> new Command.Reopen(text("rusak lagi"));
            case "publish" -> new Command.RecordPublication("https://example.go.id/1");
            case "restore" -> new Command.Restore(text("keliru"));
            case "re-enter" ->
                new Command.ReEnter(Optional.of(new TrackingId(ask.with().get("tracking"))));
            case "comment" -> new Command.Comment(text("catatan"));
            case "attach" -> new Command.Attach(text("foto.png"), ask.with().get("type"));
            case "reveal" -> new Command.Reveal(text("perlu dihubungi"));
            default -> throw new AssertionError("no such word: " + ask.word());
        };
    }

    private static Command classify(Ask ask, Optional<Text> reason) {
        boolean exam = ask.is("class", "exam");
        Command.Classify plain = (Command.Classify) Counter.classify(
                ask.is("class", "info") ? Kind.INFORMATION_REQUEST : Kind.COMPLAINT, false, exam, exam);
        return new Command.Classify(plain.classification(), reason, Optional.empty());
    }

    private static Visibility visibility(Map<String, String> with) {
        return new Visibility(
                with.containsKey("anonymous") ? Visibility.Identity.HIDDEN : Visibility.Identity.SHOWN,
                with.containsKey("secret") ? Visibility.Content.SECRET : Visibility.Content.PUBLIC);
    }

    private Optional<Text> description(Map<String, String> with) {
        return Optional.ofNullable(with.get("description"))
                .map(kind -> text(kind.equals("personal") ? PERSONAL : "Jalan berlubang"));
    }

    private List<Text> evidence(Map<String, String> with) {
        return with.containsKey("evidence") ? List.of(text("foto.jpg")) : List.of();
    }

    private Text text(String plain) {
        return counter.text(plain);
    }
}
