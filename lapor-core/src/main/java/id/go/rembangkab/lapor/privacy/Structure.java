// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.privacy;

/** How official numbers are built. The digits of a candidate are in {@code d}, {@code n} of them. */
final class Structure {
    private static final int[] MONTH_DAYS = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    private static final int WOMAN = 40;
    private static final int CONTRACT_MONTH = 21;

    private Structure() {}

    static int two(int[] d, int at) {
        return 10 * d[at] + d[at + 1];
    }

    static int four(int[] d, int at) {
        return 100 * two(d, at) + two(d, at + 2);
    }

    static boolean isDay(int day, int month) {
        return month >= 1 && month <= 12 && day >= 1 && day <= MONTH_DAYS[month - 1];
    }

    /** Sixteen digits with a date in the middle, the day of a woman's birth raised by forty. */
    static boolean isNik(int[] d, int n, RegionCodes regions) {
        if (n != 16 || !regions.isProvince(two(d, 0))) {
            return false;
        }
        int day = two(d, 6);
        return isDay(day > WOMAN ? day - WOMAN : day, two(d, 8));
    }

    static boolean hasDistrict(int[] d, RegionCodes regions) {
        return regions.isDistrict(100 * four(d, 0) + two(d, 4));
    }

    /** Date of birth, month of appointment (21 for a contract), sex, serial number. */
    static boolean isNip(int[] d, int n) {
        if (n != 18 || !isDay(two(d, 6), two(d, 4))) {
            return false;
        }
        int born = four(d, 0);
        int appointed = four(d, 8);
        int month = two(d, 12);
        boolean sex = d[14] == 1 || d[14] == 2;
        return born >= 1930
                && born <= 2012
                && appointed >= born + 15
                && appointed <= born + 65
                && ((month >= 1 && month <= 12) || month == CONTRACT_MONTH)
                && sex;
    }

    /** The ninth digit of a tax number is a Luhn check digit over the first eight. */
    static boolean isNpwp(int[] d, int from) {
        int sum = 0;
        for (int i = 0; i < 8; i++) {
            int weighted = d[from + i] * (1 + i % 2);
            sum += weighted / 10 + weighted % 10;
        }
        return (10 - sum % 10) % 10 == d[from + 8];
    }

    /** Health insurance cards begin with three zeros. */
    static boolean isHealthCard(int[] d, int n) {
        return n == 13 && d[0] == 0 && d[1] == 0 && d[2] == 0;
    }

    /** Where the subscriber's number begins after 0, 62, 0062 or 620; 0 if there is no such beginning. */
    static int trunk(int[] d, int n) {
        if (n > 5 && d[0] == 0 && d[1] == 0 && d[2] == 6 && d[3] == 2) {
            return d[4] == 0 ? 5 : 4;
        } else if (n > 3 && d[0] == 6 && d[1] == 2) {
            return d[2] == 0 ? 3 : 2;
        }
        return d[0] == 0 ? 1 : 0;
    }

    /** A mobile number: 8 and a digit from 1 on after the trunk, eight to thirteen digits in all. */
    static boolean isMobile(int[] d, int n) {
        int from = trunk(d, n);
        return from > 0 && isSubscriber(d, n, from);
    }

    static boolean isSubscriber(int[] d, int n, int from) {
        int rest = n - from;
        return rest >= 8 && rest <= 13 && d[from] == 8 && d[from + 1] != 0;
    }

    /** A fixed line: an area code from 2 to 7 or 9 after the trunk, eight to eleven digits in all. */
    static boolean isFixed(int[] d, int n) {
        int from = trunk(d, n);
        int rest = n - from;
        return from > 0 && rest >= 7 && rest <= 11 && d[from] >= 2 && d[from] != 8;
    }
}
