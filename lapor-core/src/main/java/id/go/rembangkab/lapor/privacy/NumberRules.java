// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.privacy;

import static id.go.rembangkab.lapor.privacy.Confidence.CERTAIN;
import static id.go.rembangkab.lapor.privacy.Confidence.LIKELY;
import static id.go.rembangkab.lapor.privacy.Confidence.POSSIBLE;

/**
 * Says what a row of digits is: by its structure, by the cue nearest to it, best by both. {@link #classify} leaves its
 * answer in the fields; a weight of 0 is no answer. Scratch memory, for one thread at a time.
 */
final class NumberRules {
    private static final int ADJACENT = 3;
    private static final int OFFICE_WITHIN = 2;
    private static final int NOBODYS = 30;

    private final RegionCodes regions;
    private int[] d = new int[0];
    private int n;
    private CueSearch cues = new CueSearch();

    /** How good the answer is; answers compete over where a value ends. */
    int weight;

    /** What the digits are; {@link Verdict#OTHER} for something that is nobody's. */
    Verdict verdict = Verdict.OTHER;

    Confidence confidence = POSSIBLE;
    boolean structured;
    boolean checked;
    Cue cue = Cue.NONE;
    int distance;

    NumberRules(RegionCodes regions) {
        this.regions = regions;
    }

    void classify(int[] digits, int count, CueSearch around) {
        d = digits;
        n = count;
        cues = around;
        weight = 0;
        identity();
        civilServant();
        taxpayer();
        phone();
        insured();
        byCue();
    }

    private void identity() {
        boolean wellBuilt = Structure.isNik(d, n, regions);
        Verdict named = sixteenDigits();
        boolean cued = named != Verdict.NIK || named(Cue.NIK);
        if (wellBuilt && opposed() && cues.distance <= 1 && !Structure.hasDistrict(d, regions)) {
            propose(Verdict.OTHER, 90, POSSIBLE, false, false);
        } else if (wellBuilt) {
            boolean district = Structure.hasDistrict(d, regions);
            propose(named, cued ? 100 : district ? 86 : 82, cued ? CERTAIN : LIKELY, true, district);
        } else if (n == 16 && !opposed()) {
            propose(named, cued ? 92 : 40, cued ? LIKELY : POSSIBLE, false, false);
        } else if (cued
                && (named == Verdict.NIK || named == Verdict.KK)
                && n >= 14
                && n <= 18
                && distanceOf(named.cue) <= ADJACENT) {
            propose(named, 62, LIKELY, false, false);
        }
    }

    /** Which of the numbers of sixteen digits it is: as the nearest cue says, a NIK if none does. */
    private Verdict sixteenDigits() {
        if (cues.nearest == Cue.NIK) {
            return Verdict.NIK;
        }
        return named(Cue.KK) ? Verdict.KK : named(Cue.NPWP) ? Verdict.NPWP : named(Cue.SIM) ? Verdict.SIM : Verdict.NIK;
    }

    private void civilServant() {
        if (Structure.isNip(d, n)) {
            propose(Verdict.NIP, named(Cue.NIP) ? 100 : 84, named(Cue.NIP) ? CERTAIN : LIKELY, true, false);
        } else if (n == 18 && named(Cue.NIP)) {
            propose(Verdict.NIP, 92, LIKELY, false, false);
        } else if (named(Cue.NIP) && (n == 9 || n == 17 || n == 19)) {
            propose(Verdict.NIP, 60, LIKELY, false, false);
        }
    }

    private void taxpayer() {
        int from = n == 16 && d[0] == 0 ? 1 : 0;
        boolean shaped = n == 15 || (n == 16 && from == 1);
        boolean check = shaped && Structure.isNpwp(d, from);
        boolean cued = named(Cue.NPWP);
        if (shaped && cued) {
            propose(Verdict.NPWP, 100, check ? CERTAIN : LIKELY, true, check);
        } else if (cued && n == 22) {
            propose(Verdict.NPWP, 100, CERTAIN, true, false);
        } else if (cued && (n == 14 || n == 17)) {
            propose(Verdict.NPWP, 60, LIKELY, false, false);
        } else if (check && !opposed() && !named(Cue.BANK)) {
            propose(Verdict.NPWP, 50, POSSIBLE, true, true);
        }
    }

    private void phone() {
        boolean cued = named(Cue.PHONE);
        boolean nearer = cues.nearest == Cue.PHONE && cues.distance < cues.publicBody;
        boolean office = (cues.publicBody <= OFFICE_WITHIN && !nearer) || cues.publicAfter;
        boolean price = named(Cue.MONEY, 1) || (cues.after == Cue.MONEY && cues.afterDistance == 0);
        if ((price || named(Cue.RECEIPT, 1) || (cues.coded && !cued))
                && (Structure.isMobile(d, n) || Structure.isFixed(d, n))) {
            propose(Verdict.OTHER, 90, POSSIBLE, false, false);
        } else if (Structure.isMobile(d, n) && !named(Cue.BANK, 2)) {
            propose(office ? Verdict.OTHER : Verdict.PHONE, cued ? 100 : 80, cued ? CERTAIN : LIKELY, true, false);
        } else if (cued && n >= 9 && n <= 12 && Structure.isSubscriber(d, n, 0)) {
            propose(Verdict.PHONE, 92, LIKELY, false, false);
        } else if (Structure.isFixed(d, n) && (cued || cues.nearest == Cue.NONE)) {
            Verdict whose = isOffice(nearer) ? Verdict.OTHER : Verdict.PHONE;
            propose(whose, cued ? 90 : 72, cued ? CERTAIN : POSSIBLE, true, false);
        }
    }

