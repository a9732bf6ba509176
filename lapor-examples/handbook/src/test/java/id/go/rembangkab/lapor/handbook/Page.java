// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.handbook;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/**
 * A page of the documentation as a program: its blocks of Java, in order, are one method; its blocks of output, in order,
 * are what that method prints. A line of a block that imports is an import of the program.
 */
record Page(Path file, String java, String printed) {
    private static final Pattern BLOCK = Pattern.compile("(?ms)^ {0,3}```(java|output)\n(.*?)^ {0,3}```$");
    private static final Pattern IMPORT = Pattern.compile("(?m)^import .*;\n");

    /** What a reader's editor fills in. */
    private static final List<String> IMPORTED = Stream.concat(
                    Stream.of(
                                    "calendar",
                                    "sla",
                                    "privacy",
                                    "agency",
                                    "complaint",
                                    "desk",
                                    "form",
                                    "memory",
                                    "notice",
                                    "report")
                            .map(name -> "id.go.rembangkab.lapor." + name),
                    Stream.of(
                            "id.go.rembangkab.lapor.jdbc",
                            "id.go.rembangkab.lapor.http",
                            "id.go.rembangkab.lapor.http.who",
                            "id.go.rembangkab.lapor.contract",
                            "java.nio.file",
                            "java.time",
                            "java.util",
                            "java.util.function"))
            .toList();

    /** Where two of these have a class of one name. */
    private static final String CHOSEN =
            "import java.nio.file.Files;\nimport id.go.rembangkab.lapor.complaint.Clock;\n";

    static Page read(Path file) throws IOException {
        StringBuilder java = new StringBuilder();
        StringBuilder printed = new StringBuilder();
        BLOCK.matcher(Files.readString(file))
                .results()
                .forEach(block -> (block.group(1).equals("java") ? java : printed).append(block.group(2)));
        return new Page(file, java.toString(), printed.toString());
    }

    boolean hasCode() {
        return !java.isEmpty();
    }

    private String program() {
        String imports =
                IMPORTED.stream().map(name -> "import " + name + ".*;\n").collect(Collectors.joining());
        String own = IMPORT.matcher(java).results().map(found -> found.group()).collect(Collectors.joining());
        return imports + CHOSEN + own
                + "public final class Program {\n  public static void main(String[] args) throws Exception {\n"
                + IMPORT.matcher(java).replaceAll("") + "  }\n}\n";
    }

    /** Compiles the page; returns what the compiler has against it. */
    List<String> compile(Path into) throws IOException {
        Path source = Files.writeString(into.resolve("Program.java"), program());
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter complaints = new StringWriter();
        List<String> options = List.of(
                "-proc:none", "--release", "17", "-cp", System.getProperty("java.class.path"), "-d", into.toString());
        try (var files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            boolean fine = compiler.getTask(complaints, files, null, options, null, files.getJavaFileObjects(source))
                    .call();
            return fine
                    ? List.of()
                    : new ArrayList<>(complaints.toString().lines().toList());
        }
    }

    /** Runs what was compiled; returns what it printed. */
    String run(Path from) throws Exception {
        return new Program(from, "Program").printed();
    }
}
