package dev.memorylane.vision.zeroshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.memorylane.vision.ModelOptions;
import dev.memorylane.vision.text.TextEncoder;
import dev.memorylane.vision.text.TextFixture;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against transformers' {@code logits_per_image} of the fixtures. */
class ZeroShotTest {
    private static final int PICTURES = 3;

    @ParameterizedTest
    @ValueSource(strings = {"clip", "clip-legacy", "siglip"})
    void shouldComputeTheLogitsOfTheReference(String model) {
        // Given
        TextFixture fixture = TextFixture.of(model);
        try (TextEncoder texts = TextEncoder.open(fixture.files(), ModelOptions.DEFAULT)) {
            Labels labels = new Labels(
                    fixture.texts(), fixture.texts().stream().map(texts::embed).toList(), texts.similarity());
            for (int picture = 0; picture < PICTURES; picture++) {
                // When
                double[] logits = Arrays.stream(labels.cosines(fixture.row("image_embeds", picture)))
                        .map(texts.similarity()::logit)
                        .toArray();

                // Then
                float[] expected = fixture.row("logits_per_image", picture);
                for (int i = 0; i < expected.length; i++) {
                    assertThat(logits[i]).isCloseTo(expected[i], within(5e-4));
                }
            }
        }
    }

    @Test
    void shouldShareOneCertaintyAmongTheLabelsOfClip() {
        // Given
        TextFixture fixture = TextFixture.of("clip");
        try (ZeroShot zeroShot = ZeroShot.open(fixture.files(), ModelOptions.DEFAULT, template("{label}"))) {
            Labels labels = zeroShot.labels(List.of("a photo of a dog", "A  Photo of a CAT!"));

            // When
            double[] probabilities = labels.probabilities(fixture.row("image_embeds", 0));

            // Then
            float[] logits = fixture.row("logits_per_image", 0);
            double first = 1 / (1 + Math.exp((double) logits[1] - logits[0]));
            assertThat(probabilities[0]).isCloseTo(first, within(1e-4));
            assertThat(probabilities[0] + probabilities[1]).isCloseTo(1, within(1e-12));
        }
    }

    @Test
    void shouldAskOfEachLabelAloneWithSiglip() {
        // Given
        TextFixture fixture = TextFixture.of("siglip");
        try (ZeroShot zeroShot = ZeroShot.open(fixture.files(), ModelOptions.DEFAULT, template("{label}"))) {
            // When
            double alone =
                    zeroShot.labels(List.of("a photo of a dog")).probabilities(fixture.row("image_embeds", 1))[0];

            // Then
            double logit = fixture.row("logits_per_image", 1)[0];
            assertThat(alone).isCloseTo(1 / (1 + Math.exp(-logit)), within(1e-4));
        }
    }

    @Test
    void shouldRankTheLikeliestLabelFirst() {
        // Given
        TextFixture fixture = TextFixture.of("clip");
        List<String> names = List.of("a photo of a dog", "A  Photo of a CAT!", "! after punctuation");
        try (ZeroShot zeroShot = ZeroShot.open(fixture.files(), ModelOptions.DEFAULT, template("{label}"))) {
            float[] picture = fixture.row("image_embeds", 2);

            // When
            List<Ranked> ranked = zeroShot.classify(picture, names);

            // Then
            double[] probabilities = zeroShot.labels(names).probabilities(picture);
            int best = IntStream.range(0, 3)
                    .reduce((a, b) -> probabilities[b] > probabilities[a] ? b : a)
                    .getAsInt();
            assertThat(ranked.getFirst()).isEqualTo(new Ranked(names.get(best), probabilities[best]));
            assertThat(ranked).isSortedAccordingTo((a, b) -> Double.compare(b.probability(), a.probability()));
            assertThat(ranked).extracting(Ranked::label).containsExactlyInAnyOrderElementsOf(names);
        }
    }

    @Test
    void shouldAverageTheSentencesOfSeveralTemplates() {
        // Given
        TextFixture fixture = TextFixture.of("clip");
        float[] picture = fixture.row("image_embeds", 0);
        try (ZeroShot both = ZeroShot.open(
                        fixture.files(),
                        ModelOptions.DEFAULT,
                        List.of(new Template("a photo of {label}"), new Template("{label} in the snow")));
                TextEncoder texts = TextEncoder.open(fixture.files(), ModelOptions.DEFAULT)) {
            float[] photo = texts.embed("a photo of a dog");
            float[] snow = texts.embed("a dog in the snow");
            float[] mean = new float[photo.length];
            for (int i = 0; i < mean.length; i++) {
                mean[i] = photo[i] + snow[i];
            }

            // When
            double cosine = both.labels(List.of("a dog")).cosines(picture)[0];

            // Then
            double length = Math.sqrt(product(mean, mean));
            assertThat(cosine).isCloseTo(product(mean, picture) / length, within(1e-6));
        }
    }

    @Test
    void shouldNotMindThePicturesLength() {
        // Given
        TextFixture fixture = TextFixture.of("siglip");
        float[] picture = fixture.row("image_embeds", 0);
        float[] longer = picture.clone();
        for (int i = 0; i < longer.length; i++) {
            longer[i] *= 8;
        }
        try (ZeroShot zeroShot = ZeroShot.open(fixture.files(), ModelOptions.DEFAULT)) {
            Labels labels = zeroShot.labels(List.of("a dog", "a cat"));

            // Then
            assertThat(labels.probabilities(longer)).isEqualTo(labels.probabilities(picture));
        }
    }

    @Test
    void shouldRefuseInWordsWhatIsNoLabelOrNoPictureOfItsSpace() {
        // Given
        try (ZeroShot zeroShot = ZeroShot.open(TextFixture.of("clip").files(), ModelOptions.DEFAULT)) {
            // Then
            assertThatThrownBy(() -> zeroShot.labels(List.of())).hasMessageContaining("Labels are words");
            assertThatThrownBy(() -> zeroShot.labels(List.of("a dog", " "))).hasMessageContaining("Labels are words");
            assertThatThrownBy(() -> zeroShot.classify(new float[5], List.of("a dog")))
                    .hasMessageContaining("not of the space");
            assertThatThrownBy(() -> zeroShot.classify(new float[12], List.of("a dog")))
                    .hasMessageContaining("no direction");
            assertThatThrownBy(() -> new Template("a photo")).hasMessageContaining("{label}");
        }
    }

    private static double product(float[] one, float[] other) {
        return IntStream.range(0, one.length)
                .mapToDouble(i -> (double) one[i] * other[i])
                .sum();
    }

    private static List<Template> template(String text) {
        return List.of(new Template(text));
    }
}
