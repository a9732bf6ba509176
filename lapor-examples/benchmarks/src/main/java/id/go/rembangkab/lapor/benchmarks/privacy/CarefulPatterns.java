// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.benchmarks.privacy;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Twenty regular expressions as a careful person would write them: bounded repeats, word boundaries, no nested
 * quantifiers, compiled once. They know no disguise and no context beyond a cue.
 */
final class CarefulPatterns {
    static final List<Pattern> ALL = Stream.of(
                    "(?<!\\d)\\d{2}[ .-]?\\d{2}[ .-]?\\d{2}[ .-]?(?:[04][1-9]|[1256]\\d|[37][01])[ .-]?(?:0[1-9]|1[0-2])[ .-]?\\d{2}[ .-]?\\d{4}(?!\\d)",
                    "\\b(?:no(?:mor)?\\.?\\s*)?(?:kk|kartu keluarga)\\b[^0-9\\n]{0,20}(\\d(?:[ .-]?\\d){15})(?!\\d)",
                    "(?<!\\d)\\d{2}\\.?\\d{3}\\.?\\d{3}\\.?\\d-?\\d{3}\\.?\\d{3}(?!\\d)",
                    "(?<!\\d)(?:19|20)\\d{6}[ .-]?(?:19|20)\\d{4}[ .-]?[12][ .-]?\\d{3}(?!\\d)",
                    "(?<![\\d+])(?:\\+?62|0)[ .-]?8[1-9]\\d(?:[ .-]?\\d){6,10}(?!\\d)",
                    "(?<!\\d)\\(?0(?:2[1-9]\\d?|[3-79]\\d{1,2})\\)?[ .-]?\\d{3,4}[ .-]?\\d{3,4}(?!\\d)",
                    "[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{2,63}){1,4}",
                    "\\b[\\w.+-]{1,64}\\s?[(\\[]\\s?at\\s?[)\\]]\\s?[\\w-]{1,63}\\s?(?:[(\\[]\\s?dot\\s?[)\\]]\\s?[a-z]{2,10}){1,3}",
                    "\\b(?:AA|AB|AD|AE|AG|[ABDEFGHKLMNPRSTWZ])[ -]?\\d{1,4}[ -]?[A-Z]{1,3}\\b",
                    "\\bpas(?:por|sport)\\b[^0-9\\n]{0,20}\\b[A-Z] ?\\d{6,7}\\b",
                    "\\bsim\\b[^0-9\\n]{0,20}(\\d(?:[ -]?\\d){11,13})(?!\\d)",
                    "(?<!\\d)000[1-9](?:[ -]?\\d){9}(?!\\d)",
                    "\\b(?:rek(?:ening)?|norek|bri|bni|bca|mandiri|bank)\\b[^0-9\\n]{0,30}(\\d(?:[ .-]?\\d){8,17})(?!\\d)",
                    "\\b(?:nisn|nim)\\b[^0-9\\n]{0,20}\\d{8,12}\\b",
                    "\\b(?:id\\s?pel(?:anggan)?|no(?:mor)?\\.? pelanggan)\\b[^0-9\\n]{0,20}\\d{6,12}\\b",
                    "\\b(?:lahir|ttl|tgl lahir)\\b[^0-9\\n]{0,40}\\d{1,2}[-/. ](?:\\d{1,2}|[a-z]{3,9})[-/. ]\\d{2,4}\\b",
                    "(?<![\\d.])(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)(?![\\d.])",
                    "(?<!\\d)-?\\d{1,2}\\.\\d{4,8},\\s?1[0-4]\\d\\.\\d{4,8}(?!\\d)",
                    "(?:\\b(?:instagram|facebook|twitter|tiktok)\\.com/|(?<!\\w)@)[\\w.]{3,30}",
                    "\\b(?:nama(?: lengkap| saya)?|a\\.?n\\.?|atas nama|bapak|pak|ibu|bu|sdr|mas|mbak)\\b[.: ]{1,3}[A-Z][a-z']{1,20}(?: [A-Z][a-z']{1,20}){0,4}")
            .map(regex -> Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
            .toList();

    private CarefulPatterns() {}

    /** How many matches all patterns have in a text. */
    static int matches(String text) {
        int matches = 0;
        for (Pattern pattern : ALL) {
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) {
                matches++;
            }
        }
        return matches;
    }
}
