package app;

import id.go.rembangkab.lapor.complaint.Actor;
import id.go.rembangkab.lapor.complaint.Channel;
import id.go.rembangkab.lapor.complaint.Command;
import id.go.rembangkab.lapor.complaint.ComplaintId;
import id.go.rembangkab.lapor.complaint.Identity;
import id.go.rembangkab.lapor.complaint.IntakeBuilder;
import id.go.rembangkab.lapor.complaint.Order;
import id.go.rembangkab.lapor.complaint.Place;
import id.go.rembangkab.lapor.complaint.Reporter;
import id.go.rembangkab.lapor.complaint.Text;
import id.go.rembangkab.lapor.desk.Answer;
import id.go.rembangkab.lapor.privacy.Visibility;
import id.go.rembangkab.lapor.spring.LaporDesk;
import java.time.InstantSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A letter that complains is entered in the application's book and received by lapor, or neither. */
@Service
public class Letters {
    private final JdbcTemplate book;
    private final LaporDesk desk;
    private final Identity identity;
    private final InstantSource clock;

    Letters(JdbcTemplate book, LaporDesk desk, Identity identity, InstantSource clock) {
        this.book = book;
        this.desk = desk;
        this.identity = identity;
        this.clock = clock;
    }

    @Transactional
    public ComplaintId take(String number, String words) {
        ComplaintId id = identity.complaint();
        Answer answer = desk.handle(Order.of(id, clock.instant(), Actor.SYSTEM, new Command.Receive(new IntakeBuilder<Text>()
                .channel(new Channel("WEBSITE"))
                .externalId(identity.text(number))
                .description(identity.text(words))
                .addEvidence(identity.text("surat.pdf"))
                .reporter(Reporter.unknown())
                .wish(Visibility.OPEN)
                .place(Place.unknown())
                .build())));
        ComplaintId received = ((Answer.Done) answer).complaint().id();
        book.update("INSERT INTO letter (number, complaint) VALUES (?, ?)", number, received.value());
        return received;
    }
}
