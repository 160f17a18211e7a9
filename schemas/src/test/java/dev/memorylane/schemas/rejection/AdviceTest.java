package dev.memorylane.schemas.rejection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.schemas.RejectionCode;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AdviceTest {

    @ParameterizedTest
    @EnumSource(RejectionCode.class)
    void shouldGiveEveryCodeATitleAndASentenceThatAPersonCanActOn(RejectionCode code) {
        // When
        Advice advice = Advice.of(code);

        // Then
        assertThat(advice.title()).isNotBlank().hasSizeLessThan(30).doesNotContain("_");
        assertThat(advice.toDo())
                .matches("(Copy|Open|Export|Allow|Install|Give|Write|Report|Move|Look|Delete)\\b.*\\.");
    }

    @Test
    void shouldTellEveryCodeApartByItsTitle() {
        // When
        Stream<String> titles = Arrays.stream(RejectionCode.values())
                .map(code -> Advice.of(code).title());

        // Then
        assertThat(titles).doesNotHaveDuplicates();
    }
}
