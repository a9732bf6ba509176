// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.http.who;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.rembangkab.lapor.agency.AgencyCode;
import id.go.rembangkab.lapor.complaint.Actor;
import java.security.SecureRandom;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Keys are kept so that nobody can read them back. */
class ApiKeysTest {
    private static final ApiKey.Fresh KEY =
            ApiKey.make("wa-1", Actor.liaison(new AgencyCode("DINKES")), new SecureRandom());

    @Test
    void a_key_opens_once_and_again() {
        ApiKeys keys = new ApiKeys(List.of(KEY.kept()));
        assertThat(keys.caller(KEY.secret()))
                .map(Caller::actor)
                .contains(KEY.kept().actor());
        assertThat(keys.caller(KEY.secret())).isPresent();
        assertThat(keys.caller(KEY.secret() + ".")).isEmpty();
        assertThat(keys.caller("wa-1.")).isEmpty();
        assertThat(keys.caller("wa-2" + KEY.secret().substring(4))).isEmpty();
        assertThat(keys.caller("")).isEmpty();
    }

    @Test
    void what_is_kept_holds_no_secret_and_can_be_read_again() {
        String secret = KEY.secret().substring(KEY.secret().indexOf('.') + 1);
        assertThat(KEY.kept().line()).doesNotContain(secret).startsWith("wa-1 liaison:DINKES 210000 ");
        assertThat(KEY.toString()).doesNotContain(secret);
        assertThat(ApiKey.parse(KEY.kept().line())).isEqualTo(KEY.kept());
    }

    @Test
    void a_file_with_mistakes_is_refused() {
        assertThatThrownBy(() -> ApiKey.parse("wa-1 admin")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ApiKey.parse("wa-1 boss 210000 a b")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ApiKey.parse("wa-1 admin 1 a b")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ApiKeys(List.of(KEY.kept(), KEY.kept())))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
