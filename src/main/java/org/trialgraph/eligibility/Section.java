package org.trialgraph.eligibility;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trialgraph.eligibility.SectionHeading.Place;

/// A stretch of a paragraph: a heading that starts a section, or the text between headings.
///
/// @param text   as registered
/// @param starts the kind of what follows the heading, null for text
record Section(String text, @Nullable CriterionKind starts) {

    /// A markdown heading: a section's if it names one, otherwise text of the current section.
    static List<Section> ofHeading(String text, CriterionKind current) {
        int end = text.indexOf('\n');
        String title = end < 0 ? text : text.substring(0, end);
        SectionHeading heading =
                SectionHeading.find(title, new SectionHeading.Context(Place.FIRST_LINE, false, current));
        return List.of(new Section(text, heading == null ? null : heading.kind()));
    }

    /// Splits a paragraph at the headings in it. They stand on lines of their own, before text on the same line, or
    /// after it, where line breaks got lost.
    ///
    /// @param item    whether the paragraph is a list item's
    /// @param current the kind of the section in which the paragraph stands
    static List<Section> split(String paragraph, boolean item, CriterionKind current) {
        List<Section> sections = new ArrayList<>();
        CriterionKind kind = current;
        int textFrom = 0;
        int from = 0;
        Place place = Place.FIRST_LINE;
        while (from < paragraph.length()) {
            int newline = paragraph.indexOf('\n', from);
            int end = newline < 0 ? paragraph.length() : newline;
            SectionHeading heading =
                    SectionHeading.find(paragraph.substring(from, end), new SectionHeading.Context(place, item, kind));
            if (heading == null) {
                from = end + 1;
                place = Place.FURTHER_LINE;
                continue;
            }
            addText(sections, paragraph.substring(textFrom, from + heading.from()));
            sections.add(new Section(
                    paragraph
                            .substring(from + heading.from(), from + heading.to())
                            .strip(),
                    heading.kind()));
            kind = heading.kind();
            from += heading.to();
            place = from < end ? Place.REST : Place.FURTHER_LINE;
            textFrom = from;
        }
        addText(sections, paragraph.substring(Math.min(textFrom, paragraph.length())));
        return sections;
    }

    private static void addText(List<Section> sections, String text) {
        if (!text.isBlank()) {
            sections.add(new Section(text.strip(), null));
        }
    }
}
