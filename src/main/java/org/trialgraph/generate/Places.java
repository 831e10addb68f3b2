package org.trialgraph.generate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Cities: well-known ones with their true places, and invented towns around them without end.
final class Places {

    /// @param state null where a country's records have none
    record Place(String city, @Nullable String state, String country, double latitude, double longitude) {}

    private static final List<Place> CITIES = new ArrayList<>();
    private static final Weights WEIGHTS = read();
    private static final Map<String, List<Place>> BY_COUNTRY = new HashMap<>();
    private static final Ranks TOWNS = Model.ranks("towns");
    private static final Rule TOWN = Grammar.rule("town.name");

    /// How far a town lies from its city, in degrees.
    private static final double AROUND = 3;

    private static final double IN_THE_CITY = 0.5;

    static {
        for (var city : CITIES) {
            BY_COUNTRY.computeIfAbsent(city.country(), _ -> new ArrayList<>()).add(city);
        }
    }

    private Places() {}

    static Place anywhere(Chance chance) {
        return around(CITIES.get(WEIGHTS.draw(chance)), chance);
    }

    /// A place in a country, the first of its cities most often.
    static Place in(String country, Chance chance) {
        var cities = BY_COUNTRY.getOrDefault(country, CITIES);
        double unit = chance.unit();
        return around(cities.get((int) (cities.size() * unit * unit)), chance);
    }

    private static Place around(Place city, Chance chance) {
        if (chance.happens(IN_THE_CITY)) {
            return city;
        }
        long rank = TOWNS.draw(chance);
        var own = new Chance(Chance.seed(rank, city.city()));
        return new Place(
                Grammar.expand(TOWN, own),
                city.state(),
                city.country(),
                round(city.latitude() + (own.unit() - 0.5) * AROUND),
                round(city.longitude() + (own.unit() - 0.5) * AROUND));
    }

    private static double round(double degrees) {
        return Math.round(degrees * 1e5) / 1e5;
    }

    private static Weights read() {
        List<Double> weights = new ArrayList<>();
        for (var row : ModelFile.rows("places.tsv")) {
            var state = row.get(1).equals("-") ? null : row.get(1);
            CITIES.add(new Place(
                    row.get(0), state, row.get(2), Double.parseDouble(row.get(3)), Double.parseDouble(row.get(4))));
            weights.add(Double.valueOf(row.get(5)));
        }
        return Weights.of(weights);
    }
}
