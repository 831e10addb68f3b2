package org.trialgraph.corpus;

import java.util.Locale;
import org.trialgraph.trial.text.Words;

/// A kind of thing that two trials have in common wholly or not at all.
public enum Label {
    CONDITION('c'),
    INTERVENTION('i'),
    /// MeSH ids; their ancestors are left out.
    CONDITION_MESH('d'),
    INTERVENTION_MESH('j'),
    LEAD_SPONSOR('s'),
    INVESTIGATOR('p'),
    STUDY_TYPE('t'),
    PHASE('f'),
    /// Ids of the organisation or of other registers, by their look-up keys.
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
            case CONDITION_MESH, INTERVENTION_MESH, STUDY_TYPE, PHASE, IDENTIFIER -> value;
            case MENTION -> value.toUpperCase(Locale.ROOT);
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

    private static String withoutDegrees(String name) {
        int comma = name.indexOf(',');
        return comma < 0 ? name : name.substring(0, comma);
    }
}
