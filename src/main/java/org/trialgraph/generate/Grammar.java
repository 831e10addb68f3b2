package org.trialgraph.generate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The rules that texts are made by. Their form is told in `grammar.txt`.
final class Grammar {

    private static final Grammar INSTANCE = new Grammar();

    private final Map<String, Rule> rules = new HashMap<>();

    private Grammar() {
        Map<String, List<String>> bodies = new HashMap<>();
        for (var file : List.of("grammar.txt", "words.txt", "names.txt")) {
            var body = new ArrayList<String>();
            for (var line : ModelFile.lines(file)) {
                if (line.startsWith("= ")) {
                    body = new ArrayList<>();
                    bodies.put(line.substring(2).strip(), body);
                } else {
                    body.addAll(List.of(line.split(" \\| ", -1)));
                }
            }
        }
        bodies.keySet().forEach(symbol -> rules.put(symbol, new Rule()));
        bodies.forEach(this::fill);
    }

    /// @throws IllegalArgumentException if there is no such rule
    static Rule rule(String symbol) {
        var rule = find(symbol);
        if (rule == null) {
            throw new IllegalArgumentException("No rule " + symbol);
        }
        return rule;
    }

    static @Nullable Rule find(String symbol) {
        return INSTANCE.rules.get(symbol);
    }

    /// What a rule makes of a chance, about nothing in particular.
    static String expand(Rule rule, Chance chance) {
        var prose = Prose.alone(chance);
        rule.append(prose);
        return prose.out().toString();
    }

    private void fill(String symbol, List<String> body) {
        List<List<Piece>> alternatives = new ArrayList<>();
        List<Double> weights = new ArrayList<>();
        for (var alternative : body) {
            int sign = alternative.lastIndexOf(" ^");
            weights.add(sign < 0 ? 1.0 : Double.parseDouble(alternative.substring(sign + 2)));
            alternatives.add(pieces(sign < 0 ? alternative.stripTrailing() : alternative.substring(0, sign)));
        }
        Objects.requireNonNull(rules.get(symbol)).fill(alternatives, weights);
    }

    private List<Piece> pieces(String text) {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', at)) {
            literal(text.substring(at, open), pieces);
            at = text.indexOf('}', open) + 1;
            pieces.add(named(text.substring(open + 1, at - 1)));
        }
        literal(text.substring(at), pieces);
        return pieces;
    }

    private static void literal(String text, List<Piece> pieces) {
        if (!text.isEmpty()) {
            pieces.add(new Piece.Literal(text.replace("\\n", "\n").replace("\\\\", "\\")));
        }
    }

    private Piece named(String symbol) {
        var rule = rules.get(symbol);
        return rule != null ? rule : Slot.valueOf(symbol.toUpperCase(Locale.ROOT));
    }
}
