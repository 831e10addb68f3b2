package org.trialgraph.search.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.trialgraph.search.expression.Expression.And;
import org.trialgraph.search.expression.Expression.Not;
import org.trialgraph.search.expression.Expression.Or;
import org.trialgraph.search.expression.Expression.Term;

class ExpressionParserTest {

    @Test
    void orBindsWeakerThanAndAndNotStrongest() {
        assertThat(ExpressionParser.parse("a OR b c AND NOT d"))
                .isEqualTo(new Or(List.of(new Term("a"), new And(List.of(new Term("b c"), new Not(new Term("d")))))));
    }
}
