// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.handbook;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Classes compiled elsewhere, run against the library as it is. */
record Program(Path classes, String main) {
    /** Runs it; returns what it printed. */
    String printed(String... args) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream before = System.out;
        URL[] place = {classes.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(place, Program.class.getClassLoader());
                PrintStream here = new PrintStream(out, true, StandardCharsets.UTF_8)) {
            System.setOut(here);
            loader.loadClass(main).getMethod("main", String[].class).invoke(null, (Object) args);
        } catch (InvocationTargetException e) {
            throw new AssertionError(main + " of " + classes + " fails", e.getCause());
        } finally {
            System.setOut(before);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
