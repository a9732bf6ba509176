// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However hostile a text, each character is read a small number of times. No clock: reads are counted. */
class LinearReadingTest {
    private static final int K = 12;
    private static final int C = 16;
    private static final int LENGTH = 60_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "@",
                ".",
                "A",
                "1.1.1.",
                "0812-",
                "a@",
                "@a",
                "a.a@",
                "1 ",
                "A ",
                "A. ",
                "nama : ",
                "pak ",
                "saya ",
                "salam, ",
                "rt 1 ",
                "jalan ",
                "desa/",
                "gang\n",
                "jalandesa",
                "d354 ",
                "j4l4n",
                "hadir:\n- ",
                "ya, ",
                "jl a, ",
                "at dot ",
                "h. ",
                "a1",
                "1:",
                "ig a_",
                "rumah di ",
                "k 1234 a ",
                "\uD83D",
                "\uD83D\uDE4F",
                "0\u200B",
                "a\u0301",
                "\n",
                "\n\n",
                "\uFF11",
                "nol ",
                "'",
                "a'",
                "fb.com/",
                "t.me/a",
                "[nama 1]",
                "33.17.",
                "3317014502900003",
                "08-",
                "+62",
                "(",
                "lahir ",
                "1/1/",
                "-6.1, 111.1 ",
                "Ж",
                "%30",
                "%3",
                "=30",
                "=3",
                "&#48;",
                "&#x0",
                "&nbsp;",
                "&commat",
                "&",
                "\\u0030",
                "\\u",
                "a b ",
                "a.",
                "a-b-",
                "noldelapansatu",
                "delapandelapa",
                "<b>1</b>",
                "gmail.com ",
                "k.1.2.3.4.a ",
                "S*",
                "3 januari 4 ",
                "nama|nik|alamat\n",
                "nama\tnik\n",
                "a\tb\n",
                "alamat?\n",
                "a: nama?\nb: c\n",
                "jl a b c d ",
                "6P5F+2Q",
                "aaa",
                "a*b*",
                "adu#a#1#",
                "dobel satu "
            })
    void each_character_is_read_at_most_k_times(String unit) {
        String text = unit.repeat(LENGTH / unit.length());
        CountingText counting = new CountingText(text);
        Detector.standard().detect(counting);
        assertThat(counting.reads()).isLessThanOrEqualTo((long) K * text.length() + C);
    }
}
