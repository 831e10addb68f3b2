package org.trialgraph.similarity.rank;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.trialgraph.corpus.CorpusDocument;
import org.trialgraph.corpus.Field;

/// The words that two records have in the same fields; a text has its words in every field.
///
/// @param asked of what was looked for
/// @param found of what was found
record WordsOfBoth(Wording asked, Wording found) {

    static WordsOfBoth of(Profile profile, CorpusDocument found, Collection<Field> fields) {
        var here = profile.isText() ? List.of(Field.SUMMARY) : fields;
        return new WordsOfBoth(wording(profile.document(), here), wording(found, fields));
    }

    boolean has(String stem) {
        return asked.stems().contains(stem) && found.stems().contains(stem);
    }

    /// The word as both write it; empty if each writes it in its own way.
    Optional<String> shown(String stem) {
        return asked.shared(stem, found);
    }

    private static Wording wording(CorpusDocument document, Collection<Field> fields) {
        return Wording.of(
                fields.stream().map(document::texts).flatMap(List::stream).toList());
    }
}
