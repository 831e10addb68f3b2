package org.trialgraph.generate;

import java.util.List;

/// The diseases that studies are about.
final class Conditions {

    /// What a study registers, and the heading that stands for it.
    record Condition(String name, String spoken, Heading heading) {}

    private static final List<HeadingTree.Leaf> LEAVES =
            HeadingTree.read("conditions.tsv").leaves(false);
    private static final Weights WEIGHTS =
            Weights.of(LEAVES.stream().map(HeadingTree.Leaf::weight).toList());
    private static final Rule VARIANT = Grammar.rule("condition.variant");
    private static final Rule KIND = Grammar.rule("condition.kind");

    private static final double PLAIN = 0.56;
    private static final double SUBHEADING = 0.12;
    private static final double NEAR = 0.5;

    private Conditions() {}

    static Condition draw(Chance chance) {
        return named(WEIGHTS.draw(chance), chance);
    }

    /// The first is by weight, half of the others stand near it.
    static Condition draw(long study, int index) {
        int main = WEIGHTS.draw(new Chance(study));
        var chance = new Chance(Chance.seed(study, index));
        if (index == 0) {
            return named(main, chance);
        }
        return named(
                chance.happens(NEAR) ? Math.floorMod(main - 3 + chance.below(7), LEAVES.size()) : WEIGHTS.draw(chance),
                chance);
    }

    private static Condition named(int leaf, Chance chance) {
        var heading = LEAVES.get(leaf).heading();
        if (chance.happens(SUBHEADING)) {
            var kind = Grammar.expand(KIND, chance);
            heading = Heading.of(heading.name() + ", " + kind, List.of(heading), "");
        }
        var spoken = heading.spoken();
        if (chance.happens(PLAIN)) {
            return new Condition(chance.below(3) == 0 ? heading.name() : spoken, spoken, heading);
        }
        var topic = new StringBuilder();
        VARIANT.append(new Prose(topic, chance, new Fixed(spoken)));
        return new Condition(topic.toString(), spoken, heading);
    }

    private record Fixed(String spoken) implements Prose.Topic {
        @Override
        public String condition(Chance chance) {
            return spoken;
        }

        @Override
        public String intervention(Chance chance) {
            return Drugs.draw(chance).name();
        }
    }
}
