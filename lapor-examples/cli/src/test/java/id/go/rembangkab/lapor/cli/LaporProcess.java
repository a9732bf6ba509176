// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The command in a process of its own, for what can only be seen there: signals, what is left behind, an end in the middle. */
public final class LaporProcess {
    private LaporProcess() {}

    /** Not started yet, so that the environment and where it writes can still be set. */
    public static ProcessBuilder of(String... arguments) {
        return new ProcessBuilder(Stream.concat(
                        Stream.of(
                                // A build in the background of a shell ignores the signal, and so would all that it
                                // starts.
                                "env",
                                "--default-signal=INT",
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-cp",
                                path(),
                                LaporCommand.class.getName()),
                        Stream.of(arguments))
                .toList());
    }

    /** Whether a process can be started so that it hears signals. */
    public static boolean isPossible() throws InterruptedException {
        try {
            return new ProcessBuilder(List.of("env", "--default-signal=INT", "true"))
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static String path() {
        return Stream.of("jdk.module.path", "java.class.path")
                .flatMap(name -> Optional.ofNullable(System.getProperty(name)).stream())
                .filter(path -> !path.isBlank())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
