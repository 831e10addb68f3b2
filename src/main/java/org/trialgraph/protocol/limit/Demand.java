package org.trialgraph.protocol.limit;

/// What a selection asks of one object.
///
/// @param once what it asks however many items are on the object's page
/// @param each what it asks of each item of it: under `nodes` and `edges`, if the object is a connection
record Demand(Amount once, Amount each, int depth) {

    static final Demand NOTHING = new Demand(Amount.NOTHING, Amount.NOTHING, 0);

    /// Fields and objects of the answer.
    record Amount(long cost, long nodes) {

        static final Amount NOTHING = new Amount(0, 0);

        Amount plus(Amount other) {
            return new Amount(Saturated.sum(cost, other.cost), Saturated.sum(nodes, other.nodes));
        }

        Amount times(long items) {
            return new Amount(Saturated.product(cost, items), Saturated.product(nodes, items));
        }
    }

    Demand plus(Demand other) {
        return new Demand(once.plus(other.once), each.plus(other.each), Math.max(depth, other.depth));
    }

    /// What it asks if so many items are on the page.
    Amount on(long page) {
        return once.plus(each.times(page));
    }
}
