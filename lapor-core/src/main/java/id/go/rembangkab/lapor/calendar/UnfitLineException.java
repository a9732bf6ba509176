// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.calendar;

import java.util.Arrays;
import java.util.List;

/** A line of a decree file cannot be taken: the code of the reason, and what is filled into its text. */
final class UnfitLineException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient List<String> parts;

    UnfitLineException(String code, Object... parts) {
        super(code);
        this.code = code;
        this.parts = Arrays.stream(parts).map(String::valueOf).toList();
    }

    DecreeFile.Problem at(int line) {
        return new DecreeFile.Problem(line, code, parts);
    }
}
