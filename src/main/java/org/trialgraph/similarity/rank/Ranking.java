package org.trialgraph.similarity.rank;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import org.trialgraph.corpus.Candidates;
import org.trialgraph.corpus.Label;
import org.trialgraph.corpus.Scores;

/// Compares a profile with all trials: first by words alone, and then the best of these by all that is known.
public final class Ranking {

    private static final Comparator<RankedTrial> BEST_FIRST =
            Comparator.comparingDouble(RankedTrial::score).reversed().thenComparingInt(RankedTrial::nct);

    private final Profile profile;
    private final double self;
    private final Set<Integer> protocol;
    private final Map<Integer, Float> wordScores;
    private final Candidates candidates;
    private final Scores conditionWords;
    private final Scores interventionWords;
    private final Scores conditionMesh;
    private final Scores interventionMesh;
    private final Scores conditions;
    private final Scores interventions;
    private final Scores phases;
    private final Scores studyTypes;
    private final Scores sponsors;
    private final Scores investigators;

    private Ranking(Profile profile, IntPredicate allowed) {
        this.profile = profile;
        this.self = profile.self();
        this.protocol = protocol();
        this.wordScores = wordScores(nct -> nct != profile.document().nct() && allowed.test(nct));
        this.candidates = profile.index().candidates(wordScores.keySet());
        this.conditionWords = profile.conditions().score(candidates, Recipe.CONDITION_FACET);
        this.interventionWords = profile.interventions().score(candidates, Recipe.INTERVENTION_FACET);
        this.conditionMesh = overlap(Label.CONDITION_MESH);
        this.interventionMesh = overlap(Label.INTERVENTION_MESH);
        this.conditions = overlap(Label.CONDITION);
        this.interventions = overlap(Label.INTERVENTION);
        this.phases = match(Label.PHASE);
        this.studyTypes = match(Label.STUDY_TYPE);
        this.sponsors = match(Label.LEAD_SPONSOR);
        this.investigators = match(Label.INVESTIGATOR);
    }

    /// The trials that are most like it, best first, of equals the lower number; it is not among them itself.
    ///
    /// @param allowed numbers of the trials that are looked for; the others take nobody's place
    public static List<RankedTrial> of(Profile profile, IntPredicate allowed) {
        return new Ranking(profile, allowed).best();
    }

    private List<RankedTrial> best() {
        return wordScores.entrySet().stream()
                .map(trial -> new RankedTrial(trial.getKey(), score(trial.getKey(), trial.getValue())))
                .sorted(BEST_FIRST)
                .toList();
    }

    /// What their words give those with most of them, and those of the same protocol.
    private Map<Integer, Float> wordScores(IntPredicate other) {
        Map<Integer, Float> found = new HashMap<>();
        var index = profile.index();
        var recipe = profile.recipe();
        index.best(profile.words().terms(), recipe.words(), recipe.candidates(), other)
                .forEach(hit -> found.put(hit.nct(), hit.score()));
        var more = protocol.stream()
                .filter(nct -> other.test(nct) && !found.containsKey(nct))
                .toList();
        if (!more.isEmpty()) {
            var scores = profile.words().score(index.candidates(more), recipe.words());
            more.forEach(nct -> found.put(nct, scores.of(nct)));
        }
        return found;
    }

    private double score(int nct, float ofWords) {
        var recipe = profile.recipe();
        int place = profile.index().place(nct);
        double alike = profile.words().share(ofWords);
        if (profile.isText()) {
            return alike;
        }
        double condition = Math.max(profile.conditions().share(conditionWords.at(place)), conditionMesh.at(place));
        double intervention =
                Math.max(profile.interventions().share(interventionWords.at(place)), interventionMesh.at(place));
        double score = alike
                + recipe.facets() * profile.facets(condition, intervention)
                + recipe.conditions() * conditions.at(place)
                + recipe.interventions() * interventions.at(place)
                + (phases.at(place) > 0 ? recipe.phase() : 0)
                + (studyTypes.at(place) > 0 ? recipe.studyType() : 0)
                + (sponsors.at(place) > 0 || investigators.at(place) > 0 ? recipe.family() * alike * alike : 0)
                + (protocol.contains(nct) ? recipe.protocol() : 0);
        return Math.min(1, score / self);
    }

    /// Trials that the record names, that name it, or that have an id of it.
    private Set<Integer> protocol() {
        Set<Integer> found = new TreeSet<>();
        if (!profile.isText()) {
            var index = profile.index();
            found.addAll(index.find(Label.MENTION, Set.of(profile.nctId())));
            found.addAll(index.find(Label.IDENTIFIER, profile.protocolIds()));
            keys(Label.MENTION).stream()
                    .map(id -> Integer.parseInt(id.substring(3)))
                    .filter(index::contains)
                    .forEach(found::add);
        }
        return found;
    }

    private Collection<String> keys(Label label) {
        return profile.document().keys(label);
    }

    private Scores overlap(Label label) {
        return candidates.overlap(label, keys(label));
    }

    private Scores match(Label label) {
        return candidates.match(label, keys(label));
    }
}
