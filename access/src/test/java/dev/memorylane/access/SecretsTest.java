package dev.memorylane.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.logging.Level;
import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody who reads the log would like to find there. */
class SecretsTest {
    private static final String WEB_TOKEN = "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJhbm4ifQ.c2VjcmV0-c2ln_bmF0dXJl";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Token verification has failed: " + WEB_TOKEN,
                "{\"id_token\":\"" + WEB_TOKEN + "\"}",
                "eyJhbGciOiJub25lIn0.eyJzdWIiOiJzZWNyZXQifQ.",
                "eyJlbmMi0iJBMjU2R0NN.c2VjcmV0.c2VjcmV0.c2VjcmV0.c2VjcmV0",
                "Authorization: Basic c2VjcmV0OnNlY3JldHNlY3JldA==",
                "authorization=[Bearer c2VjcmV0c2VjcmV0c2VjcmV0]",
                "GET /api/ingest?token=c2VjcmV0&x=1",
                "https://any:c2VjcmV0@host/api/ingest/notifications",
                "https://host/b/k?X-Amz-Credential=c2VjcmV0&X-Amz-Signature=c2VjcmV0&X-Amz-Security-Token=c2VjcmV0",
                "sasl.jaas.config = PlainLoginModule required username=\"u\" password=\"c2VjcmV0\";",
                "memorylane.s3.secret-key=c2VjcmV0",
                "client_secret = 'c2VjcmV0'",
                "Location: http://127.0.0.1:7788/?code=c2VjcmV0c2VjcmV0&state=c2VjcmV0-c2VjcmV0",
            })
    void shouldHideWhatLetsSomebodyIn(String words) {
        // When
        String safe = SafeLog.of(words);

        // Then
        assertThat(safe).contains("[hidden]").doesNotContain("c2VjcmV0", "eyJ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Basic settings of the bearer are kept",
                "The token is not known. Name one of 16 letters.",
                "http://127.0.0.1:9000/photos/2023/eyJ.jpg",
                "s3://photos/2023/a=b&c=d.jpg",
                "access.properties holds no secret",
                "POST /api/retries?code=READING_FAILED",
                "mailto:ann@example.org at 10:00",
            })
    void shouldLeaveOtherWordsAlone(String words) {
        // When, Then
        assertThat(SafeLog.of(words)).isEqualTo(words);
    }

    @Test
    void shouldHideItInWhatWasThrownAndItsCausesWithTheirNamesAndStacks() {
        // Given
        Exception cause = new IllegalArgumentException("No such key: " + WEB_TOKEN + "\nforged line");
        ExtLogRecord record = new ExtLogRecord(Level.SEVERE, "It failed", SecretsTest.class.getName());
        record.setThrown(new IllegalStateException("Refused", cause));

        // When
        new SafeLog().isLoggable(record);

        // Then
        StringWriter written = new StringWriter();
        record.getThrown().printStackTrace(new PrintWriter(written, true));
        assertThat(written.toString())
                .contains("java.lang.IllegalStateException: Refused")
                .contains("Caused by: java.lang.IllegalArgumentException: No such key: [hidden]\\u000aforged line")
                .contains("SecretsTest.shouldHideIt")
                .doesNotContain("eyJ");
    }

    @Test
    void shouldLeaveWhatWasThrownAsItIsWhereThereIsNothingToHide() {
        // Given
        ExtLogRecord record = new ExtLogRecord(Level.SEVERE, "It failed", SecretsTest.class.getName());
        Exception thrown = new IllegalStateException("Refused", new IllegalStateException("It is late"));
        record.setThrown(thrown);

        // When
        new SafeLog().isLoggable(record);

        // Then
        assertThat(record.getThrown()).isSameAs(thrown);
    }
}
