package id.go.rembangkab.lapor.cli.terminal;

import java.io.InputStream;
import java.io.PrintWriter;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import picocli.CommandLine.Help.Ansi.IStyle;
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
     * Tells whether results may be coloured: on a terminal, unless {@code NO_COLOR} asks for none.
     *
     * @return whether colours are wanted
     */
    public boolean coloured() {
        return Boolean.getBoolean("lapor.terminal") && !env.containsKey("NO_COLOR");
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
        IStyle[] styles = Style.parse(style);
        return Style.on(styles) + line + Style.off(styles);
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
