package app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.rembangkab.lapor.complaint.ComplaintId;
import id.go.rembangkab.lapor.desk.Ports;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/** A letter and its complaint stand together, whatever the database of the application. */
abstract class LettersContract {
    @Autowired
    Letters letters;

    @Autowired
    Ports ports;

    @Autowired
    JdbcTemplate book;

    /** What the application is told where a number is in the book already. */
    abstract Class<? extends DataAccessException> refusal();

    final List<String> column(String sql) {
        return book.queryForList(sql, String.class);
    }

    final int complaints() {
        return ports.complaints().histories(Optional.empty(), 100).size();
    }

    @Test
    void a_letter_is_in_the_book_and_a_complaint() {
        ComplaintId id = letters.take("470/1", "Jalan berlubang di depan pasar");
        assertThat(column("SELECT complaint FROM letter WHERE number = '470/1'")).containsExactly(id.value());
        assertThat(ports.complaints().find(id)).isPresent();
    }

    @Test
    void a_letter_that_cannot_be_entered_is_no_complaint_either() {
        book.update("INSERT INTO letter (number, complaint) VALUES ('470/2', 'somebody was faster')");
        int before = complaints();
        assertThatThrownBy(() -> letters.take("470/2", "Lampu jalan mati")).isInstanceOf(refusal());
        assertThat(complaints()).isEqualTo(before);
        assertThat(column("SELECT complaint FROM letter WHERE number = '470/2'")).containsExactly("somebody was faster");
    }
}
