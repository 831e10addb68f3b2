package org.trialgraph.corpus;

import java.util.Locale;
import org.trialgraph.trial.text.Words;

/// A kind of thing that two trials have in common wholly or not at all.
public enum Label {
    CONDITION('c'),
    INTERVENTION('i'),
    /// MeSH ids, each with a tab and its term behind it; ancestors are left out.
    CONDITION_MESH('d'),
    INTERVENTION_MESH('j'),
    LEAD_SPONSOR('s'),
    INVESTIGATOR('p'),
    STUDY_TYPE('t'),
    PHASE('f'),
    /// Look-up keys of ids of the organisation or of other registers, each with a tab and the registered
    /// id behind it.
    IDENTIFIER('n'),
    /// NCT numbers of other trials that a title, a summary or an id names.
    MENTION('m');

    private final char letter;

    Label(char letter) {
        this.letter = letter;
    }

    /// What two registered values have in common if they mean the same.
    public String key(String value) {
        return switch (this) {
            case CONDITION, INTERVENTION, LEAD_SPONSOR -> String.join(" ", Words.stems(value));
            case INVESTIGATOR -> String.join(" ", Words.stems(withoutDegrees(value)));
            case CONDITION_MESH, INTERVENTION_MESH, IDENTIFIER -> upTo(value, '\t');
            case STUDY_TYPE, PHASE -> value;
            case MENTION -> value.toUpperCase(Locale.ROOT);
        };
    }

    /// What a value says to people: a term without its id, an id without its look-up key, a name without degrees.
    public String shown(String value) {
        return switch (this) {
            case CONDITION_MESH, INTERVENTION_MESH, IDENTIFIER -> value.substring(value.indexOf('\t') + 1);
            case INVESTIGATOR -> withoutDegrees(value);
            case CONDITION, INTERVENTION, LEAD_SPONSOR, STUDY_TYPE, PHASE, MENTION -> value;
        };
    }

    /// The letter that the keys of this kind begin with among those of all kinds.
    char letter() {
        return letter;
    }

    /// The key among those of all kinds.
    String indexed(String key) {
        return letter + key;
    }

    /// Degrees follow on a comma; a single word before it is a surname, and the rest of the name follows.
    private static String withoutDegrees(String name) {
        var first = upTo(name, ',').strip();
        return first.contains(" ") ? first : name;
    }

    private static String upTo(String text, char end) {
        int place = text.indexOf(end);
        return place < 0 ? text : text.substring(0, place);
    }
}
