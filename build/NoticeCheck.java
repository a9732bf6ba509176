// SPDX-License-Identifier: Apache-2.0
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Holds NOTICE against what a module really depends on, as license-maven-plugin found it: {@code NoticeCheck NOTICE MODULE
 * THIRD-PARTY.txt}. Ends with 1 if a group of a dependency is missing, stands there with a licence that it does not offer, or is
 * named and not there.
 */
public final class NoticeCheck {
    private static final Pattern FOUND = Pattern.compile("^\\s+(\\(.+?\\)) .*\\(([\\w.-]+):[\\w.-]+:[\\w.-]+ - .*\\)$");
    private static final Pattern NAMED = Pattern.compile("^  ([\\w.-]+)\\s+([\\w.-]+)\\s+\\S.*$");
    private static final String THREE = "those of the three above";

    private NoticeCheck() {}

    public static void main(String[] args) throws IOException {
        Map<String, String> named = named(Files.readAllLines(Path.of(args[0])), args[1]);
        Map<String, String> found = found(Path.of(args[2]));
        List<String> faults = new ArrayList<>();
        found.forEach((group, licences) -> {
            if (!named.containsKey(group)) {
                faults.add(group + " " + licences + " is not named");
            } else if (!licences.contains("(" + named.get(group) + ")")) {
                faults.add(group + " is said to be " + named.get(group) + " and is " + licences);
            }
        });
        Set<String> gone = new TreeSet<>(named.keySet());
        gone.removeAll(found.keySet());
        gone.forEach(group -> faults.add(group + " is named and not there"));
        if (!faults.isEmpty()) {
            System.err.println("NOTICE is not true of " + args[1] + ":");
            faults.forEach(fault -> System.err.println("  " + fault));
            System.exit(1);
        }
    }

    private static Map<String, String> found(Path list) throws IOException {
        Map<String, String> licences = new TreeMap<>();
        for (String line : Files.readAllLines(list)) {
            Matcher one = FOUND.matcher(line);
            if (one.matches()) {
                licences.put(one.group(2), one.group(1));
            }
        }
        return licences;
    }

    /** The lines below a module's name, to the next empty line; and those of the modules before, if it says so. */
    private static Map<String, String> named(List<String> notice, String module) {
        Map<String, String> before = new TreeMap<>();
        Map<String, String> own = new TreeMap<>();
        String at = "";
        for (String line : notice) {
            Matcher one = NAMED.matcher(line);
            if (line.startsWith("lapor-")) {
                at = line.split("[,: ]")[0];
                if (at.equals(module) && line.contains(THREE)) {
                    own.putAll(before);
                }
            } else if (one.matches()) {
                (at.equals(module) ? own : before).put(one.group(1), one.group(2));
            }
        }
        return own;
    }
}
