package org.trialgraph.similarity.rank;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import org.trialgraph.corpus.CorpusIndex;
import org.trialgraph.corpus.Hit;
import org.trialgraph.corpus.Label;
import org.trialgraph.corpus.Scores;

/// Compares a profile with all trials: first by words alone, and then the best of these by all that is known.
public final class Ranking {

    private static final Comparator<RankedTrial> BEST_FIRST =
            Comparator.comparingDouble(RankedTrial::score).reversed().thenComparingInt(RankedTrial::nct);

    private final Profile profile;
    private final double self;
    private final Scores words;
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
    private final Set<Integer> protocol;

    private Ranking(Profile profile) {
        this.profile = profile;
        this.self = profile.self();
        var index = profile.index();
        this.words = profile.words().score(index, profile.recipe().words());
        this.conditionWords = profile.conditions().score(index, Recipe.CONDITION_FACET);
        this.interventionWords = profile.interventions().score(index, Recipe.INTERVENTION_FACET);
        this.conditionMesh = overlap(Label.CONDITION_MESH);
        this.interventionMesh = overlap(Label.INTERVENTION_MESH);
        this.conditions = overlap(Label.CONDITION);
        this.interventions = overlap(Label.INTERVENTION);
        this.phases = match(Label.PHASE, keys(Label.PHASE));
        this.studyTypes = match(Label.STUDY_TYPE, keys(Label.STUDY_TYPE));
        this.sponsors = match(Label.LEAD_SPONSOR, keys(Label.LEAD_SPONSOR));
        this.investigators = match(Label.INVESTIGATOR, keys(Label.INVESTIGATOR));
        this.protocol = protocol();
    }

    /// The trials that are most like it, best first, of equals the lower number; it is not among them itself.
    ///
    /// @param allowed numbers of the trials that are looked for; the others take nobody's place
    public static List<RankedTrial> of(Profile profile, IntPredicate allowed) {
        return new Ranking(profile).best(allowed);
    }

    private List<RankedTrial> best(IntPredicate allowed) {
        IntPredicate other = nct -> nct != profile.document().nct() && allowed.test(nct);
        Set<Integer> candidates = new TreeSet<>();
        words.top(profile.recipe().candidates(), other).stream().map(Hit::nct).forEach(candidates::add);
        protocol.stream().filter(other::test).forEach(candidates::add);
        return candidates.stream()
                .map(nct -> new RankedTrial(nct, score(nct)))
                .sorted(BEST_FIRST)
                .toList();
    }

    private double score(int nct) {
        var recipe = profile.recipe();
        int place = profile.index().place(nct);
        double alike = profile.words().share(words.at(place));
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
            index.match(Label.MENTION, Set.of(profile.nctId())).forEach((nct, score) -> found.add(nct));
            index.match(Label.IDENTIFIER, profile.protocolIds()).forEach((nct, score) -> found.add(nct));
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
        return profile.index().overlap(label, keys(label));
    }

    private Scores match(Label label, Collection<String> keys) {
        CorpusIndex index = profile.index();
        return index.match(label, keys);
    }
}
