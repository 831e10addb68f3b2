package org.trialgraph.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.trialgraph.corpus.Corpus;
import org.trialgraph.corpus.CorpusIndex;
import org.trialgraph.corpus.ScoreVector;
import org.trialgraph.search.filter.Bindings;
import org.trialgraph.search.filter.Predicate;
import org.trialgraph.search.filter.SiteLook;
import org.trialgraph.search.order.Distance;
import org.trialgraph.search.order.OrderDirection;
import org.trialgraph.search.order.SortOrder;
import org.trialgraph.search.order.TrialOrder;
import org.trialgraph.search.order.TrialOrderField;
import org.trialgraph.search.rank.MatchEstimate;
import org.trialgraph.trial.Trial;
import org.trialgraph.trial.TrialRepository;
import org.trialgraph.trial.place.LocationPredicate;

/// Finds a page of trials: in the order of columns, which the database sorts by, or in that of a ranking.
@ApplicationScoped
public class TrialFinder {

    /// To look at so many sites in one place takes as long as to look for a page among the trials that have them,
    /// in its order and among 600,000: some 40 ms, and less where there are fewer or more.
    private static final int MANY_SITES = 5_000;

    private final SearchRepository repository;
    private final KeptSelections selections;
    private final TrialRepository trials;
    private final Corpus corpus;

    TrialFinder(SearchRepository repository, KeptSelections selections, TrialRepository trials, Corpus corpus) {
        this.repository = repository;
        this.selections = selections;
        this.trials = trials;
        this.corpus = corpus;
    }

    /// A page of what is found, ranked where something is searched for and no other order asked for.
    TrialConnection find(Search search, List<TrialOrder> orders, PageRequest page) {
        boolean ranked =
                orders.isEmpty() ? search.isRanked() : orders.getFirst().field() == TrialOrderField.RELEVANCE;
        if (!ranked) {
            return sorted(search, orders, page);
        }
        return ranked(search, orders, page);
    }

    private TrialConnection sorted(Search search, List<TrialOrder> orders, PageRequest page) {
        var bindings = new Bindings();
        var order = SortOrder.of(orders, distance(search, bindings, Distance::ofAll));
        var predicate = search.predicate(bindings, siteLook(search, order));
        if (page.cursor() != null) {
            predicate = Predicate.all(List.of(predicate, order.beyond(page.cursor(), page.backward(), bindings)));
        }
        var found = repository.page(predicate, order, page.backward(), page.size() + 1);
        return connection(
                search,
                page,
                found,
                FoundTrial::nct,
                (each, trial) -> new TrialEdge(order.cursor(each.place()), trial, null, search));
    }

    /// An order that is joined with all sites that match has no use for some of them.
    private SiteLook siteLook(Search search, SortOrder order) {
        var sites = search.sites();
        return sites != null
                        && order.join().isEmpty()
                        && repository.hasSites(MANY_SITES, LocationPredicate.of(sites, ""))
                ? SiteLook.BY_TRIAL
                : SiteLook.TOGETHER;
    }

    /// By score; equals have the order that they have otherwise.
    ///
    /// @param orders none, or that of the ranking before others
    private TrialConnection ranked(Search search, List<TrialOrder> orders, PageRequest page) {
        var index = corpus.current();
        var bindings = new Bindings();
        var order = SortOrder.of(orders.stream().skip(1).toList(), distance(search, bindings, Distance::ofFew));
        var from = RankedPlace.parse(page.cursor(), index.generation(), order);
        boolean worstFirst = !orders.isEmpty() && orders.getFirst().direction() == OrderDirection.ASC;
        var walk = new RankedWalk(
                repository,
                selections,
                scores(search, index),
                new RankedWalk.Asked(
                        search.predicate(bindings),
                        search.filter(bindings),
                        order,
                        bindings,
                        () -> MatchEstimate.of(search.query(), index)),
                new RankedWalk.Way(worstFirst == page.backward(), page.backward()),
                RankedWalk.FEW);
        return connection(
                search,
                page,
                walk.next(from, page.size() + 1),
                found -> found.trial().nct(),
                (found, trial) -> new TrialEdge(
                        RankedPlace.cursor(index.generation(), found, order), trial, (double) found.score(), search));
    }

    /// What tilts a score depends on all that match.
    private ScoreVector scores(Search search, CorpusIndex index) {
        var scores = search.scores(index);
        return search.tilts().isEmpty()
                ? scores
                : repository
                        .tilted(search.predicate(new Bindings()), search.tilts())
                        .tilt(scores);
    }

    /// @param found one more than the page has, if there are; from the end of the page where it is read backwards
    private <F> TrialConnection connection(
            Search search,
            PageRequest page,
            List<F> found,
            ToIntFunction<F> number,
            BiFunction<F, Trial, TrialEdge> edge) {
        boolean more = found.size() > page.size();
        var wanted = found.subList(0, Math.min(page.size(), found.size()));
        if (page.backward()) {
            wanted = wanted.reversed();
        }
        var held = trials.findAll(wanted.stream().map(number::applyAsInt).toList());
        List<TrialEdge> edges = new ArrayList<>();
        for (F each : wanted) {
            var trial = held.get(number.applyAsInt(each));
            if (trial != null) { // else it was taken away this moment
                edges.add(edge.apply(each, trial));
            }
        }
        boolean beyondCursor = page.cursor() != null;
        return page.backward()
                ? TrialConnection.of(search, edges, beyondCursor, more)
                : TrialConnection.of(search, edges, more, beyondCursor);
    }

    /// The distance of the nearest site that matches; null where no place is asked for.
    private static @Nullable Distance distance(
            Search search, Bindings bindings, BiFunction<LocationPredicate, String, Distance> way) {
        var sites = search.sites();
        if (sites == null || sites.near() == null) {
            return null;
        }
        var prefix = bindings.next();
        return way.apply(LocationPredicate.of(sites, prefix), prefix);
    }
}