    /** Whether a fixed line is an office's, which hardly anybody else has. */
    private boolean isOffice(boolean nearer) {
        boolean named = cues.publicBody < CueSearch.FAR && !nearer;
        return cues.publicAfter || named || cues.isCalled() || cues.isAnswered();
    }

    private void insured() {
        boolean cued = named(Cue.BPJS);
        if (Structure.isHealthCard(d, n)) {
            propose(Verdict.BPJS, cued ? 100 : 66, cued ? CERTAIN : POSSIBLE, true, false);
        } else if (cued && n >= 10 && n <= 13) {
            propose(Verdict.BPJS, n == 11 || n == 13 ? 92 : 70, LIKELY, false, false);
        }
    }

    private void byCue() {
        boolean born = cues.nearest == Cue.DOB && cues.distance <= ADJACENT;
        if (born && n == 8 && Structure.isDay(Structure.two(d, 0), Structure.two(d, 2)) && d[4] <= 2) {
            propose(Verdict.DOB, 90, CERTAIN, true, false);
        }
        if (born && (n == 6 || n == 7 || n == 8)) {
            propose(Verdict.DOB, 60, LIKELY, false, false);
        }
        if (cues.nearest == Cue.IP && cues.distance <= ADJACENT && n <= 12) {
            propose(Verdict.IP, 60, LIKELY, false, false);
        }
        if (!Structure.isMobile(d, n)
                && cues.nearest == Cue.COORDINATE
                && cues.distance <= ADJACENT
                && cues.home
                && n >= 8
                && n <= 20) {
            propose(Verdict.COORDINATE, 60 + 3 * n, LIKELY, false, false);
        }
        if (named(Cue.SIM) && n >= 12 && n <= 14) {
            propose(Verdict.SIM, 92, LIKELY, false, false);
        }
        boolean phone = Structure.isMobile(d, n) && !named(Cue.BANK, 2);
        boolean receipt = (cues.coded && !named(Cue.BANK)) || (Structure.isFixed(d, n) && cues.isCalled());
        if ((named(Cue.BANK) || named(Cue.TRANSFER)) && n >= 8 && n <= 18 && !phone && !receipt) {
            propose(Verdict.BANK_ACCOUNT, n >= 10 ? 91 : 75, LIKELY, false, false);
        }
        if (named(Cue.STUDENT) && n >= 5 && n <= 16) {
            boolean next = cues.nearest == Cue.STUDENT && cues.distance <= 1;
            propose(Verdict.STUDENT_ID, n == 10 ? 92 : next ? 88 : 75, n == 10 ? CERTAIN : LIKELY, n == 10, false);
        }
        boolean behind = cues.nearest != Cue.CUSTOMER && cues.second != Cue.CUSTOMER;
        boolean next = cues.nearest == Cue.CUSTOMER && cues.distance <= 1;
        boolean other = !next && (Structure.isMobile(d, n) || isOpposedBehind());
        if (named(Cue.CUSTOMER) && !other && n >= (behind ? 9 : 5) && n <= 14) {
            propose(Verdict.CUSTOMER_ID, n >= 11 ? 92 : next ? 86 : 80, LIKELY, false, false);
        }
        if (weight == 0 && opposed() && n >= 4) {
            propose(Verdict.OTHER, NOBODYS, POSSIBLE, false, false);
        }
    }

    /** Whether nothing but a word nearby says what the digits are, and that they are nobody's. */
    boolean isNobodys() {
        return verdict == Verdict.OTHER && weight == NOBODYS;
    }

    private boolean named(Cue wanted) {
        return cues.nearest == wanted
                || (cues.second == wanted && !cues.nearest.isAgainst())
                || (cues.after == wanted && (cues.nearest == Cue.NONE || cues.distance > cues.afterDistance));
    }

    private boolean named(Cue wanted, int within) {
        return cues.nearest == wanted && cues.distance <= within;
    }

    /** {@code meter. 59222 itu kode pos}: whether a word behind, nearer than the one before, says that it is nobody's. */
    private boolean isOpposedBehind() {
        return cues.after.isAgainst() && cues.afterDistance < cues.distance;
    }

    private boolean opposed() {
        return cues.nearest.isAgainst();
    }

    private int distanceOf(Cue named) {
        return cues.nearest == named ? cues.distance : cues.second == named ? cues.secondDistance : 0;
    }

    private void propose(Verdict what, int strength, Confidence sure, boolean built, boolean check) {
        boolean nearest = what.cue == cues.nearest;
        int adjusted = what.cue == Cue.NONE || nearest || strength < 90 ? strength : strength - 12;
        if (adjusted > weight) {
            weight = adjusted;
            verdict = what;
            confidence = sure;
            structured = built;
            checked = check;
            cue = said(what);
            distance = distanceOf(cue);
        }
    }

    /** The cue that speaks for it; what is transferred is so to an account, whether or not that is named. */
    private Cue said(Verdict what) {
        if (what == Verdict.BANK_ACCOUNT && !named(Cue.BANK)) {
            return Cue.TRANSFER;
        }
        return named(what.cue) ? what.cue : Cue.NONE;
    }
}
