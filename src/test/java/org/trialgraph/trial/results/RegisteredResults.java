package org.trialgraph.trial.results;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/// Where each member of a registered results section stands in the answer to [ResultsFieldsTest#RESULTS].
final class RegisteredResults {

    /// An object of the record, what it is in the answer, and its members: `name`, or `name>name in the answer`.
    private static final String OBJECTS = """
            participantFlowModule = participantFlow : preAssignmentDetails recruitmentDetails typeUnitsAnalyzed>unitsAnalyzed
            participantFlowModule.groups[] = participantFlow.groups[] : id title description
            participantFlowModule.periods[] = participantFlow.periods[] : title
            participantFlowModule.periods[].milestones[] = participantFlow.periods[].milestones[] : type comment
            participantFlowModule.periods[].milestones[].achievements[] = participantFlow.periods[].milestones[].counts[] : groupId numSubjects>subjects numUnits>units comment
            participantFlowModule.periods[].dropWithdraws[] = participantFlow.periods[].dropWithdrawals[] : type>reason comment
            participantFlowModule.periods[].dropWithdraws[].reasons[] = participantFlow.periods[].dropWithdrawals[].counts[] : groupId numSubjects>subjects numUnits>units comment
            baselineCharacteristicsModule = baseline : populationDescription>population typeUnitsAnalyzed>unitsAnalyzed
            baselineCharacteristicsModule.groups[] = baseline.groups[] : id title description
            baselineCharacteristicsModule.denoms[] = baseline.denominators[] : units
            baselineCharacteristicsModule.denoms[].counts[] = baseline.denominators[].counts[] : groupId value
            baselineCharacteristicsModule.measures[] = baseline.measures[] : title description populationDescription>population paramType dispersionType unitOfMeasure>unit typeUnitsAnalyzed>unitsAnalyzed calculatePct>percentCalculated denomUnitsSelected>denominatorUnits
            baselineCharacteristicsModule.measures[].denoms[] = baseline.measures[].denominators[] : units
            baselineCharacteristicsModule.measures[].denoms[].counts[] = baseline.measures[].denominators[].counts[] : groupId value
            baselineCharacteristicsModule.measures[].classes[] = baseline.measures[].classes[] : title
            baselineCharacteristicsModule.measures[].classes[].denoms[] = baseline.measures[].classes[].denominators[] : units
            baselineCharacteristicsModule.measures[].classes[].denoms[].counts[] = baseline.measures[].classes[].denominators[].counts[] : groupId value
            baselineCharacteristicsModule.measures[].classes[].categories[] = baseline.measures[].classes[].categories[] : title
            baselineCharacteristicsModule.measures[].classes[].categories[].measurements[] = baseline.measures[].classes[].categories[].measurements[] : groupId value spread lowerLimit upperLimit comment
            outcomeMeasuresModule.outcomeMeasures[] = outcomeMeasures[] : type>kind title description populationDescription>population timeFrame reportingStatus anticipatedPostingDate>anticipatedPosting.text
            outcomeMeasuresModule.outcomeMeasures[] = outcomeMeasures[].measure : paramType dispersionType unitOfMeasure>unit typeUnitsAnalyzed>unitsAnalyzed calculatePct>percentCalculated denomUnitsSelected>denominatorUnits
            outcomeMeasuresModule.outcomeMeasures[].groups[] = outcomeMeasures[].groups[] : id title description
            outcomeMeasuresModule.outcomeMeasures[].denoms[] = outcomeMeasures[].measure.denominators[] : units
            outcomeMeasuresModule.outcomeMeasures[].denoms[].counts[] = outcomeMeasures[].measure.denominators[].counts[] : groupId value
            outcomeMeasuresModule.outcomeMeasures[].classes[] = outcomeMeasures[].measure.classes[] : title
            outcomeMeasuresModule.outcomeMeasures[].classes[].denoms[] = outcomeMeasures[].measure.classes[].denominators[] : units
            outcomeMeasuresModule.outcomeMeasures[].classes[].denoms[].counts[] = outcomeMeasures[].measure.classes[].denominators[].counts[] : groupId value
            outcomeMeasuresModule.outcomeMeasures[].classes[].categories[] = outcomeMeasures[].measure.classes[].categories[] : title
            outcomeMeasuresModule.outcomeMeasures[].classes[].categories[].measurements[] = outcomeMeasures[].measure.classes[].categories[].measurements[] : groupId value spread lowerLimit upperLimit comment
            outcomeMeasuresModule.outcomeMeasures[].analyses[] = outcomeMeasures[].analyses[] : groupIds[] groupDescription statisticalMethod>method statisticalComment>comment pValue pValueComment paramType paramValue dispersionType dispersionValue estimateComment
            outcomeMeasuresModule.outcomeMeasures[].analyses[] = outcomeMeasures[].analyses[] : ciPctValue>ciPercent ciNumSides>ciSides ciLowerLimit>lowerLimit ciLowerLimitComment>lowerLimitComment ciUpperLimit>upperLimit ciUpperLimitComment>upperLimitComment
            outcomeMeasuresModule.outcomeMeasures[].analyses[] = outcomeMeasures[].analyses[] : testedNonInferiority nonInferiorityType>testType nonInferiorityComment>testTypeComment otherAnalysisDescription>otherAnalysis
            adverseEventsModule = adverseEvents : description timeFrame frequencyThreshold allCauseMortalityComment>mortalityComment
            adverseEventsModule.eventGroups[] = adverseEvents.groups[] : id title description
            adverseEventsModule.eventGroups[] = adverseEvents.groups[] : deathsNumAffected>deathsAffected deathsNumAtRisk>deathsAtRisk seriousNumAffected>seriousAffected seriousNumAtRisk>seriousAtRisk otherNumAffected>otherAffected otherNumAtRisk>otherAtRisk
            adverseEventsModule.seriousEvents[] = adverseEvents.serious[] : term organSystem assessmentType>assessment sourceVocabulary>vocabulary notes
            adverseEventsModule.seriousEvents[].stats[] = adverseEvents.serious[].stats[] : groupId numAffected>affected numAtRisk>atRisk numEvents>events
            adverseEventsModule.otherEvents[] = adverseEvents.other[] : term organSystem assessmentType>assessment sourceVocabulary>vocabulary notes
            adverseEventsModule.otherEvents[].stats[] = adverseEvents.other[].stats[] : groupId numAffected>affected numAtRisk>atRisk numEvents>events
            moreInfoModule.limitationsAndCaveats = : description>limitations
            moreInfoModule.certainAgreement = certainAgreement : piSponsorEmployee restrictiveAgreement restrictionType otherDetails
            moreInfoModule.pointOfContact = pointOfContact : title organization email phone phoneExt
            """;

