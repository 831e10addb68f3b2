package org.trialgraph.similarity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;
import org.trialgraph.corpus.CorpusDocument;
import org.trialgraph.corpus.Field;
import org.trialgraph.relevance.LuceneIndex;
import org.trialgraph.similarity.rank.RankedTrial;

/// The trials that Lucene finds by another's texts.
final class LuceneRanking implements IntFunction<List<RankedTrial>> {

    private final Map<Integer, CorpusDocument> documents;
    private final LuceneIndex index;

    LuceneRanking(Map<Integer, CorpusDocument> documents, Collection<Field> fields) throws IOException {
        this.documents = documents;
        this.index = new LuceneIndex(documents.values(), fields);
    }

    @Override
    public List<RankedTrial> apply(int nct) {
        try {
            return index.best(index.text(Objects.requireNonNull(documents.get(nct))), 51).stream()
                    .filter(hit -> hit.nct() != nct)
                    .map(hit -> new RankedTrial(hit.nct(), hit.score()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
