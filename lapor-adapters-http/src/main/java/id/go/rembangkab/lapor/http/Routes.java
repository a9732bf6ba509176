// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.http;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the route for a path and a method. A path without variables goes before one with. */
final class Routes {
    private static final Pattern VARIABLE = Pattern.compile("\\{([a-z_]+)}");

    private final Map<String, Path> paths = new TreeMap<>();
    private final List<Path> variable;

    Routes(List<Route> routes) {
        for (Route route : routes) {
            Path path = paths.computeIfAbsent(route.template(), Path::new);
            if (path.routes.put(route.method(), route) != null) {
                throw new IllegalStateException("route: two of " + route.method() + " " + route.template());
            }
        }
        variable = paths.values().stream().filter(path -> !path.names.isEmpty()).toList();
    }

    /** A path of the document with its operations. */
    static final class Path {
        private final String template;
        private final List<String> names = new ArrayList<>();

        /** What is fixed, before each variable and behind the last. */
        private final List<String> fixed = new ArrayList<>();

        private final Map<String, Route> routes = new TreeMap<>();

        Path(String template) {
            this.template = template;
            Matcher variables = VARIABLE.matcher(template);
            int from = 0;
            while (variables.find()) {
                fixed.add(template.substring(from, variables.start()));
                names.add(variables.group(1));
                from = variables.end();
            }
            fixed.add(template.substring(from));
        }

        String template() {
            return template;
        }

        /** The values of the variables, still encoded; empty if the path is another. A value is not empty and has no slash. */
        Optional<List<String>> match(String rawPath) {
            String tail = fixed.get(names.size());
            if (!rawPath.startsWith(fixed.get(0)) || !rawPath.endsWith(tail)) {
                return Optional.empty();
            }
            List<String> values = new ArrayList<>(names.size());
            int from = fixed.get(0).length();
            for (int i = 1; i <= names.size(); i++) {
                int to = i == names.size() ? rawPath.length() - tail.length() : rawPath.indexOf(fixed.get(i), from);
                if (to <= from || rawPath.substring(from, to).indexOf('/') >= 0) {
                    return Optional.empty();
                }
                values.add(rawPath.substring(from, to));
                from = to + fixed.get(i).length();
            }
            return Optional.of(values);
        }

        /** With fewer variables, or with more that is fixed. */
        boolean isCloserThan(Path other) {
            return names.size() == other.names.size()
                    ? template.length() > other.template.length()
                    : names.size() < other.names.size();
        }

        /** The methods it answers, for {@code Allow}. */
        String allowed() {
            List<String> methods = new ArrayList<>(routes.keySet());
            if (routes.containsKey("GET")) {
                methods.add("HEAD");
            }
            methods.add("OPTIONS");
            return String.join(", ", methods);
        }

        Optional<Route> route(String method) {
            return Optional.ofNullable(routes.get(method.equals("HEAD") ? "GET" : method));
        }
    }

    /** A path that was found, with the values of its variables. */
    record Found(Path path, Map<String, String> variables) {}

    /** Every route, for the test that holds them against the document. */
    List<Route> all() {
        return paths.values().stream()
                .flatMap(path -> path.routes.values().stream())
                .toList();
    }

    Optional<Found> find(String rawPath) {
        Path fixed = paths.get(rawPath);
        if (fixed != null && fixed.names.isEmpty()) {
            return Optional.of(new Found(fixed, Map.of()));
        }
        Path best = null;
        List<String> values = List.of();
        for (Path path : variable) {
            Optional<List<String>> matched = path.match(rawPath);
            if (matched.isPresent() && (best == null || path.isCloserThan(best))) {
                best = path;
                values = matched.get();
            }
        }
        return best == null ? Optional.empty() : Optional.of(new Found(best, variables(best.names, values)));
    }

    private static Map<String, String> variables(List<String> names, List<String> values) {
        Map<String, String> variables = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            variables.put(names.get(i), Query.decode(values.get(i).replace("+", "%2B")));
        }
        return variables;
    }
}
