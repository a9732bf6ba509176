// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Files come in as what they are; portals see and file what Open311 lets them. */
class FilesAndPortalsTest {
    private static final String PDF = "%PDF-1.7 laporan";

    private static TestSite site;
    private static Walk walk;

    @BeforeAll
    static void open() throws Exception {
        site = new TestSite();
        walk = new Walk(site);
    }

    @AfterAll
    static void close() {
        site.close();
    }

    @Test
    @Tag("R9.5")
    void a_file_is_told_by_its_first_bytes_and_read_by_who_may() {
        String path = "/api/v1/complaints/" + walk.dispatched("wa-file") + "/attachments";
        Client officer = site.as(TestSite.LIAISON);
        Client.Reply kept = officer.send("POST", path + "?name=laporan.exe", PDF, "Content-Type", "image/png");
        assertThat(kept.status()).isEqualTo(201);
        assertThat(kept.text("type")).isEqualTo("application/pdf");
        assertThat(officer.get(kept.header("Location")).http().body()).isEqualTo(PDF);
        assertThat(officer.get(path).json().at("/items/0/name").asString()).isEqualTo("laporan.exe");
        assertThat(site.as(TestSite.OTHER_LIAISON).get(kept.header("Location")).status())
                .isEqualTo(404);
        assertThat(officer.get(path + "/3").status()).isEqualTo(404);
    }

    @Test
    void a_form_of_a_browser_may_carry_the_file() {
        String path = "/api/v1/complaints/" + walk.received("wa-form") + "/attachments";
        String body = "--xyz\r\nContent-Disposition: form-data; name=\"f\"; filename=\"a/b.pdf\"\r\n\r\n" + PDF
                + "\r\n--xyz--\r\n";
        Client.Reply kept =
                site.as(TestSite.ADMIN).send("POST", path, body, "Content-Type", "multipart/form-data; boundary=xyz");
        assertThat(kept.text("name")).isEqualTo("b.pdf");
        assertThat(kept.json().path("size").asInt()).isEqualTo(PDF.length());
    }

    @Test
    void other_types_and_too_much_are_refused() {
        String path = "/api/v1/complaints/" + walk.received("wa-bad-file") + "/attachments";
        Client admin = site.as(TestSite.ADMIN);
        assertThat(admin.send("POST", path, "MZ\u0000\u0001", "Content-Type", "image/png")
                        .status())
                .isEqualTo(415);
        assertThat(admin.send("POST", path, PDF + "x".repeat(200_000)).status()).isEqualTo(413);
        assertThat(admin.get(path).json().path("items")).hasSize(1);
    }

    @Test
    void portals_see_what_is_public_in_both_forms() {
        String id = walk.dispatched("wa-311");
        String code = site.as(TestSite.ADMIN).get("/api/v1/complaints/" + id).text("public_code");
        Client anyone = site.anyone();
        assertThat(anyone.get("/open311/v2/services.json").http().body()).contains("\"service_code\":\"jalan\"");
        assertThat(anyone.get("/open311/v2/services.xml").http().body()).contains("<service_code>jalan</service_code>");
        assertThat(anyone.get("/open311/v2/requests/" + code + ".json")
                        .json()
                        .at("/0/description")
                        .asString())
                .isEqualTo("Jalan depan pasar berlubang.");
        assertThat(anyone.get("/open311/v2/requests/" + code + ".xml").http().body())
                .contains("<status>open</status>")
                .doesNotContain("Sutrisno", "0812");
        assertThat(anyone.get("/open311/v2/requests.json?status=open&service_code=jalan")
                        .http()
                        .body())
                .contains(code);
        String undecided = walk.received("wa-undecided");
        assertThat(anyone.get("/open311/v2/requests.json").http().body()).doesNotContain(undecided);
    }

    @Test
    void a_portal_files_by_its_key() {
        Client anyone = site.anyone();
        String form = "service_code=jalan&description=" + URLEncoder.encode("Lubang & genangan", StandardCharsets.UTF_8)
                + "&lat=-6.7&long=111.3&first_name=Ani";
        String type = "application/x-www-form-urlencoded";
        assertThat(anyone.send("POST", "/open311/v2/requests.json", form, "Content-Type", type)
                        .status())
                .isEqualTo(401);
        Client.Reply filed = anyone.send(
                "POST", "/open311/v2/requests.json", form + "&api_key=" + site.key.secret(), "Content-Type", type);
        assertThat(filed.status()).isEqualTo(201);
        String code = filed.json().at("/0/service_request_id").asString();
        assertThat(anyone.get("/public/v1/complaints/" + code).text("state")).isEqualTo("RECEIVED");
        assertThat(anyone.send(
                                "POST",
                                "/open311/v2/requests.xml",
                                "service_code=nothing&description=x&api_key=" + site.key.secret(),
                                "Content-Type",
                                type)
                        .status())
                .isEqualTo(404);
    }
}
