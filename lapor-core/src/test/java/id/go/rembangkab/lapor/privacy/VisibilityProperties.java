// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

class VisibilityProperties {
    @Property
    void joining_is_associative(@ForAll("any") Visibility a, @ForAll("any") Visibility b, @ForAll("any") Visibility c) {
        assertThat(a.join(b).join(c)).isEqualTo(a.join(b.join(c)));
    }

    @Property
    void joining_is_commutative_and_idempotent(@ForAll("any") Visibility a, @ForAll("any") Visibility b) {
        assertThat(a.join(b)).isEqualTo(b.join(a));
        assertThat(a.join(a)).isEqualTo(a);
    }

    @Property
    @Tag("R13.1")
    void a_join_is_never_looser_than_either(@ForAll("any") Visibility a, @ForAll("any") Visibility b) {
        assertThat(a.join(b).isLooserThan(a)).isFalse();
        assertThat(a.join(b).isLooserThan(b)).isFalse();
    }

    @Property
    @Tag("R13.1")
    void looser_means_one_fact_open_that_the_other_closes(@ForAll("any") Visibility a, @ForAll("any") Visibility b) {
        boolean identity = a.identity() == Visibility.Identity.SHOWN && b.identity() == Visibility.Identity.HIDDEN;
        boolean content = a.content() == Visibility.Content.PUBLIC && b.content() == Visibility.Content.SECRET;
        assertThat(a.isLooserThan(b)).isEqualTo(identity || content);
    }

    @Provide
    Arbitrary<Visibility> any() {
        return Combinators.combine(Arbitraries.of(Visibility.Identity.class), Arbitraries.of(Visibility.Content.class))
                .as(Visibility::new);
    }
}
