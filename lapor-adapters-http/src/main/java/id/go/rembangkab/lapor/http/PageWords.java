// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.http;

import id.go.rembangkab.lapor.complaint.Role;
import id.go.rembangkab.lapor.complaint.Words;
import id.go.rembangkab.lapor.http.json.JsonWriter;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** Every word on the pages in one language: those of the SOP, and those of the pages themselves. */
final class PageWords {
    private static final String BUNDLE = "id.go.rembangkab.lapor.http.pages";

    private PageWords() {}

    static byte[] json(Locale language) {
        Words words = Words.of(language);
        Map<String, String> all = words.all();
        for (Role role : Role.values()) {
            all.put("by." + role.word(), words.of(role));
        }
        ResourceBundle own =
                ResourceBundle.getBundle(BUNDLE, language.equals(Locale.ENGLISH) ? Locale.ENGLISH : Locale.ROOT);
        own.keySet().forEach(key -> all.put(key, own.getString(key)));
        return JsonWriter.bytes(all);
    }
}
