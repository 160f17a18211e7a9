package dev.memorylane.devui.deployment;

import io.quarkus.devui.spi.page.Page;
import io.quarkus.devui.spi.page.PageBuilder;
import java.util.List;
import java.util.function.Predicate;

/**
 * A page of the card. They are few, so that their names stand beside each other in the header of a window of 1,280 pixels.
 *
 * @param title for a person
 * @param component its custom element, which a script of the same name defines
 * @param icon of Font Awesome
 * @param count the method that tells a live number behind the title, or empty
 * @param services without any of which there is nothing to show, and no page; none where there always is. The first counts
 */
record PageOf(String title, String component, String icon, String count, List<String> services) {
    static final List<PageOf> ALL = List.of(
            new PageOf("Flow", "qwc-lane-flow", "diagram-project", "", List.of()),
            new PageOf("Sources", "qwc-lane-sources", "folder-open", "found", List.of("ingest")),
            new PageOf("In flight", "qwc-lane-in-flight", "plane-departure", "waiting", List.of("embedder")),
            new PageOf("Windows", "qwc-lane-windows", "calendar-days", "dirty", List.of("clusterer", "gallery")),
            new PageOf("Photos", "qwc-lane-photos", "camera", "", List.of("gallery")));

    boolean isShown(Predicate<String> isHere) {
        return services.isEmpty() || services.stream().anyMatch(isHere);
    }

    PageBuilder<?> builder(Predicate<String> isHere) {
        PageBuilder<?> page = Page.webComponentPageBuilder()
                .title(title)
                .componentLink(component + ".js")
                .icon("font-awesome-solid:" + icon);
        if (!count.isEmpty() && isHere.test(services.getFirst())) {
            page.streamingLabelJsonRPCMethodName(count);
        }
        return page;
    }
}
