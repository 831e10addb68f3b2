package org.trialgraph.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.trialgraph.corpus.Corpus;
import org.trialgraph.protocol.BadCursor;
import org.trialgraph.protocol.Cursor;
import org.trialgraph.protocol.StaleCursor;
import org.trialgraph.search.filter.Bindings;
import org.trialgraph.search.filter.Predicate;
import org.trialgraph.search.order.OrderDirection;
import org.trialgraph.search.order.SortOrder;
import org.trialgraph.search.order.TrialOrder;
import org.trialgraph.search.order.TrialOrderField;
import org.trialgraph.trial.Trial;
import org.trialgraph.trial.TrialRepository;
import org.trialgraph.trial.place.LocationPredicate;

/// Finds a page of trials: in the order of columns, which the database sorts by, or in that of a ranking.
@ApplicationScoped
public class TrialFinder {

    private static final String RANKED = "ranked trials";

    private final SearchRepository repository;
    private final TrialRepository trials;
    private final Corpus corpus;

    TrialFinder(SearchRepository repository, TrialRepository trials, Corpus corpus) {
        this.repository = repository;
        this.trials = trials;
        this.corpus = corpus;
    }

    /// A page of what is found, ranked where something is searched for and no other order asked for.
    TrialConnection find(Search search, List<TrialOrder> orders, PageRequest page) {
        boolean ranked = orders.isEmpty()
                ? !search.ranking().isEmpty()
                : orders.getFirst().field() == TrialOrderField.RELEVANCE;
        if (!ranked) {
            return sorted(search, orders, page);
        }
        return ranked(search, orders, page);
    }

    private TrialConnection sorted(Search search, List<TrialOrder> orders, PageRequest page) {
        var bindings = new Bindings();
        var order = SortOrder.of(orders, distance(search, bindings));
        var predicate = search.predicate(bindings);
        if (page.cursor() != null) {
            predicate = Predicate.all(List.of(predicate, order.beyond(page.cursor(), page.backward(), bindings)));
        }
        var found = repository.page(predicate, order, page.backward(), page.size() + 1);
        boolean more = found.size() > page.size();
        var wanted = found.subList(0, Math.min(page.size(), found.size()));
        if (page.backward()) {
            wanted = wanted.reversed();
        }
        var held = trials.findAll(wanted.stream().map(FoundTrial::nct).toList());
        var edges = wanted.stream()
                .filter(each -> held.containsKey(each.nct()))
                .map(each -> new TrialEdge(
                        order.cursor(each.place()), Objects.requireNonNull(held.get(each.nct())), null, search))
                .toList();
        boolean beyondCursor = page.cursor() != null;
        return page.backward()
                ? TrialConnection.of(search, edges, beyondCursor, more)
                : TrialConnection.of(search, edges, more, beyondCursor);
    }

    /// All that match are ranked; equals keep the order that they have otherwise.
    ///
    /// @param orders none, or that of the ranking before others
    private TrialConnection ranked(Search search, List<TrialOrder> orders, PageRequest page) {
        var index = corpus.current();
        var scores = search.ranking().scores(index);
        var bindings = new Bindings();
        int[] numbers = repository.numbers(
                search.predicate(bindings), SortOrder.of(orders.stream().skip(1).toList(), distance(search, bindings)));
        double[] score = Arrays.stream(numbers).mapToDouble(scores).toArray();
        boolean worstFirst = !orders.isEmpty() && orders.getFirst().direction() == OrderDirection.ASC;
        int[] order = IntStream.range(0, numbers.length)
                .boxed()
                .sorted(Comparator.comparingDouble(place -> worstFirst ? score[place] : -score[place]))
                .mapToInt(Integer::intValue)
                .toArray();
        var place = place(page, index.generation());
        int from = page.backward()
                ? Math.max(0, (place == null ? order.length : place) - page.size())
                : place == null ? 0 : Math.min(place + 1, order.length);
        int to = page.backward()
                ? Math.min(place == null ? order.length : place, order.length)
                : Math.min(from + page.size(), order.length);
        var held = trials.findAll(
                IntStream.range(from, to).mapToObj(at -> numbers[order[at]]).toList());
        List<TrialEdge> edges = new ArrayList<>();
        for (int at = from; at < to; at++) {
            Trial trial = held.get(numbers[order[at]]);
            if (trial != null) {
                var cursor = Cursor.of(RANKED, index.generation(), at).toString();
                edges.add(new TrialEdge(cursor, trial, score[order[at]], search));
            }
        }
        return TrialConnection.of(search, edges, to < order.length, from > 0);
    }

    private static @Nullable Integer place(PageRequest page, long generation) {
        if (page.cursor() == null) {
            return null;
        }
        var keys = Cursor.parse(page.cursor(), RANKED, 2)
                .orElseThrow(() -> new BadCursor("trials"))
                .keys();
        try {
            if (Long.parseLong(keys.getFirst()) != generation) {
                throw new StaleCursor();
            }
            return Math.max(0, Integer.parseInt(keys.getLast()));
        } catch (NumberFormatException e) {
            throw new BadCursor("trials");
        }
    }

    /// The distance of the nearest site that matches; null where no place is asked for.
    private static @Nullable Predicate distance(Search search, Bindings bindings) {
        var sites = search.sites();
        if (sites == null || sites.near() == null) {
            return null;
        }
        var prefix = bindings.next();
        var site = LocationPredicate.of(sites, prefix);
        return new Predicate(
                "(select min(" + LocationPredicate.distanceKm(prefix + "latitude", prefix + "longitude")
                        + ") from location where location.nct = d.nct " + site.sql() + ")",
                site.values());
    }
}
