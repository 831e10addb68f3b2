package org.trialgraph.search.synonym;

import org.trialgraph.trial.text.Phrase;
import org.trialgraph.trial.text.SynonymClaim;

/// What trials claim of a phrase.
///
/// @param key     of the phrase, or a MeSH concept
/// @param forward whether the phrase is the first one of the claim
/// @param other   the other one, or a MeSH concept
/// @param trials  how many claim it
record Link(String key, SynonymClaim kind, boolean forward, Phrase other, int trials) {

    boolean is(SynonymClaim wanted, boolean wantedForward) {
        return kind == wanted && forward == wantedForward;
    }
}
