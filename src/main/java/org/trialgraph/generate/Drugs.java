package org.trialgraph.generate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Substances: those in everyday use, and invented ones without end.
final class Drugs {

    /// @param heading null for what is too new to have one
    record Drug(String name, @Nullable Heading heading) {}

    private static final HeadingTree TREE = HeadingTree.read("drugs.tsv");
    private static final List<HeadingTree.Leaf> KNOWN = TREE.leaves(false);
    private static final List<HeadingTree.Leaf> STEMS = TREE.leaves(true);
    private static final Weights KNOWN_WEIGHTS =
            Weights.of(KNOWN.stream().map(HeadingTree.Leaf::weight).toList());
    private static final Weights STEM_WEIGHTS =
            Weights.of(STEMS.stream().map(HeadingTree.Leaf::weight).toList());
    private static final Ranks RANKS = Model.ranks("drugs");

    private static final double IN_USE = 0.45;
    private static final double HAS_HEADING = 0.9;
    private static final double IS_CODE = 0.3;
    private static final String[] STARTS = ("al be ca da el fa ga im ju ka lu me na or pa qui ra se ta ul ve xe za"
                    + " bri cla dro flu gre pla tri vil zan")
            .split(" ");
    private static final String[] MIDDLES = "bra ce di fo gu la mi no pe ro si ta vo xa zi li ne mo tu".split(" ");

    private Drugs() {}

    static Drug draw(Chance chance) {
        if (chance.happens(IN_USE)) {
            var heading = KNOWN.get(KNOWN_WEIGHTS.draw(chance)).heading();
            return new Drug(heading.name(), heading);
        }
        return invented(RANKS.draw(chance));
    }

    private static Drug invented(long rank) {
        var chance = new Chance(Chance.seed(rank, "drug"));
        var name = new StringBuilder();
        if (chance.happens(IS_CODE)) {
            TailWords.appendCode(name, chance.bits() >>> 40);
            return new Drug(name.toString(), null);
        }
        var stem = STEMS.get(STEM_WEIGHTS.draw(chance)).heading();
        name.append(STARTS[chance.below(STARTS.length)]);
        for (int i = 1 + chance.below(2); i >= 0; i--) {
            name.append(MIDDLES[chance.below(MIDDLES.length)]);
        }
        name.append(stem.name()).setCharAt(0, Character.toUpperCase(name.charAt(0)));
        var heading = chance.happens(HAS_HEADING) ? Heading.of(name.toString(), stem.above(), "") : null;
        return new Drug(name.toString(), heading);
    }
}
