// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EscapesTest {
    @ParameterizedTest
    @Tag("R13.4")
    @CsvSource(quoteCharacter = '"', textBlock = """
            &#48;,        0, 30,     5
            &#48;2,       0, 30,     5
            &#0;,         0, 0,      4
            &#0000048;,   0, 30,     10
            &#x30;,       0, 30,     6
            &#X30;,       0, 30,     6
            &#x10FFFF;,   0, 10FFFF, 10
            &nbsp;,       0, 20,     6
            &thinsp;,     0, 20,     8
            &commat;,     0, 40,     8
            \\u0030,      0, 30,     6
            %30%31,       0, 30,     3
            %30%31,       3, 31,     3
            %30%20,       0, 30,     3
            50%20,        2, 20,     3
            0812%2D,      4, ,       0
            0812%2Da,     4, 2D,     3
            0812%2D34,    4, 2D,     3
            =2Da,         0, 2D,     3
            =30=31=32,    0, 30,     3
            =30=31=32,    3, 31,     3
            =30=31=32,    6, 32,     3
            =30=20=20,    3, 20,     3
            %80%81%82,    0, AD,     3
            %7F%81%82,    0, 7F,     3
            """)
    void a_character_is_read_from_its_number(String text, int at, String codePoint, int width) {
        int escape = Escapes.at(text, at, text.length());
        assertThat(Escapes.width(escape)).isEqualTo(width);
        assertThat(Escapes.codePoint(escape)).isEqualTo(codePoint == null ? 0 : Integer.parseInt(codePoint, 16));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
            &,            0
            &x,           0
            A&,           1
            &#,           0
            &#4,          0
            &#48,         0
            &#;12,        0
            &#x;1,        0
            &#00000048;,  0
            &#x110000;,   0
            &nbsp,        0
            &nbspx;,      0
            &thinspx;,    0
            \\u003,       0
            \\u00zz,      0
            %,            0
            %3,           0
            %30,          0
            50%30,        2
            a=30,         1
            12=34=56,     2
            =30=31,       0
            =20a,         0
            =2D3,         0
            %210,         0
            %219,         0
            %0A%0A%0A,    0
            %zz%30%31,    0
            """)
    void a_sum_a_percentage_and_what_is_cut_off_are_none(String text, int at) {
        assertThat(Escapes.at(text, at, text.length())).isZero();
    }
}
