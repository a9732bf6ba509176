// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.http;

import id.go.rembangkab.lapor.complaint.Complaint;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The version of a complaint as an entity tag. */
final class ETags {
    private static final Pattern FORM = Pattern.compile("(?:W/)?\"[\\x21\\x23-\\x7e]*\"");
    private static final Pattern VERSION = Pattern.compile("\"([0-9]{1,18})\"");

    private ETags() {}

    static String of(Complaint complaint) {
        return "\"" + complaint.version() + "\"";
    }

    /**
     * Reads what the caller has seen; {@code *} is any version. A tag that is none of ours, and a weak one, fits no version.
     */
    static OptionalLong expected(Request request, Complaint complaint) {
        String ifMatch = request.header("if-match").orElseThrow(Problem::preconditionRequired);
        if (ifMatch.strip().equals("*")) {
            return OptionalLong.empty();
        }
        long seen = -1;
        for (String part : ifMatch.split(",", -1)) {
            String tag = part.strip();
            if (!FORM.matcher(tag).matches()) {
                throw Problem.badInput("If-Match", "expected.etag");
            }
            Matcher version = VERSION.matcher(tag);
            if (version.matches() && seen != complaint.version()) {
                seen = Long.parseLong(version.group(1));
            }
        }
        return OptionalLong.of(Math.max(seen, 0));
    }
}
