package org.trialgraph.generate;

import java.util.List;

/// Reads the last column of `shape.tsv`.
final class ContentReader {

    private ContentReader() {}

    static Content read(String text) {
        var words = List.of(text.split(" ", -1));
        var rest = words.subList(1, words.size());
        return switch (words.getFirst()) {
            case "flag" -> new Content.Flag(Double.parseDouble(rest.getFirst()));
            case "number" -> new Content.Whole(Quantiles.of(rest));
            case "count" -> new Content.Count(Quantiles.of(rest));
            case "decimal" -> new Content.Decimal(Quantiles.of(rest));
            case "code" -> new Content.Code(Codes.of(rest));
            case "told" -> new Content.Told(Tellers.teller(rest.getFirst()));
            case "text" -> text(rest.getFirst(), Quantiles.of(rest.subList(1, rest.size())));
            default -> throw new IllegalStateException("shape.tsv: " + text);
        };
    }

    private static Content text(String style, Quantiles lengths) {
        return style.equals("criteria")
                ? new Content.Criteria(lengths)
                : new Content.Text(TextStyle.of(style), lengths);
    }
}
