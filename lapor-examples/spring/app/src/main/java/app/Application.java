package app;

import id.go.rembangkab.lapor.complaint.Attachments;
import id.go.rembangkab.lapor.http.who.ApiKey;
import id.go.rembangkab.lapor.http.who.ApiKeys;
import id.go.rembangkab.lapor.http.who.Authenticator;
import id.go.rembangkab.lapor.jdbc.TextVault;
import id.go.rembangkab.lapor.memory.MemoryAttachments;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** The letters of a district office, some of which are complaints. */
@SpringBootApplication
public class Application {
    public static void main(String[] args) {
        SpringApplication.run(Application.class, args);
    }

    /** The keys of citizens' texts: apart from the database, and from its backups. */
    @Bean
    TextVault vault(@Value("${app.keys:target/keys}") Path folder) {
        return TextVault.openFolder(folder, Optional.empty());
    }

    /** Who may call the API; an application with accounts of its own, or with OIDC, hands in its own. */
    @Bean
    Authenticator callers(@Value("${app.api-keys:}") List<String> lines) {
        return new ApiKeys(lines.stream().map(ApiKey::parse).toList());
    }

    /** For this example; an application keeps files where it keeps its others. */
    @Bean
    Attachments attachments() {
        return new MemoryAttachments();
    }
}
