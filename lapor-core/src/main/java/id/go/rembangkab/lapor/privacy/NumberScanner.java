// SPDX-License-Identifier: Apache-2.0
package id.go.rembangkab.lapor.privacy;

import java.util.ArrayList;
import java.util.List;

/** Takes clusters of digits apart into values: the best answer wins, the longer one of equals. */
final class NumberScanner {
    private static final int FEWEST_DIGITS = 4;
    private static final int MOST_DIGITS = 24;
    private static final int[] PRICE_OF_CUTTING = {40, 12, 4, 0};
    private static final int PRICE_OF_A_COMMA = 6;
    private static final int PRICE_OF_LEAVING_A_REST = 12;
    private static final int SHORT_GROUP = 4;

    private final Cluster cluster = new Cluster();
    private final CueSearch cues = new CueSearch();
    private final NumberRules rules;
    private final int[] digits = new int[MOST_DIGITS];

    NumberScanner(RegionCodes regions) {
        rules = new NumberRules(regions);
    }

    /**
     * Finds the values of the cluster that begins at {@code first}; returns the token to go on from, {@code first} if its
     * digits are too few for any: its letters may be those of a name then.
     */
    int scan(Tokens tokens, int first, Spans spans) {
        int next = cluster.gather(tokens, first);
        if (cluster.total[cluster.groups] < FEWEST_DIGITS) {
            return first;
        }
        int from = 0;
        while (from < cluster.groups) {
            int to = best(tokens, from);
            if (to > from) {
                report(tokens, from, to, spans);
                from = to;
            } else {
                from++;
            }
        }
        return next;
    }

    /** The end of the best value that begins with group {@code from}, its answer left in the rules; -1 if none. */
    private int best(Tokens tokens, int from) {
        int best = -1;
        int bestWeight = 0;
        int weighed = -1;
        int price = 0;
        boolean loose = false;
        int last = Math.min(cluster.groups, from + MOST_DIGITS);
        fill(tokens, from, last);
        cues.before(tokens, cluster.token[from]);
        for (int to = from + 1; to <= last && cluster.digits(from, to) <= MOST_DIGITS; to++) {
            price += to - 1 > from && isComma(to - 1) ? PRICE_OF_A_COMMA : 0;
            loose |= to - 1 > from && cluster.bond[to - 1] == Cluster.LOOSE;
            int weight = weigh(tokens, from, to) - price - priceOfCutting(from, to);
            weighed = to;
            if (loose && rules.isNobodys()) {
                weight = 0;
            }
            if (weight > 0 && weight >= bestWeight) {
                best = to;
                bestWeight = weight;
            }
        }
        if (best > 0 && best != weighed) {
            weigh(tokens, from, best);
        }
        return best;
    }

    /** What it costs to end a value after group {@code to - 1}: more, the closer the next group stands. */
    private int priceOfCutting(int from, int to) {
        boolean goesOn = cluster.bond[to] == Cluster.LOOSE
                && to < cluster.groups
                && to - from >= 2
                && cluster.bond[to - 1] == Cluster.LOOSE
                && cluster.digits(to, to + 1) <= SHORT_GROUP;
        return goesOn ? PRICE_OF_LEAVING_A_REST : PRICE_OF_CUTTING[cluster.bond[to]];
    }

    /** Whether a comma parts two groups; digits told one by one may have commas between. */
    private boolean isComma(int group) {
        boolean single = cluster.digits(group, group + 1) == 1 && cluster.digits(group - 1, group) == 1;
        return cluster.bond[group] == Cluster.LOOSE && !single;
    }

    private int weigh(Tokens tokens, int from, int to) {
        int count = cluster.digits(from, to);
        if (count < FEWEST_DIGITS) {
            return 0;
        }
        cues.after(tokens, cluster.token[to - 1] + 1);
        rules.classify(digits, count, cues);
        return rules.weight;
    }

    private void fill(Tokens tokens, int from, int last) {
        int filled = 0;
        for (int g = from; g < last && filled < MOST_DIGITS; g++) {
            int token = cluster.token[g];
            for (int i = 0; i < tokens.digitsOf(token) && filled < MOST_DIGITS; i++) {
                digits[filled++] = tokens.digit(token, i);
            }
        }
    }

    private void report(Tokens tokens, int from, int to, Spans spans) {
        if (rules.verdict == Verdict.OTHER) {
            return;
        }
        List<Evidence> evidence = new ArrayList<>();
        if (rules.structured) {
            evidence.add(Evidence.of(Evidence.Kind.STRUCTURE, rules.verdict.name()));
        }
        if (rules.checked) {
            evidence.add(Evidence.of(Evidence.Kind.CHECK, rules.verdict.name()));
        }
        if (rules.cue != Cue.NONE) {
            evidence.add(new Evidence(Evidence.Kind.CUE, rules.cue.name(), rules.distance));
        }
        if (evidence.isEmpty()) {
            evidence.add(Evidence.of(Evidence.Kind.SHAPE, rules.verdict.name()));
        }
        if (cues.nearest.isAgainst()) {
            evidence.add(new Evidence(Evidence.Kind.NEGATIVE_CUE, cues.nearest.name(), cues.distance));
        }
        boolean lettered = rules.verdict == Verdict.STUDENT_ID || rules.verdict == Verdict.CUSTOMER_ID;
        int first = lettered
                ? Edges.letters(tokens, cluster.token[from])
                : Edges.open(tokens, cluster.token[from], cluster.token[to - 1]);
        spans.add(
                tokens.start[first],
                tokens.end[cluster.token[to - 1]],
                rules.verdict.type,
                rules.cue != Cue.NONE ? "cue" : rules.structured ? "structure" : "length",
                rules.confidence,
                evidence);
    }
}
