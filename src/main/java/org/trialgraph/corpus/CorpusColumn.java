package org.trialgraph.corpus;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What is read of a trial, each as a list of texts in registered order.
enum CorpusColumn {
    BRIEF_TITLE(Field.BRIEF_TITLE, "array[trial.brief_title]"),
    OFFICIAL_TITLE(Field.OFFICIAL_TITLE, "array[trial.official_title]"),
    ACRONYM(Field.ACRONYM, "array[trial.acronym]"),
    KEYWORD(Field.KEYWORD, "trial.keywords"),
    CONDITION(Field.CONDITION, "array(select name from condition c where c.nct = trial.nct order by position)"),
    INTERVENTION(
            Field.INTERVENTION, "array(select name from intervention i where i.nct = trial.nct order by position)"),
    OTHER_NAME(Field.OTHER_NAME, """
            array(select other from intervention i, unnest(i.other_names) with ordinality as o (other, n)
                  where i.nct = trial.nct order by i.position, o.n)"""),
    ARM_LABEL(Field.ARM_LABEL, "array(select label from arm a where a.nct = trial.nct order by position)"),
    SPONSOR(
            Field.SPONSOR,
            "array(select name from sponsor s where s.nct = trial.nct and s.role = 'LEAD' order by position)"),
    SUMMARY(Field.SUMMARY, "array(select brief_summary from description d where d.nct = trial.nct)"),
    INTERVENTION_DESCRIPTION(
            Field.INTERVENTION_DESCRIPTION,
            "array(select description from intervention i where i.nct = trial.nct order by position)"),
    DESCRIPTION(Field.DESCRIPTION, "array(select detailed_description from description d where d.nct = trial.nct)"),
    STUDY_TYPE(Label.STUDY_TYPE, "array[trial.study_type]"),
    PHASE(Label.PHASE, "trial.phases"),
    CONDITION_MESH(Label.CONDITION_MESH, mesh("CONDITION")),
    INTERVENTION_MESH(Label.INTERVENTION_MESH, mesh("INTERVENTION")),
    INVESTIGATOR(Label.INVESTIGATOR, """
            array(select name from investigator i where i.nct = trial.nct order by position)
            || array(select name from responsible_party r where r.nct = trial.nct)"""),
    IDENTIFIER(
            Label.IDENTIFIER,
            "array(select lookup_key || chr(9) || value from identifier i where i.nct = trial.nct order by position)"),
    /// Reduced to the NCT numbers in them.
    REGISTERED_ID(Label.MENTION, "array(select value from identifier i where i.nct = trial.nct order by position)");

    static final int COUNT = values().length;
    static final String ALL = selected(true);
    static final String SHORT = selected(false);

    private final @Nullable Field field;
    private final @Nullable Label label;
    private final String sql;

    CorpusColumn(Field field, String sql) {
        this.field = field;
        this.label = null;
        this.sql = sql;
    }

    CorpusColumn(Label label, String sql) {
        this.field = null;
        this.label = label;
        this.sql = sql;
    }

    @Nullable
    Field field() {
        return field;
    }

    @Nullable
    Label label() {
        return label;
    }

    private static String mesh(String of) {
        return "array(select mesh_id || chr(9) || term from mesh_term m where m.nct = trial.nct and m.of = '" + of
                + "' and not m.ancestor order by position)";
    }

    private static String selected(boolean withLongTexts) {
        return Arrays.stream(values())
                .map(column ->
                        column.field == null || withLongTexts || !column.field.isLong() ? column.sql : "'{}'::text[]")
                .collect(Collectors.joining(",\n       "));
    }
}
