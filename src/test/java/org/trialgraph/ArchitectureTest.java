package org.trialgraph;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import org.eclipse.microprofile.graphql.Source;

/// Holds the rooms and the arrows between them. A new room or arrow is a decision: change this table with it.
@AnalyzeClasses(packages = "org.trialgraph", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule roomsKnowOnlyWhomTheyMay = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("program")
            .definedBy("org.trialgraph")
            .layer("embedded")
            .definedBy("..trialgraph.embedded..")
            .layer("eligibility")
            .definedBy("..trialgraph.eligibility..")
            .layer("protocol")
            .definedBy("..trialgraph.protocol..")
            .layer("trial")
            .definedBy("..trialgraph.trial..")
            .layer("corpus")
            .definedBy("..trialgraph.corpus..")
            .layer("dense")
            .definedBy("..trialgraph.dense..")
            .layer("similarity")
            .definedBy("..trialgraph.similarity..")
            .layer("search")
            .definedBy("..trialgraph.search..")
            .layer("ingest")
            .definedBy("..trialgraph.ingest..")
            .layer("generate")
            .definedBy("..trialgraph.generate..")
            .layer("admin")
            .definedBy("..trialgraph.admin..")
            .layer("health")
            .definedBy("..trialgraph.health..")
            .whereLayer("program")
            .mayOnlyAccessLayers("embedded", "ingest", "generate")
            .whereLayer("generate")
            .mayNotAccessAnyLayer()
            .whereLayer("embedded")
            .mayNotAccessAnyLayer()
            .whereLayer("eligibility")
            .mayNotAccessAnyLayer()
            .whereLayer("protocol")
            .mayNotAccessAnyLayer()
            .whereLayer("trial")
            .mayOnlyAccessLayers("eligibility", "protocol")
            .whereLayer("corpus")
            .mayOnlyAccessLayers("trial", "protocol")
            .whereLayer("dense")
            .mayOnlyAccessLayers("protocol")
            .whereLayer("similarity")
            .mayOnlyAccessLayers("trial", "protocol", "corpus", "search")
            .whereLayer("search")
            .mayOnlyAccessLayers("trial", "eligibility", "protocol", "corpus", "dense")
            .whereLayer("ingest")
            .mayOnlyAccessLayers("trial", "eligibility", "dense")
            .whereLayer("admin")
            .mayOnlyAccessLayers("ingest", "protocol")
            .whereLayer("health")
            .mayOnlyAccessLayers("ingest", "corpus", "protocol");

    @ArchTest
    static final ArchRule everyRoomIsInTheTable = classes()
            .should()
            .resideInAnyPackage(
                    "org.trialgraph",
                    "org.trialgraph.embedded..",
                    "org.trialgraph.eligibility..",
                    "org.trialgraph.protocol..",
                    "org.trialgraph.trial..",
                    "org.trialgraph.corpus..",
                    "org.trialgraph.dense..",
                    "org.trialgraph.similarity..",
                    "org.trialgraph.search..",
                    "org.trialgraph.ingest..",
                    "org.trialgraph.generate..",
                    "org.trialgraph.admin..",
                    "org.trialgraph.health..");

    @ArchTest
    static final ArchRule roomsHaveNoCycles =
            slices().matching("org.trialgraph.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule onlyConverterAndGeneratorKnowTheRegistrysJson = noClasses()
            .that()
            .resideOutsideOfPackages("..ingest..", "..generate..", "..protocol.http..") // whose JSON is GraphQL's
            .and()
            .doNotHaveSimpleName("DocumentDiff") // to which it is JSON like any other
            .should()
            .dependOnClassesThat(resideInAPackage("com.fasterxml.jackson.."));

    @ArchTest
    static final ArchRule eligibilityIsPlainJava = classes()
            .that()
            .resideInAPackage("..eligibility..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "org.trialgraph.eligibility..",
                    "org.commonmark..",
                    "org.jspecify..",
                    "org.eclipse.microprofile.graphql..");

    @ArchTest
    static final ArchRule theQueryLanguageIsPlainJava = classes()
            .that()
            .resideInAnyPackage("..search.expression..", "..search.area..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "org.trialgraph.search.expression..",
                    "org.trialgraph.search.area..",
                    "org.trialgraph.eligibility..",
                    "org.trialgraph.protocol..",
                    "org.jspecify..",
                    "io.smallrye.graphql.api..");

    @ArchTest
    static final ArchRule sqlStandsInRepositoriesAndWritersAlone = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("Repository")
            .and()
            .resideOutsideOfPackages("..ingest.merge..", "..protocol.snapshot..") // which has no SQL of its own
            .should()
            .dependOnClassesThat(databaseAccess());

    @ArchTest
    static final ArchRule onlyIngestGetsTheDatasourceThatWrites = noClasses()
            .that()
            .resideOutsideOfPackage("..ingest..")
            .should()
            .dependOnClassesThat(belongToTheDatasourceThatWrites());

    @ArchTest
    static final ArchRule ingestHasNoOtherDatasource = noClasses()
            .that()
            .resideInAPackage("..ingest..")
            .should()
            .dependOnClassesThat(databaseAccess()
                    .and(not(resideInAPackage("java.sql")))
                    .and(not(belongToTheDatasourceThatWrites())));

    @ArchTest
    static final ArchRule noBatchedSourceReadsTheDatabase = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(org.eclipse.microprofile.graphql.GraphQLApi.class)
            .should(haveNoBatchedSourceButTheOneThatOpensTheRegistry());

    private static DescribedPredicate<JavaClass> belongToTheDatasourceThatWrites() {
        return DescribedPredicate.describe(
                "belong to the datasource that writes",
                type -> type.isEquivalentTo(io.quarkus.agroal.DataSource.class)
                        || type.isEquivalentTo(io.agroal.api.AgroalDataSource.class));
    }

    private static DescribedPredicate<JavaClass> databaseAccess() {
        return DescribedPredicate.describe(
                "give access to the database",
                type -> type.isAssignableTo(jakarta.persistence.EntityManager.class)
                        || type.isAssignableTo(org.hibernate.SharedSessionContract.class)
                        || type.isAssignableTo(org.hibernate.SessionFactory.class)
                        || type.isAssignableTo(javax.sql.DataSource.class)
                        || type.isAssignableTo(java.sql.Connection.class));
    }

    /// A list as `@Source` is batched by the engine, which gives all aliases the arguments of the first.
    private static ArchCondition<JavaMethod> haveNoBatchedSourceButTheOneThatOpensTheRegistry() {
        return new ArchCondition<>("take one source object, not a list of them") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                method.getParameters().stream()
                        .filter(parameter -> parameter.isAnnotatedWith(Source.class))
                        .filter(parameter -> parameter.getRawType().isAssignableTo(List.class))
                        .filter(parameter -> !method.getName().equals("source"))
                        .forEach(parameter -> events.add(SimpleConditionEvent.violated(
                                method, method.getFullName() + " takes a list as its source")));
            }
        };
    }
}
