// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.http;

import id.go.rembangkab.lapor.http.report.ReportFormats;
import java.util.List;
import java.util.stream.Stream;

/** Every route there is. */
final class Api {
    private Api() {}

    static Routes routes(Site site, ReportFormats formats, Meters meters, SignIn signIn) {
        Office office = Office.of(site);
        return new Routes(Stream.of(
                        new ReadingRoutes(office).routes(),
                        new CitizenRoutes(office).routes(),
                        new CommandRoutes(office).routes(),
                        new ListRoutes(office).routes(),
                        new FormRoutes(office).routes(),
                        Feed.routes(),
                        new AttachmentRoutes(office).routes(),
                        new Open311Routes(office).routes(),
                        new AgencyRoutes(office).routes(),
                        new CalendarRoutes(site).routes(),
                        new AnonymizeRoutes(site).routes(),
                        SopRoutes.routes(),
                        new ReportRoutes(office, formats).routes(),
                        new Operations(site, meters).routes(),
                        signIn.routes(),
                        Pages.routes())
                .flatMap(List::stream)
                .toList());
    }
}
