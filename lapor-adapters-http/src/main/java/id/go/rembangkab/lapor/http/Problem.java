// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.http;

import id.go.rembangkab.lapor.calendar.Coverage;
import id.go.rembangkab.lapor.complaint.Decision;
import id.go.rembangkab.lapor.complaint.Rejection;
import id.go.rembangkab.lapor.form.BadFieldException;
import id.go.rembangkab.lapor.http.json.JsonWriter;
import java.time.Year;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Why a request is not answered as it was meant (RFC 9457). It never carries a word of a complaint, nor what the server is
 * made of.
 */
final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;
    private final String field;
    private final transient Function<Locale, String> detail;
    private final transient Map<String, String> headers;

    private Problem(
            int status, String code, String field, Function<Locale, String> detail, Map<String, String> headers) {
        super(code);
        this.status = status;
        this.code = code;
        this.field = field;
        this.detail = detail;
        this.headers = headers;
    }

    /** A problem is an answer; where it arose is nobody's business. */
    @Override
    public Throwable fillInStackTrace() {
        return this;
    }

    private static Problem of(int status, String code, Map<String, String> headers, Object... parts) {
        return new Problem(status, code, "", language -> Messages.of(language).say("detail." + code, parts), headers);
    }

    static Problem unauthenticated() {
        return of(401, "UNAUTHENTICATED", Map.of("WWW-Authenticate", "Bearer realm=\"lapor\""));
    }

    static Problem badToken() {
        return of(
                401, "UNAUTHENTICATED", Map.of("WWW-Authenticate", "Bearer realm=\"lapor\", error=\"invalid_token\""));
    }

    /** Not there, or not for the caller: nobody can tell which. */
    static Problem notFound() {
        return of(404, "NOT_FOUND", Map.of());
    }

    static Problem methodNotAllowed(String allowed) {
        return of(405, "METHOD_NOT_ALLOWED", Map.of("Allow", allowed), allowed);
    }

    static Problem notAcceptable(List<String> offered) {
        return of(406, "NOT_ACCEPTABLE", Map.of(), String.join(", ", offered));
    }

    static Problem tooLarge(long limit) {
        return of(413, "TOO_LARGE", Map.of(), limit);
    }

    static Problem unsupportedType(String expected) {
        return of(415, "UNSUPPORTED_MEDIA_TYPE", Map.of("Accept", expected), expected);
    }

    static Problem preconditionRequired() {
        return of(428, "PRECONDITION_REQUIRED", Map.of());
    }

    static Problem tooMany(long seconds) {
        return of(429, "TOO_MANY_REQUESTS", Map.of("Retry-After", Long.toString(seconds)), seconds);
    }

    static Problem storeAway() {
        return of(503, "STORE_UNAVAILABLE", Map.of("Retry-After", "5"));
    }

    static Problem outboxLags(long minutes) {
        return of(503, "OUTBOX_LAGS", Map.of("Retry-After", "60"), minutes);
    }

    static Problem issuerAway() {
        return of(503, "ISSUER_UNAVAILABLE", Map.of("Retry-After", "5"));
    }

    static Problem internal() {
        return of(500, "INTERNAL", Map.of());
    }

    /** Nobody has decreed that year's days off yet, and nothing is guessed. */
    static Problem yearNotCovered(Year year, Coverage coverage) {
        return of(422, "YEAR_NOT_COVERED", Map.of(), year, coverage);
    }

    /** What a request says about rights is not enough for it; a complaint is never hidden by this, see {@link #notFound}. */
    static Problem forbidden(String action, String mayBe) {
        return new Problem(
                403,
                Rejection.NOT_ALLOWED_FOR_ROLE.name(),
                "",
                language -> Messages.of(language).say("detail.FORBIDDEN", action, mayBe),
                Map.of());
    }

    /** A field or parameter that cannot be read, with what was expected. */
    static Problem badInput(String field, String expected, Object... parts) {
        return badInput(field, language -> Messages.of(language).say(expected, parts));
    }

    static Problem badInput(String field, Function<Locale, String> detail) {
        return new Problem(400, Rejection.BAD_INPUT.name(), field, detail, Map.of());
    }

    /** A field of a command that cannot be read. */
    static Problem of(BadFieldException bad) {
        return new Problem(
                400,
                Rejection.BAD_INPUT.name(),
                bad.pointer(),
                language -> bad.field() + ": " + bad.expected(language),
                Map.of());
    }

    /** What the SOP says when it says no. */
    static Problem of(Decision.Rejected rejected) {
        String field =
                rejected.why() == Rejection.BAD_INPUT && !rejected.details().isEmpty()
                        ? rejected.details().get(0)
                        : "";
        return new Problem(status(rejected.why()), rejected.why().name(), field, rejected::message, Map.of());
    }

    static int status(Rejection why) {
        return switch (why) {
            case BAD_INPUT -> 400;
            case NOT_ALLOWED_FOR_ROLE -> 403;
            case OUT_OF_ORDER, NOT_ALLOWED_IN_STATE, ALREADY_EXISTS, WINDOW_SHUT -> 409;
            case STALE_VERSION -> 412;
            case INCOMPLETE,
                    NOT_CLASSIFIED,
                    PRIVACY_UNDECIDED,
                    FINDINGS_OPEN,
                    LOOSENS_PRIVACY,
                    NO_LIAISON_CONTACT,
                    OUTSIDE_TUPOKSI,
                    SAME_AGENCY,
                    HEAD_NOT_INFORMED,
                    NO_DRAFT,
                    NOT_REPORTED_TO_HEAD,
                    LEAKS_PERSONAL_DATA,
                    NOTHING_MISSING,
                    KEY_REUSED,
                    SECRET,
                    CYCLE,
                    TRACKING_ID_DIFFERS -> 422;
        };
    }

    int status() {
        return status;
    }

    String code() {
        return code;
    }

    Response response(Locale language, String trace) {
        String said = detail.apply(language);
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", "/docs#" + code);
        body.put("title", Messages.of(language).say("title." + status));
        body.put("status", status);
        body.put("detail", said);
        body.put("code", code);
        Optional.of(field)
                .filter(name -> !name.isEmpty())
                .ifPresent(name -> body.put("errors", List.of(Map.of("pointer", pointer(name), "message", said))));
        body.put("trace_id", trace);
        Response response = Response.of(status, "application/problem+json", JsonWriter.bytes(body))
                .with("Content-Language", Messages.of(language).tag());
        for (Map.Entry<String, String> header : headers.entrySet()) {
            response = response.with(header.getKey(), header.getValue());
        }
        return response;
    }

    /** A header or parameter has a name only, a field of a body a pointer. */
    private static String pointer(String name) {
        return name.startsWith("/") ? name : "/" + name;
    }
}
