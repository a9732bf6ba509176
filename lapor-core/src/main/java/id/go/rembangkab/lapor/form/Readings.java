// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.form;

import id.go.rembangkab.lapor.agency.AgencyCode;
import id.go.rembangkab.lapor.agency.Category;
import id.go.rembangkab.lapor.complaint.Channel;
import id.go.rembangkab.lapor.complaint.DesaCode;
import id.go.rembangkab.lapor.complaint.Intake;
import id.go.rembangkab.lapor.complaint.Place;
import id.go.rembangkab.lapor.complaint.Reporter;
import id.go.rembangkab.lapor.complaint.Text;
import id.go.rembangkab.lapor.complaint.TrackingId;
import id.go.rembangkab.lapor.complaint.Verdicts;
import id.go.rembangkab.lapor.privacy.Visibility;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What several commands read alike from their fields. */
final class Readings {
    private static final Pattern WEB =
            Pattern.compile("https?://[\\p{Alnum}.-]*\\p{Alnum}(:\\d{1,5})?([/?#][^\\s\\p{Cntrl}<>\"{}|\\\\^`]*)?");

    private Readings() {}

    static Intake<Text> intake(Given given) {
        Channel channel = channel(given);
        boolean sp4n = channel.isSp4n();
        return new Intake<>(
                channel,
                sp4n ? Optional.empty() : given.text("external_id"),
                sp4n ? given.code("external_id", TrackingId::new, Expectation.TRACKING_ID) : Optional.empty(),
                given.text("title"),
                given.text("description"),
                given.texts("evidence"),
                given.group("reporter").map(Readings::reporter).orElseGet(Reporter::unknown),
                visibility(given),
                knownPlace(given).orElseGet(Place::unknown),
                category(given));
    }

    private static Reporter<Text> reporter(Given given) {
        return new Reporter<>(given.text("id"), given.text("name"), given.text("contact"));
    }

    static Visibility visibility(Given given) {
        return new Visibility(
                given.flag("anonymous") ? Visibility.Identity.HIDDEN : Visibility.Identity.SHOWN,
                given.flag("secret") ? Visibility.Content.SECRET : Visibility.Content.PUBLIC);
    }

    static Optional<Place<Text>> knownPlace(Given given) {
        return given.group("location")
                .map(place -> new Place<>(
                        point(place), place.text("address"), place.code("desa", DesaCode::new, Expectation.DESA)));
    }

    private static Optional<Text> point(Given place) {
        Optional<String> lat = place.decimal("lat", 90);
        Optional<String> lon = place.decimal("lon", 180);
        if (lat.isPresent() != lon.isPresent()) {
            throw place.bad(lat.isPresent() ? "lon" : "lat", Expectation.POINT);
        }
        return lat.map(north -> place.sealed(north + "," + lon.orElseThrow()));
    }

    static Channel channel(Given given) {
        return given.neededCode("channel", Channel::new, Expectation.CHANNEL);
    }

    static AgencyCode agency(Given given) {
        return given.neededCode("agency", AgencyCode::new, Expectation.AGENCY);
    }

    static Optional<Category> category(Given given) {
        return given.code("category", Category::new, Expectation.CATEGORY);
    }

    static Optional<TrackingId> trackingId(Given given) {
        return given.code("tracking_id", TrackingId::new, Expectation.TRACKING_ID);
    }

    static String url(Given given) {
        return given.neededCode("url", Readings::webAddress, Expectation.URL);
    }

    private static String webAddress(String text) {
        if (!WEB.matcher(text).matches()) {
            throw new IllegalArgumentException("url: expected http or https");
        }
        return text;
    }

    static Verdicts findings(Given given) {
        return given.all("findings")
                ? Verdicts.ACCEPT_ALL
                : verdicts(given.groups("findings").stream()
                        .map(one -> verdict(one, one.flag("accept")))
                        .toList());
    }

    static Verdicts dismissals(Given given) {
        return verdicts(
                given.groups("dismiss").stream().map(one -> verdict(one, false)).toList());
    }

    private static Verdicts verdicts(List<Verdicts.Verdict> each) {
        return new Verdicts(false, each);
    }

    private static Verdicts.Verdict verdict(Given given, boolean accept) {
        int start = offset(given, "start");
        int end = offset(given, "end");
        if (end <= start) {
            throw given.bad("end", Expectation.SPAN);
        }
        return new Verdicts.Verdict(start, end, accept, given.text("reason"));
    }

    private static int offset(Given given, String name) {
        return given.whole(name, 0, Integer.MAX_VALUE).orElseThrow().intValue();
    }
}
