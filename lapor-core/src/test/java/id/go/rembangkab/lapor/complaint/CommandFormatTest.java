// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.rembangkab.lapor.agency.AgencyCode;
import id.go.rembangkab.lapor.agency.Category;
import id.go.rembangkab.lapor.complaint.Verdicts.Verdict;
import id.go.rembangkab.lapor.privacy.Visibility;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Stores keep these digests beside idempotency keys, so a repeat must be known whichever release took the first. */
class CommandFormatTest {
    private static Text text(String plain) {
        return Text.seal("t-" + plain.length(), "00", plain);
    }

    private static Command receive(String description) {
        return new Command.Receive(new Intake<>(
                new Channel("WHATSAPP"),
                Optional.of(text("wa-1")),
                Optional.empty(),
                Optional.empty(),
                Optional.of(text(description)),
                List.of(text("a.jpg"), text("bb.jpg")),
                new Reporter<>(Optional.of(text("r1")), Optional.empty(), Optional.of(text("0812"))),
                Visibility.CLOSED,
                new Place<>(
                        Optional.empty(),
                        Optional.of(text("Jl. \"Pemuda\"")),
                        Optional.of(new DesaCode("33.17.10.2001"))),
                Optional.of(new Category("jalan"))));
    }

    static Stream<Arguments> first_release() {
        return Stream.of(
                Arguments.of(
                        receive("Jalan berlubang"), "d8751a21c30509fe245bcbe2505eb8d8019a2941d74b68eac2f6bfcd767dd0a5"),
                Arguments.of(
                        new Command.Classify(
                                new Classification(Classification.Kind.COMPLAINT, new Category("jalan")),
                                Optional.of(text("keliru")),
                                Optional.of(Place.unknown())),
                        "a118d31cb152dac738b2aa4a613650640556fe9f8c4ab08d1e9d813fde532700"),
                Arguments.of(
                        new Command.DecidePrivacy(
                                Visibility.OPEN,
                                text("Jalan"),
                                new Verdicts(false, List.of(new Verdict(3, 9, false, Optional.of(text("kantor")))))),
                        "7016cbd47b7a30761b472bf8a4ff407dd49b4d7525a9064acf1505f9e94c7ac6"),
                Arguments.of(new Command.Verify(), "556357062afd64805c7969debecbd28476a555c42c00cf13a31a371c32336dca"),
                Arguments.of(
                        new Command.Dispatch(new AgencyCode("DPUTARU"), Optional.empty()),
                        "3456c2bb43bee5a490b38f66da6be661430e29884929af2ba3fa9e47fdd13bf2"),
                Arguments.of(
                        new Command.Pend(List.of(text("foto"), text("alamat")), Optional.empty()),
                        "200f6888bfd6af6d8ed039f47f37f65eaa99e489b6b897b379ec8dd8cf2723bb"),
                Arguments.of(
                        new Command.Archive(ArchiveReason.DUPLICATE, Optional.of(new ComplaintId("A-1"))),
                        "3c694d4c5c7b978057a7812dcb5b13a12be56c4232dc48daef03326c2e231d26"),
                Arguments.of(
                        new Command.ConfirmDone(Optional.of(5)),
                        "b9306d4ff45dd82f85a7975632a1f12d597041103a2c1b238ed95bb54d2568cc"),
                Arguments.of(
                        new Command.RecordPublication("https://example.go.id/?q=\"a\\b\""),
                        "8d255f9a88e1e752c1791e76263a841ec24d5cfd5190c9fc0941c9db3121774a"));
    }

    @ParameterizedTest
    @MethodSource
    @Tag("R10.2")
    void first_release(Command command, String digest) {
        assertThat(CommandFormat.fingerprint(command)).isEqualTo(digest);
    }

    @Test
    @Tag("R10.2")
    void what_a_text_says_is_no_part_of_it() {
        assertThat(CommandFormat.fingerprint(receive("Jembatan putus")))
                .isEqualTo(CommandFormat.fingerprint(receive("Jalan berlubang")));
    }
}
