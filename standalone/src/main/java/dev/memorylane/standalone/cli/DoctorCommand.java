package dev.memorylane.standalone.cli;

import dev.memorylane.standalone.doctor.Check;
import dev.memorylane.standalone.doctor.Checks;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code lane doctor}: says what is missing, before it is missed. */
@Command(name = "doctor", mixinStandardHelpOptions = true, description = "Checks this machine and home.")
final class DoctorCommand implements Callable<Integer> {
    @Mixin
    private HomeOptions home;

    @Override
    public Integer call() {
        List<Check> checks = Checks.all(home.home());
        checks.forEach(check -> System.out.println((check.passed() ? "  ok    " : "  fails ") + check.words()));
        return checks.stream().allMatch(Check::passed) ? ExitStatus.DONE : ExitStatus.FAILED;
    }
}
