package org.trialgraph.ingest.ctgov;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.trialgraph.ingest.merge.Row;
import org.trialgraph.ingest.merge.Table;
import org.trialgraph.trial.text.Phrase;
import org.trialgraph.trial.text.SynonymClaim;

/// Which names mean the same as far as one trial tells. What of it is believed is for the search to say, which knows
/// what the other trials tell.
final class SynonymClaims {

    /// What has a name of its own. Behaviour, procedures and the like are described rather than named.
    private static final Set<String> NAMED_TYPES =
            Set.of("DRUG", "BIOLOGICAL", "GENETIC", "COMBINATION_PRODUCT", "DIETARY_SUPPLEMENT", "DEVICE");

    private static final int MOST_OTHER_NAMES = 10;

    private static final Pattern MESH_ID = Pattern.compile("([A-Z])0*([0-9]{1,12})");

    private final TrialDraft draft;
    private final List<Row> interventions;

    /// By what they are counted by: a trial claims nothing twice, however it is written.
    private final Map<String, Claim> claims = new LinkedHashMap<>();

    private SynonymClaims(TrialDraft draft) {
        this.draft = draft;
        this.interventions = draft.rows(Table.INTERVENTION).stream()
                .filter(row -> NAMED_TYPES.contains(String.valueOf(row.value("type"))))
                .toList();
    }

    private record Claim(SynonymClaim kind, Phrase phrase, Phrase synonym) {

        String key() {
            return kind + " " + phrase.key() + " " + synonym.key();
        }
    }

    /// Adds the rows; those of names and MeSH terms have to be there.
    static void add(TrialDraft draft) {
        var claims = new SynonymClaims(draft);
        claims.terms("CONDITION", texts(draft.rows(Table.CONDITION), "name"));
        claims.terms(
                "INTERVENTION",
                claims.interventions.size() == draft.rows(Table.INTERVENTION).size()
                        ? texts(claims.interventions, "name")
                        : List.of());
        claims.interventions.forEach(claims::otherNames);
        claims.acronyms();
        claims.claims
                .values()
                .forEach(claim -> draft.append(
                        Table.SYNONYM_CLAIM,
                        claim.kind().name(),
                        claim.phrase().text(),
                        claim.synonym().text()));
    }

    private void claim(SynonymClaim kind, Phrase phrase, Phrase synonym) {
        var claim = new Claim(kind, phrase, synonym);
        claims.putIfAbsent(claim.key(), claim);
    }

    /// A single name beside a single term: the registry found the one for the other.
    private void terms(String of, List<String> names) {
        var terms = draft.rows(Table.MESH_TERM).stream()
                .filter(row -> of.equals(row.value("of")) && Boolean.FALSE.equals(row.value("ancestor")))
                .toList();
        Set<String> headings = new LinkedHashSet<>();
        Set<Phrase> concepts = new LinkedHashSet<>();
        for (Row row : terms) {
            concept(row).ifPresent(concept -> {
                concepts.add(concept);
                MeshNames.of(text(row, "term")).filter(NamedPhrase::isShort).forEach(phrase -> {
                    headings.add(phrase.key());
                    claim(SynonymClaim.HEADING, phrase, concept);
                });
            });
        }
        if (names.size() == 1 && terms.size() == 1) {
            NamedPhrase.of(names.getFirst())
                    .filter(phrase -> !headings.contains(phrase.key()))
                    .ifPresent(phrase -> concepts.forEach(concept -> claim(SynonymClaim.ENTRY, phrase, concept)));
        }
    }

    private static Optional<Phrase> concept(Row row) {
        var id = MESH_ID.matcher(text(row, "mesh_id"));
        return id.matches() ? Optional.of(new Phrase("mesh:" + id.group(1) + id.group(2))) : Optional.empty();
    }

    private void otherNames(Row intervention) {
        List<String> others = new ArrayList<>();
        add(intervention.value("other_names"), others);
        NamedPhrase.of(text(intervention, "name"))
                .ifPresent(name -> others.stream()
                        .limit(MOST_OTHER_NAMES)
                        .flatMap(other -> NamedPhrase.of(other).stream())
                        .filter(other -> !other.key().equals(name.key()))
                        .forEach(other -> claim(SynonymClaim.OTHER_NAME, name, other)));
    }

    private void acronyms() {
        List<String> texts = new ArrayList<>();
        add(draft.trial().get("brief_title"), texts);
        add(draft.trial().get("official_title"), texts);
        add(draft.trial().get("keywords"), texts);
        texts.addAll(texts(draft.rows(Table.CONDITION), "name"));
        texts.addAll(texts(interventions, "name"));
        interventions.forEach(intervention -> add(intervention.value("other_names"), texts));
        texts.forEach(text -> Acronyms.in(text).forEach(this::acronym));
    }

    private static void add(@Nullable Object value, List<String> texts) {
        switch (value) {
            case String text -> texts.add(text);
            case List<?> several -> several.forEach(each -> texts.add(each.toString()));
            case null, default -> {}
        }
    }

    private void acronym(Acronyms.Acronym acronym) {
        var words = Phrase.of(acronym.words());
        NamedPhrase.of(acronym.letters())
                .filter(letters -> NamedPhrase.isShort(words))
                .ifPresent(letters -> claim(SynonymClaim.ACRONYM, letters, words));
    }

    private static List<String> texts(List<Row> rows, String column) {
        return rows.stream().map(row -> text(row, column)).toList();
    }

    private static String text(Row row, String column) {
        return (String) Objects.requireNonNull(row.value(column));
    }
}
