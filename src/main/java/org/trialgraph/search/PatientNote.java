package org.trialgraph.search;

import java.util.List;
import java.util.Objects;
import org.trialgraph.protocol.BadUserInput;
import org.trialgraph.search.area.Areas;
import org.trialgraph.search.rank.RankedWords;

/// What is written of a patient.
///
/// @param conditions named ones
/// @param text       in free text; empty if there is none
record PatientNote(List<String> conditions, String text) {

    /// More is no note.
    private static final int LONGEST = 50_000;

    private static final int MOST_CONDITIONS = 50;

    /// @throws BadUserInput if it is too much
    static PatientNote of(PatientInput patient) {
        var note = new PatientNote(
                Objects.requireNonNullElse(patient.conditions(), List.of()),
                Objects.requireNonNullElse(patient.text(), ""));
        if (note.conditions.size() > MOST_CONDITIONS) {
            throw new BadUserInput("'conditions' has more than " + MOST_CONDITIONS + " entries");
        }
        int length = note.whole().length();
        if (length > LONGEST) {
            throw new BadUserInput(
                    "'text' and 'conditions' have " + length + " characters, and may have " + LONGEST + " at most");
        }
        return note;
    }

    /// The words that trials are ranked by: named conditions tell more than a text does, and count twice.
    RankedWords words() {
        var named = String.join("\n", conditions);
        return RankedWords.of(Areas.registered().requireArea("PatientSearch"), named + "\n" + named, text);
    }

    /// All of it, to be read from its beginning.
    String whole() {
        return conditions.isEmpty() ? text : String.join(", ", conditions) + "\n" + text;
    }
}