    private static final Pattern OBJECT = Pattern.compile("(\\S+) = (\\S*) ?: (.+)");

    private static final Pattern MEMBER = Pattern.compile("([^ >]+)(?:>([^ ]+))?");

    private static final Map<String, String> ANSWERED = answered();

    private static final Pattern INDEX = Pattern.compile("\\[\\d+]");

    /// What the answer has beside what is registered, or says in other words.
    private static final Pattern DERIVED = Pattern.compile(
            "status|posted|.*\\.number|.*\\.postHoc|.*\\.anticipatedPosting\\.latest|outcomeMeasures\\[]\\.measure\\."
                    + "(title|description|population)");

    private RegisteredResults() {}

    /// Every value of a registered section, by its path in the answer.
    static Map<String, String> expected(JsonNode section) {
        Map<String, String> values = new TreeMap<>();
        leaves(section, "", (path, value) -> {
            var there = ANSWERED.get(INDEX.matcher(path).replaceAll("[]"));
            if (there == null) {
                throw new AssertionError("no field serves resultsSection." + path);
            }
            boolean planned = !value.equals("OTHER_PRE_SPECIFIED") && !value.equals("POST_HOC");
            values.put(indexed(there, path), planned || !there.endsWith(".kind") ? value : "OTHER");
        });
        return values;
    }

    /// Every value of an answer that is a registered one, by its path.
    static Map<String, String> actual(JsonNode results) {
        Map<String, String> values = new TreeMap<>();
        leaves(results, "", (path, value) -> {
            if (!DERIVED.matcher(INDEX.matcher(path).replaceAll("[]")).matches()) {
                values.put(path, value);
            }
        });
        return values;
    }

    private static void leaves(JsonNode node, String path, BiConsumer<String, String> leaf) {
        if (node.isObject()) {
            node.properties()
                    .forEach(member -> leaves(
                            member.getValue(), path.isEmpty() ? member.getKey() : path + "." + member.getKey(), leaf));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                leaves(node.get(i), path + "[" + i + "]", leaf);
            }
        } else if (!node.isNull()) {
            leaf.accept(path, node.asText());
        }
    }

    /// A path in the answer with the indices of a registered one, in their order.
    private static String indexed(String there, String path) {
        var indices = INDEX.matcher(path).results().iterator();
        return Pattern.compile("\\[]")
                .matcher(there)
                .replaceAll(match -> indices.next().group());
    }

    private static Map<String, String> answered() {
        Map<String, String> paths = new HashMap<>();
        OBJECTS.lines().map(OBJECT::matcher).forEach(object -> {
            assertThat(object.matches()).isTrue();
            var there = object.group(2).isEmpty() ? "" : object.group(2) + ".";
            MEMBER.matcher(object.group(3)).results().forEach(member -> {
                var name = member.group(2) == null ? member.group(1) : member.group(2);
                assertThat(paths.put(object.group(1) + "." + member.group(1), there + name))
                        .isNull();
            });
        });
        return paths;
    }
}
