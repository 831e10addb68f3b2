package org.trialgraph.search.rank;

import java.util.List;
import java.util.Set;
import org.trialgraph.search.query.WordQuery;
import org.trialgraph.trial.text.Words;

/// The words of a patient's note that tell what it is about. A note is a story, in words that are rare in records:
/// unless they are left out, `she`, `denies` and `examination` count for more than the disease.
final class NoteWords {

    private static final Set<String> STORY = Set.copyOf(Words.stems("""
            about above after again against all also am any because been before being below between both but can could
            did do does doing down during each even few further had have having he her here hers herself him himself
            his how i if into itself just like may me might more most much must my myself no nor not now off once only
            other our ours out over own same she should since so some such than theirs them themselves then there these
            they those through too under until up upon very we were what when where while who whom whose why will
            within without would yet you your
            ago appear appears appearing began begin begins bring brings brought call called come comes came complain
            complaint day days describe describes described deny denies denied develop develops developed er exam
            examination examine examined evaluation finding findings follow following found get gives given go goes
            going gradual hospital history hour hours include includes including increasing initially known last later
            man month months morning note notes noted notable old otherwise past patient physician prior present
            presents presented presentation previous recent refer referred remarkable report reports reported reveal
            reveals revealed seen several show shows showed shown significant sign signs start started status symptom
            symptoms take takes taken taking time today two one three four five visit week weeks well woman workup
            worse worsening year years yesterday clinic department room doctor unremarkable"""));

    private NoteWords() {}

    /// The stems of what remains of a text, or of all of it where nothing does.
    static List<String> of(String text) {
        var stems = WordQuery.of(text).stems();
        var telling = stems.stream().filter(stem -> !STORY.contains(stem)).toList();
        return telling.isEmpty() ? stems : telling;
    }
}
