package org.trialgraph.generate;

import java.util.List;
import java.util.stream.IntStream;

/// Which arm gets which interventions: each arm has one at least, and each intervention an arm.
record ArmLinks(List<List<Integer>> interventionsOfArm, List<List<Integer>> armsOfIntervention) {

    static ArmLinks between(int arms, int interventions) {
        var ofArm = IntStream.range(0, arms)
                .mapToObj(arm -> IntStream.range(0, interventions)
                        .filter(intervention -> linked(arm, arms, intervention, interventions))
                        .boxed()
                        .toList())
                .toList();
        var ofIntervention = IntStream.range(0, interventions)
                .mapToObj(intervention -> IntStream.range(0, arms)
                        .filter(arm -> linked(arm, arms, intervention, interventions))
                        .boxed()
                        .toList())
                .toList();
        return new ArmLinks(ofArm, ofIntervention);
    }

    private static boolean linked(int arm, int arms, int intervention, int interventions) {
        return arm % interventions == intervention || intervention % arms == arm;
    }
}
