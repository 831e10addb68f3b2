package org.trialgraph.trial.text;

import org.commonmark.node.Text;
import org.commonmark.renderer.html.HtmlRenderer;

/// Plain text as HTML.
public final class PlainHtml {

    private static final HtmlRenderer RENDERER = HtmlRenderer.builder().build();

    private PlainHtml() {}

    /// The text as it stands, every character that means something in HTML escaped.
    public static String escape(String text) {
        return RENDERER.render(new Text(text));
    }
}
