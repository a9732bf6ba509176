// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.http.report;

import id.go.rembangkab.lapor.report.ReportWords;
import java.util.Locale;
import java.util.ResourceBundle;

/** What pages say beside tables: Indonesian first, English too. */
record PageText(ResourceBundle bundle, ReportWords words, Locale language) {
    static PageText of(Locale language) {
        boolean english = "en".equals(language.getLanguage());
        return new PageText(
                ResourceBundle.getBundle(
                        "id.go.rembangkab.lapor.http.report.page", english ? Locale.ENGLISH : Locale.ROOT),
                ReportWords.of(language),
                language);
    }

    String say(String key, Object... parts) {
        return String.format(Locale.ROOT, bundle.getString(key), parts);
    }

    String tag() {
        return say("language");
    }
}
