package org.trialgraph.generate;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/// What is in a member that has no members of its own.
sealed interface Content {

    void write(Scope scope, JsonGenerator json) throws IOException;

    record Flag(double share) implements Content {
        @Override
        public void write(Scope scope, JsonGenerator json) throws IOException {
            json.writeBoolean(scope.chance().happens(share));
        }
    }

    record Whole(Quantiles values) implements Content {
        @Override
        public void write(Scope scope, JsonGenerator json) throws IOException {
            json.writeNumber(values.wholeAt(scope.chance().unit()));
        }
    }

    /// A whole number, registered as a text.
    record Count(Quantiles values) implements Content {
        @Override
        public void write(Scope scope, JsonGenerator json) throws IOException {
            json.writeString(Integer.toString(values.wholeAt(scope.chance().unit())));
        }
    }

    /// A number with decimal places, registered as a text.
    record Decimal(Quantiles values) implements Content {
        @Override
        public void write(Scope scope, JsonGenerator json) throws IOException {
            double value = values.at(scope.chance().unit());
            int places = scope.chance().below(Math.abs(value) < 1000 ? 3 : 1);
            json.writeString(Digits.fixed(value, places));
        }
    }

    record Code(Codes codes) implements Content {
        @Override
        public void write(Scope scope, JsonGenerator json) throws IOException {
            json.writeString(codes.draw(scope.chance()));
        }
    }

    record Text(TextStyle style, Quantiles lengths) implements Content {
        @Override
        public void write(Scope scope, JsonGenerator json) throws IOException {
            var prose = scope.prose();
            style.write(prose, lengths.wholeAt(scope.chance().unit()));
            json.writeString(prose.out().toString());
        }
    }

    record Criteria(Quantiles lengths) implements Content {
        @Override
        public void write(Scope scope, JsonGenerator json) throws IOException {
            var prose = scope.prose();
            CriteriaText.write(prose, lengths.wholeAt(scope.chance().unit()));
            json.writeString(prose.out().toString());
        }
    }

    /// What is settled about the study.
    record Told(Teller teller) implements Content {
        @Override
        public void write(Scope scope, JsonGenerator json) throws IOException {
            teller.tell(scope, json);
        }
    }
}
