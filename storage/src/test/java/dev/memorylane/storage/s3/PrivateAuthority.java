package dev.memorylane.storage.s3;

import dev.memorylane.s3server.S3ProxyConfig;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A certificate authority of a test's own, made with the JDK's keytool, and a server on 127.0.0.1 that it vouches for.
 *
 * @param folder an existing, empty one
 */
record PrivateAuthority(Path folder) {
    private static final String PASSWORD = "password-of-a-test";

    static PrivateAuthority in(Path folder) throws Exception {
        PrivateAuthority authority = new PrivateAuthority(folder);
        authority.keytool("-genkeypair", "-alias", "ca", "-keystore", "ca.p12", "-dname", "CN=CA", "-ext", "bc:c");
        authority.keytool("-exportcert", "-rfc", "-alias", "ca", "-keystore", "ca.p12", "-file", "ca.pem");
        authority.keytool("-genkeypair", "-alias", "server", "-keystore", "server.p12", "-dname", "CN=server");
        authority.keytool("-certreq", "-alias", "server", "-keystore", "server.p12", "-file", "server.csr");
        authority.keytool(
                "-gencert",
                "-rfc",
                "-alias",
                "ca",
                "-keystore",
                "ca.p12",
                "-infile",
                "server.csr",
                "-outfile",
                "server.pem",
                "-ext",
                "SAN=ip:127.0.0.1");
        authority.keytool("-importcert", "-noprompt", "-alias", "ca", "-keystore", "server.p12", "-file", "ca.pem");
        authority.keytool("-importcert", "-alias", "server", "-keystore", "server.p12", "-file", "server.pem");
        return authority;
    }

    /** What clients are to trust. */
    Path certificate() {
        return folder.resolve("ca.pem");
    }

    S3ProxyConfig.Tls server() {
        return new S3ProxyConfig.Tls(folder.resolve("server.p12"), PASSWORD);
    }

    private void keytool(String... arguments) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(Arrays.asList(arguments));
        command.addAll(List.of("-storetype", "PKCS12", "-storepass", PASSWORD));
        if (arguments[0].equals("-genkeypair")) {
            command.addAll(List.of("-keyalg", "EC", "-validity", "2"));
        }
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(String.join(" ", arguments) + ": " + output);
        }
    }
}
