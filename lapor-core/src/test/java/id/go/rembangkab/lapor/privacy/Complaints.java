// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.privacy;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Made-up complaints and hostile texts for the laws. */
final class Complaints {
    private static final List<String> PLAIN = List.of(
            "jalan rusak di depan pasar",
            "lampu mati sejak 12/03/2024",
            "mohon segera ditindaklanjuti",
            "biaya Rp 350.000 tanpa kuitansi",
            "Lubang besar di KM 18+200",
            "RT 03 RW 02 Desa Suntri tergenang",
            "Puskesmas tutup pukul 14.00");
    private static final List<String> PERSONAL = List.of(
            "Nama saya Siti Contoh",
            "NIK 3317014502900003",
            "No. KK 3317 0910 1226 0740",
            "hub 0812-0000-1111",
            "email contoh.warga@mail.example.com",
            "rekening BRI 1234 5678 9012 345",
            "saya lahir 17-08-1986",
            "Pak Bambang Contoh",
            "alamat: Jl. Melati No. 14 RT 02 RW 03",
            "ig @contoh_warga",
            "nopol K 1234 AB",
            "IP 36.80.12.34");
    private static final List<String> JOINTS = List.of(". ", ", ", "\n", " ", "; ", " (", ") ", " / ", "! ", " 🙏 ");

    private Complaints() {}

    /** Sentences with and without personal data, joined in every manner. */
    static Arbitrary<String> complaint() {
        return Combinators.combine(Arbitraries.of(sentences()), Arbitraries.of(JOINTS))
                .as(String::concat)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(parts -> String.join("", parts));
    }

    /** Any sequence of UTF-16 code units, and sequences of the characters that rules look at. */
    static Arbitrary<String> anything() {
        Arbitrary<String> units = Arbitraries.chars()
                .range(Character.MIN_VALUE, Character.MAX_VALUE)
                .array(char[].class)
                .ofMaxSize(60)
                .map(String::new);
        Arbitrary<String> pieces = Arbitraries.of(
                        "0812", "3317", "1", "@", ".", "-", " ", "\n", "\n\n", "nik", "nama", ":", "Pak", "Budi", "rt",
                        "/", "O", "l", "\u200B", "\uD83D", "\uDE4F", "０", "＠", "dot", "at", "gmail", "[", "]", "nol",
                        "Jl.", "no", "(", ")", "+62", "'", "lahir", "K", "AB", "S.Pd", "com", "ig", "_", "delapan",
                        "alamat", "e\u0301", "1986", "12")
                .list()
                .ofMaxSize(40)
                .map(parts -> String.join("", parts));
        return Arbitraries.oneOf(units, pieces, complaint());
    }

    static List<String> personal() {
        return PERSONAL;
    }

    private static List<String> sentences() {
        return Stream.concat(PLAIN.stream(), PERSONAL.stream()).toList();
    }
}
