// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.complaint;

import id.go.rembangkab.lapor.calendar.OfficeHours;
import id.go.rembangkab.lapor.sla.FirstDay;
import id.go.rembangkab.lapor.sla.Norm;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The numbers and switches of the SOP, as a versioned value: what a requirement leaves open is decided here and nowhere
 * in code (requirements §6). Immutable and thread-safe; equal exactly if the content is.
 */
public final class Policy {
    /** The default: days of SOP steps 2, 3 and 5 are working days, the first day does not count (A1, A2). */
    public static final Policy REMBANG_2024 = new Policy("REMBANG_2024", rembang(rembangNorms(), FirstDay.EXCLUDED));

    /** Steps 2, 3 and 5 to the letter: "hari" are calendar days there (A1). */
    public static final Policy LITERAL = new Policy("LITERAL", rembang(literalNorms(), FirstDay.EXCLUDED));

    /** As the national closing job was seen to count: MONITOR counts its first day (A2). */
    public static final Policy SP4N_OBSERVED = new Policy("SP4N_OBSERVED", rembang(rembangNorms(), FirstDay.COUNTED));

    /** Every policy that comes with the library. */
    public static final List<Policy> BUNDLED = List.of(REMBANG_2024, LITERAL, SP4N_OBSERVED);

    private final String name;
    private final Settings settings;
    private final PolicyVersion version;

    private record Settings(
            LocalDate effectiveFrom,
            Map<ClockKind, Norm> norms,
            Norm informationNorm,
            Norm examinationNorm,
            FirstDay monitorFirstDay,
            OfficeHours officeHours,
            boolean reportToHeadRequired,
            List<Integer> reminders,
            Set<String> attachmentTypes,
            long attachmentLimit) {}

    private Policy(String name, Settings settings) {
        this.name = Objects.requireNonNull(name, "name");
        this.settings = settings;
        this.version = new PolicyVersion(name, digest(text()));
    }

    private static Settings rembang(Map<ClockKind, Norm> norms, FirstDay monitorFirstDay) {
        return new Settings(
                LocalDate.of(2024, 9, 24), // the day the SOP was approved
                Map.copyOf(norms),
                Norm.parse("5wd"), // SOP step 4: permintaan informasi dan bersifat normatif; A17
                Norm.parse("60wd"), // national service standard; A4
                monitorFirstDay,
                OfficeHours.rembang(), // Perpres 21/2023; A5
                true, // SOP step 4: melaporkan tindak lanjut kepada kepala perangkat daerah
                List.of(50, 80), // ours; A21
                Set.of(
                        "image/jpeg",
                        "image/png",
                        "image/webp",
                        "application/pdf",
                        "video/mp4",
                        "audio/mpeg",
                        "text/plain"),
                2L * 1024 * 1024);
    }

    private static Map<ClockKind, Norm> rembangNorms() {
        Map<ClockKind, Norm> norms = new EnumMap<>(ClockKind.class);
        norms.put(ClockKind.INTAKE, Norm.parse("3wd")); // SOP step 2: 3 hari; A1
        norms.put(ClockKind.VERIFY, Norm.parse("3wd")); // SOP step 3: 3 hari; A1
        norms.put(ClockKind.NOTIFY, Norm.parse("5m@office")); // SOP step 3b: 5 menit; A5
        norms.put(ClockKind.FIRST_RESPONSE, Norm.parse("5wd")); // national rule
        norms.put(ClockKind.RESPONSE, Norm.parse("14wd")); // SOP step 4
        norms.put(ClockKind.ASSIGNMENT, Norm.parse("14wd")); // as RESPONSE
        norms.put(ClockKind.TRIAGE, Norm.parse("1wd")); // ours; A21
        norms.put(ClockKind.COMPLETION, Norm.parse("30d")); // UU 25/2009; A7
        norms.put(ClockKind.RELAY, Norm.parse("1wd")); // SOP step 5: 1 hari; A1
        norms.put(ClockKind.MONITOR, Norm.parse("10wd")); // SOP step 6; A3
        norms.put(ClockKind.REPLY_HANDLING, Norm.parse("5wd")); // ours; A21
        norms.put(ClockKind.PUBLICATION, Norm.parse("1mo")); // SOP step 7: 1 bulan sekali
        norms.put(ClockKind.REOPENING, Norm.parse("10wd")); // ours; A21
        return norms;
    }

    private static Map<ClockKind, Norm> literalNorms() {
        Map<ClockKind, Norm> norms = rembangNorms();
        norms.put(ClockKind.INTAKE, Norm.parse("3d"));
        norms.put(ClockKind.VERIFY, Norm.parse("3d"));
        norms.put(ClockKind.RELAY, Norm.parse("1d"));
        return norms;
    }

    /**
     * Returns this policy with another norm for one clock, under another name.
     *
     * @param newName the name of the profile
     * @param kind the clock; for RESPONSE and ASSIGNMENT the norm that neither information nor examination refines
     * @param norm its norm; {@code 5m} for NOTIFY lets it run at night too (A5)
     * @return another policy
     */
    public Policy with(String newName, ClockKind kind, Norm norm) {
        Map<ClockKind, Norm> norms = new EnumMap<>(settings.norms);
        norms.put(kind, Objects.requireNonNull(norm, "norm"));
        return new Policy(
                newName,
                new Settings(
                        settings.effectiveFrom,
                        Map.copyOf(norms),
                        settings.informationNorm,
                        settings.examinationNorm,
                        settings.monitorFirstDay,
                        settings.officeHours,
                        settings.reportToHeadRequired,
                        settings.reminders,
                        settings.attachmentTypes,
                        settings.attachmentLimit));
    }

