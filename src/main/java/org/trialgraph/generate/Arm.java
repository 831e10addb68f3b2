package org.trialgraph.generate;

/// An arm of a study.
record Arm(String label, String type) {

    private static final Codes TYPES = Model.codes("armType");
    private static final Rule LABEL = Grammar.rule("armlabel");

    /// What the registry takes.
    private static final int LONGEST = 100;

    static Arm draw(Study study, int index, Chance chance) {
        var out = new StringBuilder();
        LABEL.append(new Prose(out, chance, study));
        if (out.length() > LONGEST) {
            out.setLength(LONGEST);
        }
        return new Arm(out.toString().strip(), index == 0 ? "EXPERIMENTAL" : TYPES.draw(chance));
    }
}
