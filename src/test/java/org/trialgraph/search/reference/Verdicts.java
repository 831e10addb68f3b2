package org.trialgraph.search.reference;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What questions should find, and how that differs from what they found.
public final class Verdicts {

    private static final int MOST_SHOWN = 5;

    private final List<Question> questions;
    private final List<Set<Integer>> wanted;

    private Verdicts(List<Question> questions) {
        this.questions = questions;
        this.wanted = questions.stream()
                .map(question -> (Set<Integer>) new TreeSet<Integer>())
                .toList();
    }

    /// Puts every question to every study.
    public static Verdicts of(List<Question> questions, RegistryStudies studies) {
        var verdicts = new Verdicts(questions);
        var names = new ExpandedWords(ClaimedNames.of(studies));
        studies.forEach(study -> verdicts.judge(study, names));
        return verdicts;
    }

    private void judge(JsonNode study, ExpandedWords names) {
        int nct = Integer.parseInt(study.at("/protocolSection/identificationModule/nctId")
                .textValue()
                .substring(3));
        var evaluator = ReferenceEvaluator.of(study, names);
        for (int at = 0; at < questions.size(); at++) {
            var question = questions.get(at);
            if (evaluator.matches(question.expression(), question.area())) {
                wanted.get(at).add(nct);
            }
        }
    }

    /// A line for each question that found something else.
    public List<String> differences(List<Set<Integer>> found) {
        return Stream.iterate(0, at -> at + 1)
                .limit(questions.size())
                .filter(at -> !found.get(at).equals(wanted.get(at)))
                .map(at -> questions.get(at) + "\n    not found: " + without(wanted.get(at), found.get(at))
                        + "\n    found, though: " + without(found.get(at), wanted.get(at)))
                .toList();
    }

    public long findingSomething() {
        return wanted.stream().filter(found -> !found.isEmpty()).count();
    }

    /// How much was found, and how often each operator stood in the questions.
    public String report() {
        var sizes = wanted.stream()
                .collect(Collectors.groupingBy(
                        found -> found.isEmpty() ? "nothing" : found.size() <= 10 ? "1 to 10" : "more",
                        TreeMap::new,
                        Collectors.counting()));
        var operators = questions.stream()
                .flatMap(question -> Operators.of(question.expression()))
                .collect(Collectors.groupingBy(operator -> operator, TreeMap::new, Collectors.counting()));
        return "found: " + sizes + "; operators: " + operators;
    }

    private static String without(Set<Integer> all, Set<Integer> others) {
        var rest = new TreeSet<>(all);
        rest.removeAll(others);
        return rest.size()
                + rest.stream().limit(MOST_SHOWN).map("NCT%08d"::formatted).collect(Collectors.joining(" ", " [", "]"));
    }
}
