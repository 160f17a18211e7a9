package dev.memorylane.vision.hub;

import dev.memorylane.vision.ModelFiles;
import dev.memorylane.vision.hub.HubException.Reason;

/** Finds the files of the model that a person asked for, or of the usual one where nobody asked. */
public final class ModelChooser {
    /** Oquab et al., "DINOv2: learning robust visual features without supervision", 2023; 88 MB. */
    public static final HubId USUAL = new HubId("facebook", "dinov2-small", java.util.Optional.empty());

    private static final int SHORT_COMMIT = 12;

    private final ModelHub hub;

    public ModelChooser(ModelHub hub) {
        this.hub = hub;
    }

    /**
     * The files of a source.
     *
     * @throws HubException in words, if it is on the hub and cannot be had
     */
    public ModelChoice open(ModelSource source, Need need, FetchListener listener) {
        return switch (source) {
            case ModelSource.Shipped _ -> shipped("the small one shipped inside");
            case ModelSource.Folder(var dir) ->
                new ModelChoice(source, ModelFiles.folder(dir), "the one in the folder " + dir);
            case ModelSource.OnHub(HubId id) -> onHub(id, need, listener);
        };
    }

    /** DINOv2-small where it is in the cache or can be fetched, else the shipped model; its words say why. */
    public ModelChoice usual(FetchListener listener) {
        try {
            return onHub(USUAL, Need.PICTURES, listener);
        } catch (HubException e) {
            return shipped("the small one shipped inside, because " + why(e));
        }
    }

    private String why(HubException e) {
        String absent = USUAL.repository() + " is not in the cache and ";
        return switch (e.reason()) {
            case OFFLINE -> absent + "offline nothing is fetched";
            case UNREACHABLE -> absent + hub.host() + " cannot be reached";
            case NOT_FOUND, NOT_ALLOWED, UNSUITABLE, DAMAGED, NO_SPACE ->
                USUAL.repository() + " cannot be had: " + e.getMessage();
        };
    }

    private ModelChoice onHub(HubId id, Need need, FetchListener listener) {
        boolean here = hub.cached(id, need).isPresent();
        HubModel model = model(id, need, listener);
        String words = "%s at commit %s, %s"
                .formatted(
                        id.repository(),
                        model.commit().substring(0, SHORT_COMMIT),
                        here ? "from the cache" : "fetched from the hub");
        return new ModelChoice(new ModelSource.OnHub(id.at(model.commit())), model.files(), words);
    }

    private HubModel model(HubId id, Need need, FetchListener listener) {
        try {
            return hub.model(id, need, listener);
        } catch (HubException e) {
            if (e.reason() != Reason.NOT_FOUND) {
                throw e;
            }
            throw new HubException(e.reason(), e.getMessage() + " Nor is there a folder of that name.", e);
        }
    }

    private static ModelChoice shipped(String words) {
        return new ModelChoice(new ModelSource.Shipped(), ModelFiles.shipped(), words);
    }
}
