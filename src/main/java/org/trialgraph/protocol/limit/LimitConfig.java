package org.trialgraph.protocol.limit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/// How large a request may be. [LimitBounds] has the least and the most of each.
@ConfigMapping(prefix = "trialgraph.limits")
public interface LimitConfig {

    /// Characters of a document.
    @WithDefault("100000")
    int documentCharacters();

    /// Tokens of a document. A field takes one, with an alias three.
    @WithDefault("15000")
    int documentTokens();

    /// Blanks, line ends and commas of a document, each of which is a token of its own.
    @WithDefault("100000")
    int whitespaceTokens();

    /// Fields within fields, fragments expanded. GraphiQL's introspection needs 15.
    @WithDefault("20")
    int depth();

    /// Selection sets within selection sets, fragments expanded: like the depth of fields, but inline fragments and
    /// fragment spreads are levels too. It bounds the recursion of whoever reads the document.
    @WithDefault("100")
    int selectionNesting();

    /// Lists and objects within each other, in an argument, a default or a variable.
    @WithDefault("10")
    int argumentNesting();

    /// Fields with an alias in an operation, fragments expanded.
    @WithDefault("100")
    int aliases();

    /// How often a selection set may ask for one key of the answer. The fields of its fragments are its own, and a
    /// fragment that is spread in it several times counts once.
    @WithDefault("50")
    int repeats();

    /// Fields of an operation, fragments expanded.
    @WithDefault("5000")
    int fields();

    /// Directives of a document.
    @WithDefault("50")
    int directives();

    /// Directives at one place: a field, a spread, an operation.
    @WithDefault("5")
    int directivesPerNode();

    /// Fragments that a document defines.
    @WithDefault("100")
    int fragments();

    /// Operations of a document, of which a request executes one.
    @WithDefault("10")
    int operations();

    /// Variables that an operation declares.
    @WithDefault("100")
    int variables();

    /// The most that an operation may cost, in fields of the answer: see [CostMeter]. A million take a second or two of
    /// a processor.
    @WithDefault("1000000")
    long cost();

    /// The most objects that an operation may ask for.
    @WithDefault("250000")
    long nodes();
}
