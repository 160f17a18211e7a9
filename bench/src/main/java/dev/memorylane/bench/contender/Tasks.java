package dev.memorylane.bench.contender;

import com.fasterxml.jackson.databind.JsonNode;

/** Our side's tasks by name. */
final class Tasks {
    private Tasks() {}

    static Task of(JsonNode settings) throws Exception {
        String task = settings.path("task").asText();
        return switch (task) {
            case "embed" -> EmbedTask.of(settings);
            case "decode" -> DecodeTask.of(settings);
            case "folder" -> FolderTask.of(settings);
            case "cluster" -> ClusterTask.of(settings);
            case "repeat" -> RepeatTask.of(settings);
            default -> throw new IllegalArgumentException("no such task: " + task);
        };
    }
}
