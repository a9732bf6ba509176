// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.benchmarks.calendar;

import com.opengamma.strata.basics.date.HolidayCalendar;
import com.opengamma.strata.basics.date.HolidayCalendarId;
import com.opengamma.strata.basics.date.ImmutableHolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import id.go.rembangkab.lapor.calendar.DayOff;
import id.go.rembangkab.lapor.calendar.WorkingCalendar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import net.objectlab.kit.datecalc.common.DefaultHolidayCalendar;
import net.objectlab.kit.datecalc.jdk8.LocalDateCalculator;
import net.objectlab.kit.datecalc.jdk8.LocalDateKitCalculatorsFactory;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * The same days off of 2015 to 2027 in each library, checked to give the same answers before anything is measured. The
 * set is the plain loop that most applications write.
 */
@State(Scope.Benchmark)
public class Calendars {
    static final int DATES = 1024;
    private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 11, 30);

    final LocalDate[] dates = new LocalDate[DATES];
    final LocalDate[] within120Days = new LocalDate[DATES];
    final LocalDate[] anyEarlier = new LocalDate[DATES];
    final LocalDate[] anyLater = new LocalDate[DATES];
    final WorkingCalendar lapor = WorkingCalendar.indonesia();
    final Set<LocalDate> set = new HashSet<>();
    HolidayCalendar strata;
    LocalDateCalculator objectLab;
    HolidayManager jollyday;

    @Setup
    public void build() throws IOException {
        lapor.decreedDays().stream().map(DayOff::date).forEach(set::add);
        strata = ImmutableHolidayCalendar.of(
                HolidayCalendarId.of("INDONESIA"), set, DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        LocalDateKitCalculatorsFactory.getDefaultInstance()
                .registerHolidays("INDONESIA", new DefaultHolidayCalendar<>(set, FIRST, LocalDate.of(2027, 12, 31)));
        objectLab = LocalDateKitCalculatorsFactory.forwardCalculator("INDONESIA");
        jollyday = HolidayManager.getInstance(
                ManagerParameters.create(jollydayFile().toUri().toURL()));

        var random = new Random(2024);
        int span = (int) (LAST.toEpochDay() - FIRST.toEpochDay());
        for (int i = 0; i < DATES; i++) {
            dates[i] = FIRST.plusDays(random.nextInt(span));
            within120Days[i] = dates[i].plusDays(random.nextInt(120));
            LocalDate other = FIRST.plusDays(random.nextInt(span));
            anyEarlier[i] = dates[i].isBefore(other) ? dates[i] : other;
            anyLater[i] = dates[i].isBefore(other) ? other : dates[i];
        }
        checkThatAllAgree();
    }

    private Path jollydayFile() throws IOException {
        var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<Configuration hierarchy=\"id\" description=\"Indonesia\" "
                + "xmlns=\"https://focus_shift.de/jollyday/schema/holiday\"><Holidays>\n");
        for (LocalDate day : set) {
            xml.append(String.format(
                    Locale.ROOT,
                    "<Fixed month=\"%s\" day=\"%d\" validFrom=\"%d\" validTo=\"%d\" "
                            + "descriptionPropertiesKey=\"NEW_YEAR\"/>%n",
                    day.getMonth(),
                    day.getDayOfMonth(),
                    day.getYear(),
                    day.getYear()));
        }
        Path file = Files.createTempFile("indonesia", ".xml");
        Files.writeString(file, xml.append("</Holidays></Configuration>\n"));
        file.toFile().deleteOnExit();
        return file;
    }

    private void checkThatAllAgree() {
        for (int n : new int[] {1, 5, 14, 60, 250}) {
            for (LocalDate date : dates) {
                LocalDate expected = setPlus(date, n);
                check(expected, lapor.plusWorkingDays(date, n), "lapor");
                check(expected, strata.shift(date, n), "strata");
                check(expected, objectLabPlus(date, n), "objectlab");
                check(expected, jollydayPlus(date, n), "jollyday");
            }
        }
        for (int i = 0; i < DATES; i++) {
            LocalDate from = dates[i];
            LocalDate to = within120Days[i];
            Integer expected = setBetween(from, to);
            check(expected, lapor.workingDaysBetween(from, to), "lapor");
            check(expected, strata.daysBetween(from.plusDays(1), to.plusDays(1)), "strata");
            check(expected, objectLabBetween(from, to), "objectlab");
            check(expected, jollydayBetween(from, to), "jollyday");
        }
    }

    private static void check(Object expected, Object actual, String library) {
        if (!expected.equals(actual)) {
            throw new IllegalStateException(library + " says " + actual + ", expected " + expected);
        }
    }

    LocalDate setPlus(LocalDate date, int n) {
        LocalDate day = date;
        for (int left = n; left > 0; ) {
            day = day.plusDays(1);
            if (isWorkingDay(set, day)) {
                left--;
            }
        }
        return day;
    }

    int setBetween(LocalDate fromExclusive, LocalDate toInclusive) {
        int count = 0;
        for (LocalDate day = fromExclusive.plusDays(1); !day.isAfter(toInclusive); day = day.plusDays(1)) {
            if (isWorkingDay(set, day)) {
                count++;
            }
        }
        return count;
    }

    LocalDate objectLabPlus(LocalDate date, int n) {
        // A start on a day off is rolled to the next working day first; the day before it is what is counted from.
        objectLab.setStartDate(date);
        LocalDate rolled = objectLab.getCurrentBusinessDate();
        return objectLab.moveByBusinessDays(rolled.equals(date) ? n : n - 1).getCurrentBusinessDate();
    }

    int objectLabBetween(LocalDate fromExclusive, LocalDate toInclusive) {
        int count = 0;
        for (LocalDate day = fromExclusive.plusDays(1); !day.isAfter(toInclusive); day = day.plusDays(1)) {
            if (!objectLab.isNonWorkingDay(day)) {
                count++;
            }
        }
        return count;
    }

    LocalDate jollydayPlus(LocalDate date, int n) {
        LocalDate day = date;
        for (int left = n; left > 0; ) {
            day = day.plusDays(1);
            if (isWorkingDay(jollyday, day)) {
                left--;
            }
        }
        return day;
    }

    int jollydayBetween(LocalDate fromExclusive, LocalDate toInclusive) {
        int count = 0;
        for (LocalDate day = fromExclusive.plusDays(1); !day.isAfter(toInclusive); day = day.plusDays(1)) {
            if (isWorkingDay(jollyday, day)) {
                count++;
            }
        }
        return count;
    }

    static boolean isWorkingDay(Set<LocalDate> off, LocalDate day) {
        return !isWeekend(day) && !off.contains(day);
    }

    static boolean isWorkingDay(HolidayManager off, LocalDate day) {
        return !isWeekend(day) && !off.isHoliday(day);
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().getValue() >= 6;
    }
}
