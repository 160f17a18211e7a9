package dev.memorylane.devui.deployment;

import io.quarkus.devui.spi.page.Page;
import io.quarkus.devui.spi.page.PageBuilder;
import java.util.List;

/**
 * A page of the card.
 *
 * @param title for a person
 * @param component its custom element, which a script of the same name defines
 * @param icon of Font Awesome
 * @param count the method that tells a live number behind the title, or empty
 * @param service without which there is nothing to show, and no page; empty where there always is
 */
record PageOf(String title, String component, String icon, String count, String service) {
    static final List<PageOf> ALL = List.of(
            new PageOf("Flow", "qwc-lane-flow", "diagram-project", "", ""),
            new PageOf("Sources", "qwc-lane-sources", "folder-open", "found", "ingest"),
            new PageOf("In flight", "qwc-lane-in-flight", "plane-departure", "waiting", "embedder"),
            new PageOf("Windows", "qwc-lane-windows", "calendar-days", "dirty", "clusterer"),
            new PageOf("Rejections", "qwc-lane-rejections", "circle-exclamation", "rejected", "gallery"),
            new PageOf("Shortlists", "qwc-lane-shortlists", "images", "", "gallery"),
            new PageOf("Photos", "qwc-lane-photos", "camera", "", "gallery"));

    PageBuilder<?> builder() {
        PageBuilder<?> page = Page.webComponentPageBuilder()
                .title(title)
                .componentLink(component + ".js")
                .icon("font-awesome-solid:" + icon);
        if (!count.isEmpty()) {
            page.streamingLabelJsonRPCMethodName(count);
        }
        return page;
    }
}
