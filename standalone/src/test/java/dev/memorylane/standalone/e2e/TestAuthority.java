package dev.memorylane.standalone.e2e;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A certificate authority of a test's own, made with the JDK's keytool: its certificate to trust, a server's to show. */
final class TestAuthority {
    static final String PASSWORD = "keystore-password-of-a-test";
    private static final List<String> STORE = List.of("-storetype", "PKCS12", "-storepass", PASSWORD);
    private static final List<String> KEY = List.of("-keyalg", "EC", "-validity", "2");

    private final Path folder;

    /** Makes the authority in a folder of its own. */
    TestAuthority(Path folder) throws Exception {
        this.folder = Files.createDirectories(folder);
        keytool(KEY, "-genkeypair", "-alias", "ca", "-keystore", "ca.p12", "-dname", "CN=Authority", "-ext", "bc:c");
        keytool(List.of(), "-exportcert", "-rfc", "-alias", "ca", "-keystore", "ca.p12", "-file", "ca.pem");
        keytool(List.of(), "-importcert", "-noprompt", "-alias", "ca", "-keystore", "trust.p12", "-file", "ca.pem");
    }

    /** What clients trust. */
    Path trustStore() {
        return folder.resolve("trust.p12");
    }

    /** Key and certificate of a server on 127.0.0.1. */
    Path serverStore() throws Exception {
        keytool(KEY, "-genkeypair", "-alias", "server", "-keystore", "server.p12", "-dname", "CN=127.0.0.1");
        keytool(List.of(), "-certreq", "-alias", "server", "-keystore", "server.p12", "-file", "server.csr");
        keytool(
                List.of("-ext", "SAN=ip:127.0.0.1,dns:localhost", "-validity", "2"),
                "-gencert",
                "-rfc",
                "-alias",
                "ca",
                "-keystore",
                "ca.p12",
                "-infile",
                "server.csr",
                "-outfile",
                "server.pem");
        keytool(List.of(), "-importcert", "-noprompt", "-alias", "ca", "-keystore", "server.p12", "-file", "ca.pem");
        keytool(List.of(), "-importcert", "-alias", "server", "-keystore", "server.p12", "-file", "server.pem");
        return folder.resolve("server.p12");
    }

    private void keytool(List<String> further, String... arguments) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(Arrays.asList(arguments));
        command.addAll(STORE);
        command.addAll(further);
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(String.join(" ", arguments) + ": " + output);
        }
    }
}
