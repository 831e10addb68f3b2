package org.trialgraph.generate;

/// Where a study is conducted.
record Site(String facility, Places.Place place, String zip) {

    private static final Ranks FACILITIES = Model.ranks("facilities");
    private static final Rule NAME = Grammar.rule("facility.name");

    /// From which size on a study is international, and how many of its sites stand at home even then.
    private static final double INTERNATIONAL = 0.86;
    private static final double AT_HOME = 0.3;

    /// How many sites are not told by name.
    private static final double ANONYMOUS = 0.2;

    static Site of(Study study, long seed) {
        var chance = new Chance(Chance.seed(seed, "site"));
        var place = study.size() < INTERNATIONAL || chance.happens(AT_HOME)
                ? Places.in(study.country(), chance)
                : Places.anywhere(chance);
        var own = new Chance(Chance.seed(FACILITIES.draw(chance), place.city()));
        boolean anonymous = chance.happens(ANONYMOUS);
        return new Site(anonymous ? "Research Site" : Grammar.expand(NAME, own), place, zip(own));
    }

    private static String zip(Chance chance) {
        return Digits.padded(chance.below(100_000), 5);
    }
}
