package org.trialgraph.generate;

/// A text in the making, and what it is about.
record Prose(StringBuilder out, Chance chance, Topic topic) {

    /// What a text is about.
    interface Topic {
        String condition(Chance chance);

        String intervention(Chance chance);

        /// What the text says of its version, with a blank before it.
        default String notice() {
            return "";
        }
    }

    /// A text about nothing in particular.
    static Prose alone(Chance chance) {
        return new Prose(new StringBuilder(), chance, NOTHING);
    }

    private static final Topic NOTHING = new Topic() {
        @Override
        public String condition(Chance chance) {
            return Conditions.draw(chance).spoken();
        }

        @Override
        public String intervention(Chance chance) {
            return Drugs.draw(chance).name();
        }
    };
}
