package dev.memorylane.culling;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Culling is arithmetic: it knows the JDK and itself. */
@AnalyzeClasses(packages = "dev.memorylane.culling", importOptions = DoNotIncludeTests.class)
class PurityTest {

    @ArchTest
    static final ArchRule shouldKnowNoInfrastructure = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.kafka..", "io.quarkus..", "io.milvus..", "ai.djl..", "jakarta..");

    @ArchTest
    static final ArchRule shouldKnowOnlyTheJdk =
            classes().should().onlyDependOnClassesThat().resideInAnyPackage("dev.memorylane.culling..", "java..");

    @ArchTest
    static final ArchRule shouldReadNoClockFileOrLibraryRandomness = noClasses()
            .should()
            .dependOnClassesThat()
            .haveNameMatching("java\\.time\\.Clock|java\\.util\\.Random|java\\.io\\.File|java\\.nio\\.file\\..*");

    @ArchTest
    static final ArchRule shouldKeepArithmeticFreeOfPhotos = noClasses()
            .that()
            .resideInAnyPackage("..culling.kmeans..", "..culling.linkage..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.memorylane.culling", "..culling.burst..", "..culling.scene..", "..culling.pick..");
}