    /**
     * Returns this policy with or without the report to the agency head before the answer (R4.8), under another name.
     *
     * @param newName the name of the profile
     * @param required whether the report is asked for
     * @return another policy
     */
    public Policy withReportToHead(String newName, boolean required) {
        return new Policy(
                newName,
                new Settings(
                        settings.effectiveFrom,
                        settings.norms,
                        settings.informationNorm,
                        settings.examinationNorm,
                        settings.monitorFirstDay,
                        settings.officeHours,
                        required,
                        settings.reminders,
                        settings.attachmentTypes,
                        settings.attachmentLimit));
    }

    /**
     * Returns the profile's name.
     *
     * @return for instance {@code REMBANG_2024}
     */
    public String name() {
        return name;
    }

    /**
     * Returns the first day on which a new complaint may be given this policy (A12).
     *
     * @return the day of the SOP's approval
     */
    public LocalDate effectiveFrom() {
        return settings.effectiveFrom;
    }

    /**
     * Returns name and content as one value.
     *
     * @return the version
     */
    public PolicyVersion version() {
        return version;
    }

    /**
     * Returns the norm of a clock, before a classification refines it.
     *
     * @param kind the clock
     * @return its norm
     */
    public Norm norm(ClockKind kind) {
        return Objects.requireNonNull(settings.norms.get(kind), "every clock has a norm");
    }

    /**
     * Returns the norm for the answer: the first that fits (requirements §4 RESPONSE, A4, A17).
     *
     * @param classification what kind of complaint it is
     * @return 5 working days for information and what is normative, 60 where an examination is needed, else 14
     */
    public Norm responseNorm(Classification classification) {
        if (classification.kind() == Classification.Kind.INFORMATION_REQUEST || classification.normative()) {
            return settings.informationNorm;
        }
        return classification.supervisory() && classification.needsExamination()
                ? settings.examinationNorm
                : norm(ClockKind.RESPONSE);
    }

    Norm informationNorm() {
        return settings.informationNorm;
    }

    /**
     * Tells whether a clock counts the day it starts on (A2).
     *
     * @param kind the clock
     * @return COUNTED for MONITOR under {@link #SP4N_OBSERVED}, else EXCLUDED
     */
    public FirstDay firstDay(ClockKind kind) {
        return kind == ClockKind.MONITOR ? settings.monitorFirstDay : FirstDay.EXCLUDED;
    }

    /**
     * Returns the hours in which norms in office time run (A5, Perpres 21/2023).
     *
     * @return the office hours
     */
    public OfficeHours officeHours() {
        return settings.officeHours;
    }

    /**
     * Tells whether the follow-up must be reported to the agency head before the answer (R4.8).
     *
     * @return the switch
     */
    public boolean reportToHeadRequired() {
        return settings.reportToHeadRequired;
    }

    /**
     * Returns how much of its time must have run before a clock's keeper is reminded (R3.10, A21).
     *
     * @return percentages, ascending
     */
    public List<Integer> reminders() {
        return settings.reminders;
    }

    /**
     * Returns the media types that may be attached (R9.3).
     *
     * @return lower-case media types
     */
    public Set<String> attachmentTypes() {
        return settings.attachmentTypes;
    }

    /**
     * Returns how large an attachment may be (R9.3).
     *
     * @return bytes
     */
    public long attachmentLimit() {
        return settings.attachmentLimit;
    }

    /**
     * Returns the whole content as text, one line a setting, sorted; the digest is taken over this.
     *
     * @return {@code key=value} lines
     */
    public String text() {
        Map<String, String> lines = new TreeMap<>();
        settings.norms.forEach((kind, norm) -> lines.put("norm." + kind, norm.toString()));
        lines.put("norm.RESPONSE.information", settings.informationNorm.toString());
        lines.put("norm.RESPONSE.examination", settings.examinationNorm.toString());
        lines.put("first-day.MONITOR", settings.monitorFirstDay.name());
        lines.put("effective-from", settings.effectiveFrom.toString());
        lines.put("office-hours", officeHours().toString());
        lines.put("report-to-head", String.valueOf(reportToHeadRequired()));
        lines.put("reminders", reminders().toString());
        lines.put("attachment.types", new TreeSet<>(attachmentTypes()).toString());
        lines.put("attachment.limit", String.valueOf(attachmentLimit()));
        StringBuilder text = new StringBuilder("name=" + name + "\n");
        lines.forEach((key, value) -> text.append(key).append('=').append(value).append('\n'));
        return text.toString();
    }

    private static String digest(String text) {
        try {
            byte[] sha = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sha, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Policy policy && version.equals(policy.version);
    }

    @Override
    public int hashCode() {
        return version.hashCode();
    }

    @Override
    public String toString() {
        return version.toString();
    }
}
