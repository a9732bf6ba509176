// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.http;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.rembangkab.lapor.complaint.ComplaintId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a citizen can do by a one-time link, and what nobody can do without one. */
class CitizenLinkTest {
    private TestSite site;
    private Walk walk;

    @BeforeEach
    void open() throws Exception {
        site = new TestSite();
        walk = new Walk(site);
    }

    @AfterEach
    void close() {
        site.close();
    }

    private String link(String id) {
        return new Links(site.settings)
                .citizen(new ComplaintId(id), site.clock.instant())
                .getFragment()
                .replace("tautan/", "");
    }

    private Client.Reply seen(String link) {
        return site.anyone().get("/public/v1/link", "X-Lapor-Link", link);
    }

    private Client.Reply given(String link, String command, String body) {
        return site.anyone().post("/public/v1/link/" + command, body, "X-Lapor-Link", link);
    }

    private static List<String> commands(Client.Reply reply) {
        List<String> words = new ArrayList<>();
        reply.json()
                .path("commands")
                .forEach(form -> words.add(form.path("command").asString()));
        return words;
    }

    @Test
    @Tag("R6.1")
    void the_holder_sees_the_public_facts_and_may_reply_or_confirm() {
        String id = walk.responded("wa-1");
        Client.Reply page = seen(link(id));
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text("state")).isEqualTo("RESPONDED");
        assertThat(page.text("answer")).isEqualTo("Sudah ditambal.");
        assertThat(commands(page)).containsExactly("reply", "confirm");
        assertThat(page.http().body()).doesNotContain("Sutrisno", "0812", "hubungi");
        assertThat(given(link(id), "reply", "{\"text\":\"Masih berlubang.\"}").text("state"))
                .isEqualTo("REPORTER_REPLIED");
        assertThat(site.as(TestSite.ADMIN)
                        .get("/api/v1/complaints/" + id + "/events")
                        .http()
                        .body())
                .contains("\"by\":\"reporter\"");
    }

    @Test
    @Tag("R6.6")
    @Tag("R6.7")
    void the_holder_rates_and_asks_for_reopening() {
        String id = walk.responded("wa-1");
        assertThat(given(link(id), "confirm", "{\"rating\":4}").text("state")).isEqualTo("CLOSED");
        Client.Reply page = seen(link(id));
        assertThat(commands(page)).containsExactly("reopen");
        assertThat(given(link(id), "reopen", "{\"reason\":\"Berlubang lagi.\"}").text("state"))
                .isEqualTo("IN_PROGRESS");
    }

    @Test
    @Tag("R3.5")
    void the_holder_completes_and_is_told_what_is_missing() {
        String id = walk.received("wa-1");
        Walk.done(site.as(TestSite.ADMIN).command(id, "pend", "{\"missing\":[\"Letak jalan\"]}"));
        Client.Reply page = seen(link(id));
        assertThat(page.text("missing")).isEqualTo("Letak jalan");
        assertThat(commands(page)).containsExactly("complete");
        assertThat(given(link(id), "complete", "{\"description\":\"Depan pasar.\"}")
                        .text("state"))
                .isEqualTo("RECEIVED");
    }

    @Test
    void one_link_is_for_one_command_and_the_same_once_more_changes_nothing() {
        String id = walk.responded("wa-1");
        String link = link(id);
        assertThat(given(link, "reply", "{\"text\":\"Masih berlubang.\"}").status())
                .isEqualTo(200);
        String etag = site.as(TestSite.ADMIN).get("/api/v1/complaints/" + id).header("ETag");
        assertThat(given(link, "reply", "{\"text\":\"Masih berlubang.\"}").status())
                .isEqualTo(200);
        assertThat(given(link, "reply", "{\"text\":\"Lain lagi.\"}").status()).isEqualTo(404);
        assertThat(given(link, "confirm", "{}").status()).isEqualTo(404);
        assertThat(seen(link).status()).isEqualTo(404);
        assertThat(site.as(TestSite.ADMIN).get("/api/v1/complaints/" + id).header("ETag"))
                .isEqualTo(etag);
        assertThat(seen(link(id)).status()).isEqualTo(200);
    }

    @Test
    void what_the_sop_refuses_does_not_use_the_link_up() {
        String id = walk.responded("wa-1");
        String link = link(id);
        assertThat(given(link, "reopen", "{\"reason\":\"Belum ditutup.\"}").status())
                .isEqualTo(409);
        assertThat(given(link, "reply", "{\"unknown\":1}").status()).isEqualTo(400);
        assertThat(given(link, "reply", "{\"text\":\"Masih berlubang.\"}").status())
                .isEqualTo(200);
    }

    @Test
    void a_link_ends_after_thirty_days() {
        String link = link(walk.responded("wa-1"));
        site.clock.pass(Duration.ofDays(30).minusMinutes(1));
        assertThat(seen(link).status()).isEqualTo(200);
        site.clock.pass(Duration.ofMinutes(1));
        assertThat(seen(link).status()).isEqualTo(404);
        assertThat(given(link, "reply", "{\"text\":\"Terlambat.\"}").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", ".", "..", "A.1.x.y", "%", "nothing.9999999999.AAAA.AAAA"})
    void a_word_that_is_none_tells_nothing(String word) {
        Client.Reply none = seen(word);
        assertThat(none.status()).isEqualTo(404);
        assertThat(none.http().body().replaceAll("\"trace_id\":\"[0-9a-f]+\"", ""))
                .isEqualTo(site.anyone()
                        .get("/public/v1/link")
                        .http()
                        .body()
                        .replaceAll("\"trace_id\":\"[0-9a-f]+\"", ""));
        assertThat(given(word, "reply", "{\"text\":\"x\"}").status()).isEqualTo(404);
    }

    @Test
    void nothing_of_a_word_can_be_changed() {
        String id = walk.responded("wa-1");
        String other = walk.responded("wa-2");
        String link = link(id);
        assertThat(seen(link.replace(id + ".", other + ".")).status()).isEqualTo(404);
        String[] parts = link.split("\\.", -1);
        parts[parts.length - 3] = String.valueOf(Long.parseLong(parts[parts.length - 3]) + 1);
        assertThat(seen(String.join(".", parts)).status()).isEqualTo(404);
        assertThat(seen(link + "A").status()).isEqualTo(404);
        String publicCode =
                site.as(TestSite.ADMIN).get("/api/v1/complaints/" + id).text("public_code");
        assertThat(seen(publicCode).status()).isEqualTo(404);
    }

    @Test
    void a_link_gives_no_command_but_the_reporters_own_and_opens_no_other_door() {
        String id = walk.responded("wa-1");
        String link = link(id);
        assertThat(given(link, "close", "{\"reason\":\"x\"}").status()).isEqualTo(404);
        assertThat(given(link, "nothing", "{}").status()).isEqualTo(404);
        assertThat(site.anyone()
                        .get("/api/v1/complaints/" + id, "X-Lapor-Link", link)
                        .status())
                .isEqualTo(401);
        assertThat(site.anyone()
                        .get("/api/v1/complaints/" + id, "Authorization", "Bearer " + link)
                        .status())
                .isEqualTo(401);
    }

    /** A form can send text or fields of its own, but neither JSON nor a header. */
    @Test
    void a_form_of_another_site_can_give_nothing() {
        String link = link(walk.responded("wa-1"));
        assertThat(site.anyone()
                        .send(
                                "POST",
                                "/public/v1/link/reply",
                                "{\"text\":\"x\"}",
                                "Content-Type",
                                "text/plain",
                                "X-Lapor-Link",
                                link)
                        .status())
                .isEqualTo(415);
        assertThat(site.anyone()
                        .post("/public/v1/link/reply", "{\"text\":\"x\"}")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_complaint_without_a_reporter_who_could_act_has_no_link() {
        String anonymous = Walk.RECEIVE.formatted("wa-9").replace("\"id\":\"r-1\",", "");
        String id =
                site.as(TestSite.ADMIN).post("/api/v1/complaints", anonymous).text("id");
        assertThat(seen(link(id)).status()).isEqualTo(404);
    }
}
