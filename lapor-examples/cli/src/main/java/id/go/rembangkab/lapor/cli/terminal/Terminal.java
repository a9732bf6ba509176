// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.cli.terminal;

import java.io.InputStream;
import java.io.PrintWriter;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import picocli.CommandLine.Help.Ansi.Style;

/**
 * What a command sees of the world.
 *
 * @param env the environment variables
 * @param in standard input
 * @param out for results
 * @param err for messages and progress
 * @param clock the time of the machine
 * @param messages the language
 */
public record Terminal(
        Map<String, String> env,
        InputStream in,
        PrintWriter out,
        PrintWriter err,
        InstantSource clock,
        Messages messages) {
    private static final int USUAL_WIDTH = 80;

    /**
     * Checks that nothing is null.
     *
     * @param env the environment variables
     * @param in standard input
     * @param out for results
     * @param err for messages and progress
     * @param clock the time of the machine
     * @param messages the language
     */
    public Terminal {
        env = Map.copyOf(env);
        Objects.requireNonNull(in, "in");
        Objects.requireNonNull(out, "out");
        Objects.requireNonNull(err, "err");
        Objects.requireNonNull(clock, "clock");
        Objects.requireNonNull(messages, "messages");
    }

    /**
     * Tells whether results may be coloured: on a terminal that can, unless {@code NO_COLOR} asks for none.
     *
     * @return whether colours are wanted
     */
    public boolean coloured() {
        return isWatched()
                && env.getOrDefault("NO_COLOR", "").isEmpty()
                && !env.getOrDefault("TERM", "").equals("dumb");
    }

    /**
     * Tells how much fits on a line.
     *
     * @return how many characters, by {@code COLUMNS} or else 80; empty if results go elsewhere than to a terminal, where
     *     whoever takes them wants them whole
     */
    public OptionalInt width() {
        return isWatched()
                ? OptionalInt.of(Optional.ofNullable(env.get("COLUMNS"))
                        .filter(columns -> columns.matches("[1-9][0-9]{0,3}"))
                        .map(Integer::valueOf)
                        .orElse(USUAL_WIDTH))
                : OptionalInt.empty();
    }

    /** Whoever starts the command knows whether its output is a terminal. */
    private static boolean isWatched() {
        return Boolean.getBoolean("lapor.terminal");
    }

    /**
     * Colours a line, if results may be coloured.
     *
     * @param style as picocli names it, such as {@code bold,red}; blank for none
     * @param line the line
     * @return the line to print
     */
    public String styled(String style, String line) {
        if (style.isEmpty() || !coloured()) {
            return line;
        }
        return Style.on(Style.parse(style)) + line + Style.reset.on();
    }

    /**
     * Says something beside the results, in the user's language.
     *
     * @param key the key of the sentence
     * @param parts what is filled in
     */
    public void tell(String key, Object... parts) {
        say(messages.say(key, parts));
    }

    /**
     * Says a sentence beside the results.
     *
     * @param sentence in the user's language already
     */
    public void say(String sentence) {
        err.println(sentence);
        err.flush();
    }
}
