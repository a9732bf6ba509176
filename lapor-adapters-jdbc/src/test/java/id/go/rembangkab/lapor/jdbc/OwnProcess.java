// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.jdbc;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Starts a class of these tests in a JVM of its own, which can be killed. */
final class OwnProcess {
    private OwnProcess() {}

    static Process start(Class<?> main, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classPath(),
                main.getName()));
        command.addAll(arguments);
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static String classPath() {
        String tests = Path.of("target", "test-classes").toAbsolutePath().toString();
        return System.getProperty("jdk.module.path", "")
                + File.pathSeparator
                + tests
                + File.pathSeparator
                + System.getProperty("java.class.path");
    }
}
