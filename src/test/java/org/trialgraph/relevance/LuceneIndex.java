package org.trialgraph.relevance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.trialgraph.corpus.CorpusDocument;
import org.trialgraph.corpus.Field;
import org.trialgraph.corpus.Hit;

/// Lucene's BM25 as it comes: English analysis, one field with some of a trial's texts, any word of a query.
public final class LuceneIndex {

    private final Analyzer analyzer = new EnglishAnalyzer();
    private final Collection<Field> fields;
    private final IndexSearcher searcher;

    public LuceneIndex(Collection<CorpusDocument> documents, Collection<Field> fields) throws IOException {
        this.fields = fields;
        var directory = new ByteBuffersDirectory();
        try (var writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            for (CorpusDocument document : documents) {
                var entry = new Document();
                entry.add(new StringField("nct", String.valueOf(document.nct()), Store.YES));
                entry.add(new TextField("text", text(document), Store.NO));
                writer.addDocument(entry);
            }
        }
        searcher = new IndexSearcher(DirectoryReader.open(directory));
        IndexSearcher.setMaxClauseCount(10_000);
    }

    /// The trials that a text finds, best first.
    public List<Hit> best(String text, int most) throws IOException {
        var query = new BooleanQuery.Builder();
        for (String word : words(text)) {
            query.add(new TermQuery(new Term("text", word)), BooleanClause.Occur.SHOULD);
        }
        var stored = searcher.storedFields();
        return Stream.of(searcher.search(query.build(), most).scoreDocs)
                .map(hit -> {
                    try {
                        return new Hit(Integer.parseInt(stored.document(hit.doc).get("nct")), hit.score);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .toList();
    }

    /// The texts of a trial that are searched, as one.
    public String text(CorpusDocument document) {
        return fields.stream().map(document::texts).flatMap(List::stream).collect(Collectors.joining(". "));
    }

    /// Each as often as it stands there, so that it counts as often.
    private List<String> words(String text) throws IOException {
        List<String> words = new ArrayList<>();
        try (var tokens = analyzer.tokenStream("text", text)) {
            var term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                words.add(term.toString());
            }
            tokens.end();
        }
        return words;
    }
}
