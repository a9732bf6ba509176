// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.http;

import java.util.ArrayList;
import java.util.Arrays;
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

    Routes(List<Route> routes) {
        for (Route route : routes) {
            Path path = paths.computeIfAbsent(route.template(), Path::new);
            if (path.routes.put(route.method(), route) != null) {
                throw new IllegalStateException("route: two of " + route.method() + " " + route.template());
            }
        }
    }

    /** A path of the document with its operations. */
    static final class Path {
        private final String template;
        private final List<String> names = new ArrayList<>();
        private final Pattern form;
        private final String head;
        private final String tail;
        private final Map<String, Route> routes = new TreeMap<>();

        Path(String template) {
            this.template = template;
            StringBuilder regex = new StringBuilder();
            Matcher variables = VARIABLE.matcher(template);
            int from = 0;
            while (variables.find()) {
                regex.append(Pattern.quote(template.substring(from, variables.start())))
                        .append("([^/]+?)");
                names.add(variables.group(1));
                from = variables.end();
            }
            head = names.isEmpty() ? template : template.substring(0, template.indexOf('{'));
            tail = template.substring(from);
            form = Pattern.compile(regex + Pattern.quote(template.substring(from)), Pattern.DOTALL);
        }

        String template() {
            return template;
        }

        /** Tells most others apart from one that fits, before anything is matched. */
        boolean mayBe(String rawPath) {
            return rawPath.startsWith(head) && rawPath.endsWith(tail);
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
        Optional<Found> best = Optional.empty();
        for (Path path : paths.values()) {
            if (path.mayBe(rawPath) && (best.isEmpty() || path.isCloserThan(best.get().path))) {
                Matcher matcher = path.form.matcher(rawPath);
                if (matcher.matches()) {
                    best = Optional.of(new Found(path, variables(path, matcher)));
                }
            }
        }
        return best;
    }

    private static Map<String, String> variables(Path path, Matcher matcher) {
        String[] values = new String[path.names.size()];
        Arrays.setAll(values, i -> Query.decode(matcher.group(i + 1).replace("+", "%2B")));
        Map<String, String> variables = new HashMap<>();
        for (int i = 0; i < values.length; i++) {
            variables.put(path.names.get(i), values[i]);
        }
        return variables;
    }
}
