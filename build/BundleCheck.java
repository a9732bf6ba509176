// SPDX-License-Identifier: Apache-2.0
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * Looks through a folder that a release was deployed to, for what Maven Central asks of each artifact: {@code BundleCheck FOLDER}.
 * Ends with 1 if something is missing. Signatures are made when it is uploaded, and not looked for.
 */
public final class BundleCheck {
    private static final Set<String> PUBLISHED = Set.of(
            "lapor-core",
            "lapor-adapters-jdbc",
            "lapor-adapters-http",
            "lapor-spring",
            "lapor-contract-kit",
            "lapor-bom");
    private static final List<String> ASKED = List.of(
            "name",
            "description",
            "url",
            "licenses",
            "licenses/license/name",
            "licenses/license/url",
            "developers/developer/name",
            "scm/url",
            "scm/connection");

    private final Path folder;
    private final List<String> faults = new ArrayList<>();

    private BundleCheck(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] args) throws Exception {
        BundleCheck check = new BundleCheck(Path.of(args[0]));
        List<Path> poms;
        try (Stream<Path> files = Files.walk(check.folder)) {
            poms = files.filter(file -> file.toString().endsWith(".pom"))
                    .sorted()
                    .toList();
        }
        Set<String> found = new TreeSet<>();
        for (Path pom : poms) {
            found.add(check.artifact(pom));
        }
        if (!found.equals(PUBLISHED)) {
            check.faults.add("expected " + new TreeSet<>(PUBLISHED) + ", found " + found);
        }
        check.faults.forEach(System.err::println);
        System.out.println(found.size() + " artifacts, " + check.faults.size() + " faults");
        System.exit(check.faults.isEmpty() ? 0 : 1);
    }

    private String artifact(Path pom)
            throws IOException, SAXException, ParserConfigurationException, NoSuchAlgorithmException {
        Element project = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(pom.toFile())
                .getDocumentElement();
        String artifact = text(project, "artifactId");
        String version = pom.getParent().getFileName().toString();
        String stem = artifact + "-" + version;
        for (String path : ASKED) {
            if (text(project, path).isBlank()) {
                faults.add(artifact + ": the pom has no " + path);
            }
        }
        if (!text(project, "parent/artifactId").isEmpty()) {
            faults.add(artifact + ": the pom needs a parent that is not published");
        }
        if (version.endsWith("-SNAPSHOT") || Files.readString(pom).contains("-SNAPSHOT")) {
            faults.add(artifact + ": a snapshot");
        }
        List<String> expected = new ArrayList<>(List.of(stem + ".pom"));
        if (!text(project, "packaging").equals("pom")) {
            Stream.of(".jar", "-sources.jar", "-javadoc.jar", "-cyclonedx.json")
                    .map(stem::concat)
                    .forEach(expected::add);
        }
        for (String name : expected) {
            Path file = pom.resolveSibling(name);
            if (!Files.exists(file)) {
                faults.add(artifact + ": " + name + " is missing");
                continue;
            }
            checksum(file, "MD5", ".md5");
            checksum(file, "SHA-1", ".sha1");
        }
        return artifact;
    }

    private void checksum(Path file, String algorithm, String ending) throws IOException, NoSuchAlgorithmException {
        String is =
                HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(Files.readAllBytes(file)));
        Path said = file.resolveSibling(file.getFileName() + ending);
        if (!Files.exists(said) || !Files.readString(said).strip().equals(is)) {
            faults.add(folder.relativize(said) + ": expected " + is);
        }
    }

    /** The text of the first child by each name of the path, or empty. */
    private static String text(Element project, String path) {
        Node at = project;
        for (String name : path.split("/")) {
            Node child = at.getFirstChild();
            while (child != null && !child.getNodeName().equals(name)) {
                child = child.getNextSibling();
            }
            if (child == null) {
                return "";
            }
            at = child;
        }
        return at.getTextContent();
    }
}
