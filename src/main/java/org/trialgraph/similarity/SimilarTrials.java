package org.trialgraph.similarity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.trialgraph.corpus.Corpus;
import org.trialgraph.corpus.CorpusDocument;
import org.trialgraph.corpus.CorpusIndex;
import org.trialgraph.similarity.rank.Profile;
import org.trialgraph.similarity.rank.RankedTrial;
import org.trialgraph.similarity.rank.Ranking;
import org.trialgraph.similarity.rank.Reasons;
import org.trialgraph.similarity.rank.Recipe;
import org.trialgraph.similarity.rank.SimilarityReason;
import org.trialgraph.trial.Trial;
import org.trialgraph.trial.TrialRepository;
import org.trialgraph.trial.TrialSelection;

/// Finds similar trials for many at once: as many statements for a hundred as for one.
@ApplicationScoped
public class SimilarTrials {

    private final Corpus corpus;
    private final TrialRepository trials;

    SimilarTrials(Corpus corpus, TrialRepository trials) {
        this.corpus = corpus;
        this.trials = trials;
    }

    /// The pages of each request; empty for one whose cursor is stale.
    Map<SimilarRequest, Optional<SimilarTrialConnection>> pages(Set<SimilarRequest> requests) {
        var index = corpus.current();
        var documents = corpus.documents(requests.stream()
                .map(SimilarRequest::nct)
                .filter(nct -> nct > 0)
                .collect(Collectors.toSet()));
        Map<TrialSelection, IntPredicate> selections = new HashMap<>();
        Map<SimilarRequest, Found> found = new HashMap<>();
        for (SimilarRequest request : requests) {
            if (!request.page().isStale(index.generation())) {
                var profile = profile(index, documents, request);
                var allowed = selections.computeIfAbsent(request.where(), TrialSelection::find);
                found.put(request, new Found(profile, request.page(), Ranking.of(profile, allowed)));
            }
        }
        var held = trials.findAll(found.values().stream()
                .flatMap(list -> list.onPage().stream())
                .map(RankedTrial::nct)
                .collect(Collectors.toSet()));
        Map<SimilarRequest, Optional<SimilarTrialConnection>> pages = new HashMap<>();
        requests.forEach(request ->
                pages.put(request, Optional.ofNullable(found.get(request)).map(list -> list.page(held))));
        return pages;
    }

    /// Why each of these trials was found.
    Map<SimilarTrialEdge, List<SimilarityReason>> reasons(Set<SimilarTrialEdge> edges) {
        var documents =
                corpus.documents(edges.stream().map(edge -> edge.node().nct).collect(Collectors.toSet()));
        Map<SimilarTrialEdge, List<SimilarityReason>> reasons = new HashMap<>();
        for (SimilarTrialEdge edge : edges) {
            var found = documents.get(edge.node().nct);
            reasons.put(edge, found == null ? List.of() : Reasons.of(edge.profile(), found));
        }
        return reasons;
    }

    private static Profile profile(CorpusIndex index, Map<Integer, CorpusDocument> documents, SimilarRequest request) {
        return request.nct() == 0
                ? Profile.of(index, request.text(), Recipe.STANDARD)
                : Profile.of(
                        index,
                        documents.getOrDefault(request.nct(), new CorpusDocument(request.nct(), Map.of(), Map.of())),
                        Recipe.STANDARD);
    }

    /// What was found of a request.
    private record Found(Profile profile, SimilarPage page, List<RankedTrial> ranked) {

        List<RankedTrial> onPage() {
            int from = Math.min(page.offset(), ranked.size());
            return ranked.subList(from, Math.min(from + page.size(), ranked.size()));
        }

        SimilarTrialConnection page(Map<Integer, Trial> held) {
            List<SimilarTrialEdge> edges = new ArrayList<>();
            int place = page.offset();
            for (RankedTrial trial : onPage()) {
                place++;
                var node = held.get(trial.nct());
                if (node != null) { // else it was taken away this moment
                    edges.add(new SimilarTrialEdge(
                            page.cursor(profile.generation(), place), node, trial.score(), profile));
                }
            }
            return SimilarTrialConnection.of(edges, place < ranked.size(), page.offset() == 0);
        }
    }
}
