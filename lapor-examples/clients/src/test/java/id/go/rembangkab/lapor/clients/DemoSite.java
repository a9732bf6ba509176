// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.clients;

import id.go.rembangkab.lapor.cli.LaporCommand;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code lapor serve --demo} as a process of its own, with what it prints for programs. */
final class DemoSite implements AutoCloseable {
    private static final Pattern ADDRESS = Pattern.compile("http://localhost:[0-9]+");
    private static final String BEARER = "Authorization: Bearer ";
    private static final int PEOPLE = 4;

    private final Process serving;
    private final String address;
    private final List<String> tokens = new ArrayList<>();

    DemoSite() throws IOException {
        serving = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        LaporCommand.class.getName(),
                        "serve",
                        "--demo",
                        "--port",
                        "0")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader said = serving.inputReader();
        Matcher found = ADDRESS.matcher(line(said));
        if (!found.find()) {
            throw new IllegalStateException("serve --demo does not say where it is");
        }
        address = found.group();
        while (tokens.size() < PEOPLE) {
            String line = line(said);
            if (line.contains(BEARER)) {
                tokens.add(
                        line.substring(line.indexOf(BEARER) + BEARER.length()).strip());
            }
        }
    }

    private String line(BufferedReader said) throws IOException {
        String line = said.readLine();
        if (line == null) {
            throw new IllegalStateException("serve --demo has ended");
        }
        return line;
    }

    String address() {
        return address;
    }

    String admin() {
        return tokens.get(0);
    }

    /** The officer of DINKES. */
    String officer() {
        return tokens.get(1);
    }

    @Override
    public void close() {
        serving.destroy();
        serving.onExit().orTimeout(30, TimeUnit.SECONDS).join();
    }
}
