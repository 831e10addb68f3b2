package org.trialgraph.similarity.rank;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.trialgraph.corpus.CorpusDocument;
import org.trialgraph.corpus.CorpusIndex;
import org.trialgraph.corpus.Field;
import org.trialgraph.corpus.FieldWeights;
import org.trialgraph.corpus.Label;
import org.trialgraph.trial.NctId;

/// What is looked for: a trial or a text, as the corpus sees it.
public final class Profile {

    /// An id that more trials have, or that has no digit, is one of a grant or of a group, and makes no two of them one
    /// protocol.
    private static final int PROTOCOL_SIZE = 5;

    private final CorpusIndex index;
    private final CorpusDocument document;
    private final Recipe recipe;
    private final Terms words;
    private final Terms conditions;
    private final Terms interventions;
    private final boolean text;

    private Profile(CorpusIndex index, CorpusDocument document, Recipe recipe, FieldWeights asked, boolean text) {
        this.index = index;
        this.document = document;
        this.recipe = recipe;
        this.text = text;
        this.words = Terms.best(index, index.weigh(document, asked), recipe.terms());
        this.conditions = Terms.best(index, index.weigh(document, Recipe.CONDITION_FACET), recipe.terms());
        this.interventions = Terms.best(index, index.weigh(document, Recipe.INTERVENTION_FACET), recipe.terms());
    }

    /// A trial, whether the index has it or not.
    public static Profile of(CorpusIndex index, CorpusDocument document, Recipe recipe) {
        return new Profile(index, withoutWhatIsNotGiven(document), recipe, recipe.words(), false);
    }

    /// A text, each word of which may be of any field.
    public static Profile of(CorpusIndex index, String text, Recipe recipe) {
        var document = new CorpusDocument(0, Map.of(Field.SUMMARY, List.of(text)), Map.of());
        return new Profile(index, document, recipe, Recipe.ONE_TEXT, true);
    }

    /// The state of the data that it is compared with.
    public long generation() {
        return index.generation();
    }

    CorpusIndex index() {
        return index;
    }

    CorpusDocument document() {
        return document;
    }

    Recipe recipe() {
        return recipe;
    }

    /// The best words, wherever they stand.
    Terms words() {
        return words;
    }

    Terms conditions() {
        return conditions;
    }

    Terms interventions() {
        return interventions;
    }

    /// Whether it is a text, whose words belong to no field.
    boolean isText() {
        return text;
    }

    /// Registered ids that hardly another trial has.
    Set<String> protocolIds() {
        Set<String> found = new HashSet<>(document.keys(Label.IDENTIFIER));
        found.removeIf(key -> index.documentFrequency(Label.IDENTIFIER, key) > PROTOCOL_SIZE
                || key.chars().noneMatch(Character::isDigit));
        return found;
    }

    String nctId() {
        return NctId.of(document.nct()).toString();
    }

    /// What the trial would score against itself, were it another one.
    double self() {
        return 1
                + recipe.facets() * facets(conditions.isEmpty() ? 0 : 1, 1)
                + share(recipe.conditions(), Label.CONDITION)
                + share(recipe.interventions(), Label.INTERVENTION)
                + share(recipe.phase(), Label.PHASE)
                + share(recipe.studyType(), Label.STUDY_TYPE)
                + (has(Label.LEAD_SPONSOR) || has(Label.INVESTIGATOR) ? recipe.family() : 0);
    }

    /// Both facets as one, 0 to 1: hardly anything where only one is alike, or where no intervention is registered.
    double facets(double condition, double intervention) {
        return interventions.isEmpty() && !has(Label.INTERVENTION_MESH)
                ? condition / 12
                : (Math.pow(condition * intervention, 0.3) + 0.1 * (condition + intervention)) / 1.2;
    }

    private double share(double weight, Label label) {
        return has(label) ? weight : 0;
    }

    private boolean has(Label label) {
        return !document.labels(label).isEmpty();
    }

    private static CorpusDocument withoutWhatIsNotGiven(CorpusDocument document) {
        Map<Field, List<String>> texts = new EnumMap<>(Field.class);
        Map<Label, List<String>> labels = new EnumMap<>(Label.class);
        texts.putAll(document.texts());
        labels.putAll(document.labels());
        var given = document.texts(Field.INTERVENTION).stream()
                .filter(CommonWords::isGiven)
                .toList();
        texts.put(Field.INTERVENTION, given);
        labels.put(Label.INTERVENTION, given);
        return new CorpusDocument(document.nct(), texts, labels);
    }
}
