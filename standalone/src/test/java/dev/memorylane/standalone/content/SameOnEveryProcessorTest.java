package dev.memorylane.standalone.content;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;

/**
 * The same photos become the same shortlist on every processor. {@link Math} leaves the last bits of its transcendental
 * functions to the machine, which has instructions of its own for some; {@link StrictMath} says each bit. What rounds
 * exactly, as square roots and fused multiply-adds, is the same in both.
 */
@AnalyzeClasses(
        packages = {
            "dev.memorylane.culling",
            "dev.memorylane.vision",
            "dev.memorylane.schemas",
            "dev.memorylane.streams",
            "dev.memorylane.ingest",
            "dev.memorylane.embedder",
            "dev.memorylane.clusterer",
            "dev.memorylane.sidecar"
        },
        importOptions = DoNotIncludeTests.class)
class SameOnEveryProcessorTest {
    /** Those that may be off by one or more units in the last place, as the documentation of Math has it. */
    private static final Set<String> INEXACT = Set.of(
            "sin", "cos", "tan", "asin", "acos", "atan", "atan2", "sinh", "cosh", "tanh", "exp", "expm1", "log",
            "log10", "log1p", "pow", "cbrt", "hypot");

    @ArchTest
    static final ArchRule shouldLeaveNoBitOfAShortlistToTheProcessor = noClasses()
            .should()
            .accessTargetWhere(describe(
                    "a function of Math is called that StrictMath has to the bit",
                    (JavaAccess<?> access) ->
                            access.getTargetOwner().isEquivalentTo(Math.class) && INEXACT.contains(access.getName())));
}
