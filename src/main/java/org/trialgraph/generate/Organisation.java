package org.trialgraph.generate;

/// A sponsor or collaborator, invented by its rank: the first ones are the most frequent.
record Organisation(String name, String kind) {

    private static final Codes KINDS = Model.codes("sponsorClass");
    private static final Ranks RANKS = Model.ranks("sponsors");

    static Organisation draw(Chance chance) {
        return of(RANKS.draw(chance));
    }

    static Organisation of(long rank) {
        var chance = new Chance(Chance.seed(rank, "organisation"));
        var kind = KINDS.draw(chance);
        var rule = Grammar.find("organisation." + kind);
        return new Organisation(Grammar.expand(rule == null ? Grammar.rule("organisation.OTHER") : rule, chance), kind);
    }
}
