package dev.memorylane.bench.python;

import dev.memorylane.bench.BenchException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The Python that runs the other contenders: the one that {@code LANE_BENCH_PYTHON} names, else a virtual environment
 * with pinned versions that is made once and made anew when the versions change.
 */
public final class PythonHome {
    private static final String OWN = "LANE_BENCH_PYTHON";
    private static final List<String> CANDIDATES = List.of("python3.13", "python3.12", "python3.11", "python3");
    private static final String SUITS = "import sys, venv; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 13))";

    private final Path environment;
    private final Path requirements;
    private final String fetched;

    /**
     * A home, not made yet.
     *
     * @param environment where the virtual environment goes
     * @param requirements the pinned versions, as pip reads them
     * @param fetched what will be fetched, in words
     */
    public PythonHome(Path environment, Path requirements, String fetched) {
        this.environment = environment;
        this.requirements = requirements;
        this.fetched = fetched;
    }

    /** The interpreter; makes the environment at the first call, which takes minutes. */
    public Path interpreter() {
        String own = System.getenv(OWN);
        if (own != null && !own.isBlank()) {
            return Path.of(own);
        }
        Path python = environment.resolve("bin").resolve("python");
        if (!isCurrent()) {
            make(python);
        }
        return python;
    }

    private Path madeFor() {
        return environment.resolve("requirements.txt");
    }

    private boolean isCurrent() {
        try {
            return Files.exists(madeFor()) && Files.mismatch(madeFor(), requirements) == -1;
        } catch (IOException e) {
            return false;
        }
    }

    private void make(Path python) {
        System.err.println("Making a Python environment in " + environment + " (once; fetches " + fetched + ") …");
        Commands.run(List.of(system(), "-m", "venv", "--clear", environment.toString()), "make the environment");
        Commands.run(
                List.of(
                        python.toString(),
                        "-m",
                        "pip",
                        "install",
                        "--quiet",
                        "--disable-pip-version-check",
                        "--prefer-binary",
                        "-r",
                        requirements.toString()),
                "fetch the other contenders with pip; look at the network and the free space on the disk");
        try {
            Files.copy(requirements, madeFor());
        } catch (IOException e) {
            throw new BenchException(madeFor() + " cannot be written: " + e.getMessage(), e);
        }
    }

    private static String system() {
        Optional<String> found = CANDIDATES.stream().filter(PythonHome::suits).findFirst();
        return found.orElseThrow(() -> new BenchException("The other contenders need Python 3.11 to 3.13 with venv and"
                + " pip, and there is none: install one ('apt install python3-venv python3-pip', 'brew install"
                + " python@3.13'), or name an interpreter that has " + "what requirements.txt lists in " + OWN + "."));
    }

    private static boolean suits(String command) {
        return Commands.succeeds(Arrays.asList(command, "-c", SUITS));
    }
}
