package org.trialgraph.trial.identity;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;
import org.trialgraph.trial.NctId;

/// An id of a trial, whoever gave it, freed of the ways to write it.
///
/// @param register short name of the register whose numbers look like this; null for any other id
/// @param number   as the register writes it; any other id in capitals with single blanks
/// @param page     web address of the register's page on it; null where that is not certain
public record RegisteredId(
        @Nullable String register, String number, @Nullable String page) {

    /// The id that a text is.
    ///
    /// @return empty if it can be none: nothing but blanks and signs, control characters, or over 200 characters
    public static Optional<RegisteredId> parse(String text) {
        return IdText.fold(text).map(RegisteredId::recognise);
    }

    /// What is equal for two texts if and only if they are the same id.
    public String key() {
        return number.toUpperCase(Locale.ROOT);
    }

    /// The NCT number that it is, if it is one.
    public Optional<NctId> nctId() {
        return NctId.parse(number);
    }

    private static RegisteredId recognise(String folded) {
        for (Register register : Register.values()) {
            var number = register.shape.matcher(folded);
            if (number.matches()) {
                return of(register, number);
            }
        }
        return new RegisteredId(null, folded, null);
    }

    private static RegisteredId of(Register register, MatchResult parts) {
        var filled = Shape.require(register.number, parts);
        var number = NctId.parse(filled).map(NctId::toString).orElse(filled);
        var page = register.page == null ? null : Shape.fill(register.page.replace("$0", number), parts);
        return new RegisteredId(register.title, number, page);
    }
}
