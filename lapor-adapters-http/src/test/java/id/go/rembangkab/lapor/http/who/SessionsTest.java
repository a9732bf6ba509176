// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.http.who;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.rembangkab.lapor.agency.AgencyCode;
import id.go.rembangkab.lapor.complaint.Actor;
import id.go.rembangkab.lapor.complaint.Role;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

/** What the cookie of a session is good for: where, how long, and under which secret. */
class SessionsTest {
    private static final Caller OFFICER = new Caller(
            new Actor(Role.LIAISON_OFFICER, Optional.of(new AgencyCode("DPUTARU")), "Siti\nNurhaliza. 陳"), "sub:a.b");

    private Instant now = Instant.parse("2025-03-26T03:00:00Z");

    private static SecretKey secret(int number) {
        byte[] bytes = new byte[32];
        bytes[0] = (byte) number;
        return new SecretKeySpec(bytes, "HmacSHA256");
    }

    private Sessions node(SecretKey... secrets) {
        return new Sessions(() -> now, List.of(secrets));
    }

    @Test
    void every_node_with_the_secret_knows_who_it_is() {
        String cookie = node(secret(1)).begin(OFFICER);
        assertThat(node(secret(1)).find(cookie).orElseThrow().caller()).isEqualTo(OFFICER);
        assertThat(node(secret(2)).find(cookie)).isEmpty();
        assertThat(new Sessions(() -> now).find(cookie)).isEmpty();
    }

    @Test
    void nobody_becomes_another_by_changing_what_it_says() {
        Sessions sessions = node(secret(1));
        String cookie = sessions.begin(OFFICER);
        String admin = cookie.replace("LIAISON_OFFICER", "ADMIN");
        String other = cookie.replace(
                Base64.getUrlEncoder().withoutPadding().encodeToString("DPUTARU".getBytes(StandardCharsets.UTF_8)),
                Base64.getUrlEncoder().withoutPadding().encodeToString("DINKES".getBytes(StandardCharsets.UTF_8)));
        assertThat(List.of(admin, other)).doesNotContain(cookie);
        for (String forged : List.of(admin, other, cookie + "x", cookie.substring(1), "", ".", "a.b.c.d.e.f.g.h")) {
            assertThat(sessions.find(forged)).as(forged).isEmpty();
            assertThat(sessions.renewed(forged)).as(forged).isEmpty();
        }
    }

    @Test
    void it_ends_after_half_an_hour_without_use_and_ten_hours_after_it_began() {
        Sessions sessions = node(secret(1));
        String cookie = sessions.begin(OFFICER);
        assertThat(sessions.renewed(cookie)).as("at once").isEmpty();
        for (int i = 0; i < 20; i++) {
            now = now.plus(Duration.ofMinutes(30));
            cookie = sessions.renewed(cookie).orElseThrow();
        }
        assertThat(sessions.find(cookie)).isPresent();
        now = now.plus(Duration.ofSeconds(1));
        assertThat(sessions.find(cookie)).as("after ten hours").isEmpty();

        String idle = sessions.begin(OFFICER);
        now = now.plus(Duration.ofMinutes(30)).plusMillis(1);
        assertThat(sessions.find(idle)).isEmpty();
        assertThat(sessions.renewed(idle)).isEmpty();
    }

    @Test
    void a_new_secret_lets_sessions_of_the_last_one_go_on_while_that_stands_behind_it() {
        String cookie = node(secret(1)).begin(OFFICER);
        String csrf = node(secret(1)).find(cookie).orElseThrow().csrf();
        Sessions turned = node(secret(2), secret(1));
        now = now.plus(Duration.ofMinutes(5));
        String renewed = turned.renewed(cookie).orElseThrow();
        assertThat(turned.find(renewed).orElseThrow().csrf())
                .as("what the open page says beside it")
                .isEqualTo(csrf);
        assertThat(node(secret(2)).find(renewed))
                .as("once the last one is gone")
                .isEmpty();
        assertThat(node(secret(2)).find(turned.begin(OFFICER))).isPresent();
    }

    @Test
    void signing_out_ends_every_copy_at_this_node() {
        Sessions sessions = node(secret(1));
        String cookie = sessions.begin(OFFICER);
        now = now.plus(Duration.ofMinutes(5));
        String renewed = sessions.renewed(cookie).orElseThrow();
        sessions.end(cookie);
        assertThat(sessions.find(renewed)).isEmpty();
        assertThat(sessions.find(sessions.begin(OFFICER))).isPresent();
    }

    @Test
    void without_a_secret_there_are_none() {
        assertThatThrownBy(() -> node()).isInstanceOf(IllegalArgumentException.class);
    }
}
