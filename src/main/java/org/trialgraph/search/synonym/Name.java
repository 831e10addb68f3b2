package org.trialgraph.search.synonym;

import org.trialgraph.trial.text.Phrase;

/// Another name of what a phrase names.
///
/// @param anywhere whether it means the same within a text; else only where it is all of a value, since a longer name
///                 may have it in it and mean something else: hypertension is not pulmonary arterial hypertension
public record Name(Phrase phrase, boolean anywhere) {}
