// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.privacy;

/** Tells the accounts and domains of public bodies from those of persons by the stems they are made of. */
final class OrganisationNames {
    private static final String[] STEMS = {
        "pemkab",
        "pemkot",
        "pemprov",
        "pemda",
        "kominfo",
        "dinas",
        "disduk",
        "dinduk",
        "dukcapil",
        "dinkes",
        "dinsos",
        "dishub",
        "dinhub",
        "dindik",
        "disdik",
        "dpupr",
        "dputaru",
        "polres",
        "polsek",
        "polda",
        "polri",
        "humas",
        "lapor",
        "rsud",
        "pdam",
        "pln",
        "bpjs",
        "kemen",
        "bupati",
        "gubernur",
        "setda",
        "dprd",
        "satpol",
        "damkar",
        "bpbd",
        "kpu",
        "bawaslu",
        "kejari",
        "kejaksaan",
        "samsat",
        "bapenda",
        "jateng",
        "rembangkab",
        "kabrembang",
        "desa",
        "kecamatan",
        "kelurahan",
        "puskesmas",
        "kodim",
        "koramil",
        "tni",
        "bpn",
        "kua",
        "kemenag",
        "ombudsman",
        "layanan",
        "pengaduan",
        "official.id",
        "pmi",
        "dlh",
        "imigrasi",
        "pajak",
        "telkom",
        "indihome",
        "info",
        "admin",
        "halo",
        "csbank",
        "bank",
        "sekolah",
        "smpn",
        "sman",
        "sdn",
        "smkn",
        "univ",
        "undip",
        "portal",
        "gov",
        "presiden",
        "ri_",
        "kab.",
        "kab_",
        "rembang.id",
        "wisata",
        "bkd",
        "bkpsdm",
        "inspektorat",
        "dpmptsp",
        "disnaker",
        "disperindag",
        "dindagkop",
        "dpr",
        "mpp",
        "call",
        "service",
        "care",
        "support",
        "redaksi",
        "kontak",
        "contact",
        "sekretariat",
        "disbud",
        "dispora",
        "satlantas",
        "cs@",
        "bappeda",
        "baznas",
        "disperkim",
        "dinperkim",
        "dinkop",
        "dislutkan",
        "dinlutkan",
        "dispertan",
        "dinpertan",
        "dintan",
        "bkppd",
        "bps",
        "bnn",
        "basarnas",
        "kesbang",
        "bumdes",
        "posyandu",
        "uptd",
        "rsi",
        "klinik",
        "dpkp",
        "dinarpus",
        "perpus",
        "setwan",
        "lpse",
        "ppid",
        "kec.",
        "kec_",
        "kel.",
        "kel_",
        "bagian",
        "hello",
        "kantor",
        "hotline",
        "dishut",
        "disbun",
        "bulog",
        "perumda",
        "pertamina",
        "satpel",
        "dinperin",
        "diskop",
        "dpmd",
        "dinpermades",
        "kpp",
        "bea",
        "mtsn",
        "smp",
        "smk",
        "sma",
        "tk_",
        "paud"
    };

    private OrganisationNames() {}

    /** Whether the stretch of text, folded, contains a stem at its beginning or after a separator. */
    static boolean appearIn(CharSequence text, int start, int end) {
        String name = letters(text, start, end);
        for (String stem : STEMS) {
            int at = name.indexOf(stem);
            boolean atBoundary = at == 0 || (at > 0 && !isLetter(name.charAt(at - 1)));
            if (atBoundary || (at > 0 && stem.length() >= 5)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static String letters(CharSequence text, int start, int end) {
        StringBuilder folded = new StringBuilder();
        for (int i = start; i < end; i++) {
            int fold = Fold.of(text.charAt(i));
            if (Fold.isDigit(fold)) {
                folded.append((char) ('0' + fold - Fold.DIGIT));
            } else if (Fold.isLetter(fold)) {
                folded.append((char) ('a' + fold - 1));
            } else if (fold >= Fold.PUNCTUATION) {
                folded.append((char) (fold - Fold.PUNCTUATION));
            }
        }
        return folded.toString();
    }
}
