// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import id.go.rembangkab.lapor.complaint.Command;
import id.go.rembangkab.lapor.complaint.ComplaintId;
import id.go.rembangkab.lapor.complaint.Identity;
import id.go.rembangkab.lapor.complaint.Text;
import id.go.rembangkab.lapor.complaint.Verb;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandFormsTest {
    private static final String NIK = "3317015708900002";
    private static final Set<Verb> OF_TIME_AND_FILES =
            EnumSet.of(Verb.EXPIRE_PENDING, Verb.AUTO_CLOSE, Verb.IMPORT_HISTORY, Verb.REMIND, Verb.ADOPT_CALENDAR);

    private static final Making MAKING = new Making(
            new Identity() {
                private int given;

                @Override
                public ComplaintId complaint() {
                    return new ComplaintId("c" + given++);
                }

                @Override
                public Text text(String plain) {
                    return Text.seal("t" + given++, "00", plain);
                }
            },
            label -> label.equals("known") ? Optional.of(new ComplaintId("c")) : Optional.empty());

    static List<Form<Command>> forms() {
        return CommandForms.ALL;
    }

    private static Form<Command> form(Verb verb) {
        return CommandForms.of(verb.word()).orElseThrow();
    }

    private static Map<String, Object> filled(List<Field> fields) {
        Map<String, Object> values = new LinkedHashMap<>();
        fields.stream()
                .filter(field -> field.presence() != Field.Presence.OPTIONAL)
                .forEach(field -> values.put(field.name(), example(field)));
        return values;
    }

    private static Object example(Field field) {
        return switch (field.shape()) {
            case TEXT ->
                switch (field.name()) {
                    case "kind" -> "COMPLAINT";
                    case "channel" -> "WHATSAPP";
                    case "url" -> "https://rembangkab.go.id/lapor/1";
                    case "reason" -> "SPAM";
                    default -> "jalan";
                };
            case TEXTS -> List.of("foto.jpg");
            case FLAG -> true;
            case WHOLE -> 1L;
            case DECIMAL -> 1L;
            case GROUP -> filled(field.parts());
            case GROUPS -> List.of(filled(field.parts()));
            case GROUPS_OR_ALL -> Shape.ALL;
        };
    }

    @Test
    void every_command_that_people_give_has_a_form() {
        assertThat(CommandForms.ALL)
                .extracting(Form::word)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.copyOf(OF_TIME_AND_FILES)).stream()
                        .map(Verb::word)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("forms")
    void what_is_needed_makes_the_command(Form<Command> form) {
        assertThat(form.read(filled(form.fields()), MAKING).verb().word()).isEqualTo(form.word());
    }

    @ParameterizedTest
    @MethodSource("forms")
    void a_field_that_is_missing_or_of_another_shape_is_named(Form<Command> form) {
        for (Field field : form.fields()) {
            Map<String, Object> values = filled(form.fields());
            values.put(field.name(), new Object());
            refuses(form, values, field.name(), field.shape().expectation());
            if (field.presence() != Field.Presence.OPTIONAL) {
                values.remove(field.name());
                refuses(form, values, field.name(), field.shape().expectation());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void a_field_that_is_not_asked_is_refused(Form<Command> form) {
        Map<String, Object> values = filled(form.fields());
        values.put("at", "2025-01-06T09:00:00+07:00");
        refuses(form, values, "at", form.fields().isEmpty() ? Expectation.NO_FIELD : Expectation.KNOWN_FIELD);
    }

    private static void refuses(Form<Command> form, Map<String, Object> values, String field, Expectation expected) {
        assertThatThrownBy(() -> form.read(values, MAKING))
                .as("%s %s", form.word(), values)
                .asInstanceOf(type(BadFieldException.class))
                .satisfies(bad -> {
                    assertThat(bad.field()).isEqualTo(field);
                    assertThat(bad.pointer()).isEqualTo("/" + field);
                    assertThat(bad.expectation()).isEqualTo(expected);
                });
    }

    @Test
    void a_field_within_a_list_is_named_with_its_place() {
        Map<String, Object> values = filled(form(Verb.DECIDE_PRIVACY).fields());
        values.put(
                "findings",
                List.of(
                        Map.of("start", 0L, "end", 4L, "accept", true),
                        Map.of("start", 9L, "end", 7L, "accept", false)));
        assertThatThrownBy(() -> form(Verb.DECIDE_PRIVACY).read(values, MAKING))
                .asInstanceOf(type(BadFieldException.class))
                .satisfies(bad -> {
                    assertThat(bad.field()).isEqualTo("findings[1].end");
                    assertThat(bad.pointer()).isEqualTo("/findings/1/end");
                    assertThat(bad.expectation()).isEqualTo(Expectation.SPAN);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\uD83D", "\uDE00\uD83D"})
    void a_text_that_no_store_can_keep_is_refused(String text) {
        refuses(form(Verb.COMMENT), Map.of("text", "ya" + text), "text", Expectation.TEXT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://rembangkab.go.id",
                "http://127.0.0.1:8080/berita?id=1#a",
                "https://www.instagram.com/p/Cx_1-/"
            })
    void an_address_on_the_web_is_taken(String url) {
        assertThat(form(Verb.RECORD_PUBLICATION).read(Map.of("url", url), MAKING))
                .isEqualTo(new Command.RecordPublication(url));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rembangkab.go.id",
                "ftp://rembangkab.go.id",
                "https://",
                "https:///berita",
                "https://admin:rahasia@rembangkab.go.id",
                "https://rembangkab.go.id/a b",
                "https://rembangkab.go.id/\"onclick=",
                "javascript:alert(1)"
            })
    void anything_else_is_no_address(String url) {
        refuses(form(Verb.RECORD_PUBLICATION), Map.of("url", url), "url", Expectation.URL);
    }

    @Test
    void latitude_and_longitude_come_together_and_lie_on_the_earth() {
        Map<String, Object> values = filled(form(Verb.RECEIVE).fields());
        for (Map<String, Object> wrong : List.<Map<String, Object>>of(
                Map.of("lat", -6L),
                Map.of("lon", 111L),
                Map.of("lat", 91L, "lon", 0L),
                Map.of("lat", 0L, "lon", -181L))) {
            values.put("location", wrong);
            assertThatThrownBy(() -> form(Verb.RECEIVE).read(values, MAKING)).isInstanceOf(BadFieldException.class);
        }
    }

    @Test
    @Tag("R3.7")
    void a_duplicate_names_the_complaint_it_repeats_and_nothing_else_does() {
        Form<Command> archive = form(Verb.ARCHIVE);
        refuses(archive, Map.of("reason", "DUPLICATE"), "duplicate_of", Expectation.DUPLICATE);
        refuses(archive, Map.of("reason", "SPAM", "duplicate_of", "known"), "duplicate_of", Expectation.DUPLICATE);
        refuses(archive, Map.of("reason", "DUPLICATE", "duplicate_of", "?"), "duplicate_of", Expectation.COMPLAINT);
        refuses(archive, Map.of("reason", "spam"), "reason", Expectation.ONE_OF);
        assertThat(archive.read(Map.of("reason", "DUPLICATE", "duplicate_of", "known"), MAKING)
                        .verb())
                .isEqualTo(Verb.ARCHIVE);
    }

    @Test
    @Tag("R6.6")
    void a_rating_lies_between_one_and_five() {
        for (long rating : List.of(0L, 6L, Long.MAX_VALUE, Long.MIN_VALUE)) {
            refuses(form(Verb.CONFIRM_DONE), Map.of("rating", rating), "rating", Expectation.RANGE);
        }
        assertThat(form(Verb.CONFIRM_DONE).read(Map.of("rating", 5L), MAKING))
                .isEqualTo(new Command.ConfirmDone(Optional.of(5)));
    }

    @ParameterizedTest
    @EnumSource(Expectation.class)
    void what_is_expected_is_said_in_both_languages(Expectation expectation) {
        List<String> parts = List.of("satu", "dua");
        String indonesian = expectation.said(Locale.forLanguageTag("id"), parts);
        assertThat(indonesian).isNotBlank().doesNotContain("{").isNotEqualTo(expectation.said(Locale.ENGLISH, parts));
    }

    @Test
    @Tag("R13.3")
    void no_message_repeats_what_was_given() {
        List<Map<String, Object>> wrong = new ArrayList<>();
        wrong.add(Map.of("text", List.of(NIK)));
        wrong.add(Map.of("text", "", "catatan", NIK));
        for (Map<String, Object> values : wrong) {
            assertThatThrownBy(() -> form(Verb.COMMENT).read(values, MAKING))
                    .asInstanceOf(type(BadFieldException.class))
                    .satisfies(bad -> assertThat(bad + bad.field() + bad.expected(Locale.ENGLISH))
                            .doesNotContain(NIK));
        }
        assertThatThrownBy(() -> form(Verb.COMMENT).read(Map.of("x".repeat(31) + NIK, "ya"), MAKING))
                .asInstanceOf(type(BadFieldException.class))
                .satisfies(bad -> assertThat(bad + bad.field() + bad.pointer()).doesNotContain(NIK));
    }
}
