package org.trialgraph.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.trialgraph.HeldTrials;
import org.trialgraph.RealRecords;
import org.trialgraph.search.filter.Bindings;
import org.trialgraph.search.query.CompiledQuery;
import org.trialgraph.search.reference.FieldQuestions;
import org.trialgraph.search.reference.GeneratedQuestions;
import org.trialgraph.search.reference.Question;
import org.trialgraph.search.reference.RegistryStudies;
import org.trialgraph.search.reference.Verdicts;
import org.trialgraph.search.synonym.SynonymRepository;

/// What generated questions find, held against a second reading of the language over the studies' JSON.
@QuarkusTest
@RealRecords.Reader
class RealSearchTest {

    /// A system property asks for more.
    private static final int QUESTIONS = Integer.getInteger("trialgraph.test.questions", 300);

    @Inject
    HeldTrials held;

    @Inject
    SearchRepository repository;

    @Inject
    SynonymRepository synonyms;

    @Test
    void questionsFindTheRealStudiesThatTheirJsonSays(TestReporter report) throws IOException {
        held.realStudies();

        var studies = RegistryStudies.of(RealRecords.STUDIES);
        compare("real", GeneratedQuestions.of(studies.every(20), QUESTIONS), studies, report);
    }

    @Test
    void everyFieldFindsTheRealStudiesThatTheirJsonSays(TestReporter report) throws IOException {
        held.realStudies();
        var studies = RegistryStudies.of(RealRecords.STUDIES);

        compare("fields of real", FieldQuestions.of(studies.every(3)), studies, report);
    }

    @Test
    void questionsFindTheSampleThatItsJsonSays(TestReporter report) throws IOException {
        held.sample();

        var studies = RegistryStudies.sample();
        compare("sample", GeneratedQuestions.of(studies.every(1), QUESTIONS), studies, report);
        compare("fields of sample", FieldQuestions.of(studies.every(1)), studies, report);
    }

    private void compare(String name, List<Question> questions, RegistryStudies studies, TestReporter report)
            throws IOException {
        var verdicts = Verdicts.of(questions, studies);
        var differences =
                verdicts.differences(questions.stream().map(this::find).toList());

        report.publishEntry("questions to " + name + " studies", verdicts.report());
        Files.writeString(
                Path.of("target", "search-of-" + name.replace(' ', '-') + "-studies.txt"),
                verdicts.report() + "\n\n" + String.join("\n", differences) + "\n");
        assertThat(differences).isEmpty();
        assertThat(verdicts.findingSomething()).isGreaterThan(questions.size() / 2);
    }

    private Set<Integer> find(Question question) {
        try {
            var query = CompiledQuery.of(question.query());
            var search = Search.of(query.with(synonyms.find(query.names())), null);
            return repository.find(search.predicate(new Bindings())).stream()
                    .boxed()
                    .collect(Collectors.toSet());
        } catch (RuntimeException e) {
            throw new AssertionError(question.toString(), e);
        }
    }
}
