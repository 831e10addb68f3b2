package org.trialgraph.trial;

import io.smallrye.graphql.api.CustomScalar;
import io.smallrye.graphql.api.CustomStringScalar;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.graphql.Description;

/// An NCT number. Clients write it in any case and may leave out zeros; the service always gives eight digits.
@CustomScalar("NctId")
@Description("An NCT number: NCT and eight digits.")
public final class NctId implements CustomStringScalar {

    private static final Pattern FORM = Pattern.compile("NCT0*([1-9][0-9]{0,7})", Pattern.CASE_INSENSITIVE);

    private final int number;

    /// Reads the scalar's canonical form.
    ///
    /// @throws IllegalArgumentException if the text is no NCT number
    public NctId(String text) {
        this(parse(text).orElseThrow(() -> new IllegalArgumentException("not an NCT number")).number);
    }

    private NctId(int number) {
        this.number = number;
    }

    /// The id with this number.
    ///
    /// @param number 1 to 99,999,999
    public static NctId of(int number) {
        return new NctId(number);
    }

    /// The id that a text names: any case, leading zeros of the number optional, blanks around it ignored.
    public static Optional<NctId> parse(String text) {
        var match = FORM.matcher(text.strip());
        return match.matches() ? Optional.of(new NctId(Integer.parseInt(match.group(1)))) : Optional.empty();
    }

    /// The number alone: the key of the trial's rows.
    public int number() {
        return number;
    }

    @Override
    public String stringValueForSerialization() {
        return toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NctId id && id.number == number;
    }

    @Override
    public int hashCode() {
        return number;
    }

    @Override
    public String toString() {
        return "NCT%08d".formatted(number);
    }
}
