package dev.memorylane.devui.deployment;

import io.quarkus.arc.deployment.AdditionalBeanBuildItem;
import io.quarkus.bootstrap.classloading.QuarkusClassLoader;
import io.quarkus.deployment.IsLocalDevelopment;
import io.quarkus.deployment.annotations.BuildProducer;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.devui.spi.JsonRPCProvidersBuildItem;
import io.quarkus.devui.spi.page.CardPageBuildItem;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The card in the Dev UI, its pages, and the desks that answer them: those of the services in this process. All are known by
 * name only: what an extension depends on is not reloaded in dev mode.
 */
class DevUiPages {
    /** What the desks stand on. */
    static final List<String> BEANS = List.of(
            "dev.memorylane.devui.Health",
            "dev.memorylane.devui.Live",
            "dev.memorylane.devui.OpenPages",
            "dev.memorylane.devui.HealthPolling",
            "dev.memorylane.devui.FailedStart");

    static final String FLOW = "dev.memorylane.devui.FlowDesk";

    /** What each service is known by. */
    static final Map<String, String> SERVICES = Map.of(
            "ingest", "dev.memorylane.ingest.Ingest",
            "embedder", "dev.memorylane.embedder.Backlog",
            "clusterer", "dev.memorylane.clusterer.ClustererStatus",
            "gallery", "dev.memorylane.gallery.Gallery");

    /** Who tells of a service. */
    static final Map<String, String> DESKS = Map.of(
            "ingest", "dev.memorylane.devui.IngestDesk",
            "embedder", "dev.memorylane.devui.EmbedderDesk",
            "clusterer", "dev.memorylane.devui.ClustererDesk",
            "gallery", "dev.memorylane.devui.GalleryDesk");

    @BuildStep(onlyIf = IsLocalDevelopment.class)
    void card(BuildProducer<CardPageBuildItem> cards) {
        CardPageBuildItem card = new CardPageBuildItem();
        Map<String, Boolean> here = new TreeMap<>();
        SERVICES.keySet().forEach(service -> here.put(service, isHere(service)));
        card.addBuildTimeData("services", here);
        PageOf.ALL.stream()
                .filter(page -> page.isShown(DevUiPages::isHere))
                .forEach(page -> card.addPage(page.builder(DevUiPages::isHere)));
        cards.produce(card);
    }

    @BuildStep(onlyIf = IsLocalDevelopment.class)
    void desks(BuildProducer<JsonRPCProvidersBuildItem> desks, BuildProducer<AdditionalBeanBuildItem> beans)
            throws ClassNotFoundException {
        BEANS.forEach(bean -> beans.produce(AdditionalBeanBuildItem.unremovableOf(bean)));
        desks.produce(desk(FLOW));
        for (Map.Entry<String, String> of : DESKS.entrySet()) {
            if (isHere(of.getKey())) {
                desks.produce(desk(of.getValue()));
            }
        }
    }

    private static JsonRPCProvidersBuildItem desk(String name) throws ClassNotFoundException {
        return new JsonRPCProvidersBuildItem(
                Class.forName(name, false, Thread.currentThread().getContextClassLoader()));
    }

    private static boolean isHere(String service) {
        return QuarkusClassLoader.isClassPresentAtRuntime(SERVICES.get(service));
    }
}
