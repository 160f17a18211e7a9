package dev.memorylane.vision;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "dev.memorylane.vision", importOptions = ImportOption.DoNotIncludeTests.class)
class ModulePurityTest {
    @ArchTest
    static final ArchRule SHOULD_KNOW_NO_SERVICES = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.kafka..", "io.quarkus..", "io.milvus..", "jakarta..", "org.apache.avro..");

    @ArchTest
    static final ArchRule SHOULD_KEEP_NATIVE_LIBRARIES_BEHIND_FEW_PACKAGES = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "..vision.decode..",
                    "..vision.features..",
                    "..vision.model.torchscript..",
                    "..vision.model.tokenizer..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("ai.djl..", "org.bytedeco..");

    @ArchTest
    static final ArchRule SHOULD_DECODE_WITHOUT_A_MODEL = noClasses()
            .that()
            .resideInAnyPackage("..vision.decode..", "..vision.features..", "..vision.picture..", "..vision.quality..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..vision.model..", "..vision.preprocess..");
}
