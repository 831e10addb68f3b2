package org.trialgraph.trial.text;

/// Why records claim that two phrases mean the same.
public enum SynonymClaim {
    /// The phrase is the term of a MeSH concept.
    HEADING,
    /// The phrase is the only condition or intervention of trials with this MeSH concept alone.
    ENTRY,
    /// The second phrase is among the other names of an intervention that the first one names.
    OTHER_NAME,
    /// The first phrase stands in parentheses behind the words of which it has the initials.
    ACRONYM
}
