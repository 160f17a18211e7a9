package dev.memorylane.embedder.milvus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.schemas.Embedding;
import dev.memorylane.schemas.EmbeddingKey;
import dev.memorylane.schemas.PhotoState;
import dev.memorylane.schemas.search.MilvusCollection;
import java.util.List;
import org.junit.jupiter.api.Test;

class MilvusRowTest {
    private static final EmbeddingKey KEY = new EmbeddingKey("osaka", "pocket@00:cls:128x128:f32", "a");

    @Test
    void shouldWriteOnePhotoUnderOneKeyWhateverItsVersion() {
        // Given
        Embedding first =
                Embedding.newBuilder().setVersion(1).setVector(List.of(1f)).build();
        Embedding later =
                Embedding.newBuilder().setVersion(2).setVector(List.of(1f)).build();

        // When, Then
        assertThat(MilvusRow.of(KEY, first).id())
                .isEqualTo(MilvusRow.of(KEY, later).id());
    }

    @Test
    void shouldKeepThePhotoOfOneLibraryApartFromTheSamePhotoOfAnother() {
        // Given
        EmbeddingKey other = new EmbeddingKey("kyoto", KEY.getModelKey(), KEY.getPhotoId());

        // When, Then
        assertThat(MilvusCollection.idOf(KEY.getLibrary(), KEY.getPhotoId()))
                .isNotEqualTo(MilvusCollection.idOf(other.getLibrary(), other.getPhotoId()));
    }

    @Test
    void shouldDeleteAPhotoThatWasRemoved() {
        // Given
        Embedding removed = Embedding.newBuilder()
                .setVersion(3)
                .setState(PhotoState.REMOVED)
                .build();

        // When, Then
        assertThat(MilvusRow.of(KEY, removed).isDelete()).isTrue();
        assertThat(MilvusRow.of(KEY, null).isDelete()).isTrue();
    }

    @Test
    void shouldNameACollectionPerModelKeyInLettersThatMilvusTakes() {
        // Given
        String name = MilvusCollection.nameOf(KEY.getModelKey());

        // When, Then
        assertThat(name).matches("[A-Za-z_][A-Za-z0-9_]{0,254}");
        assertThat(name).isNotEqualTo(MilvusCollection.nameOf("pocket@00:mean:128x128:f32"));
    }
}
