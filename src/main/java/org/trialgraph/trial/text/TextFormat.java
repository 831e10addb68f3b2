package org.trialgraph.trial.text;

import org.eclipse.microprofile.graphql.Description;

/// The form in which a text is given.
@Description("The form in which a text is given.")
public enum TextFormat {
    @Description("As registered: markdown with its escapes.")
    MARKDOWN,
    @Description("Sanitised HTML, safe to put into a page.")
    HTML,
    @Description("Plain text without markup.")
    TEXT
}
