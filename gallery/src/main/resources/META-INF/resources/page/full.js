// All that is known of the photos of a scene, read when it is looked at and kept for its revision.
import * as api from './api.js';

const MOST = 300;
const known = new Map();

const keyOf = (library, model, sceneId) => `${library} ${model.card.id} ${model.card.revision} ${sceneId}`;

async function read(library, model, sceneId) {
  if (model.found) return new Map([[sceneId, await ofPhoto(library, sceneId)]]);
  const page = await api.scene(library, model.card.id, sceneId);
  return new Map(page.bursts.flatMap(({ photos }) => photos).map((photo) => [photo.id, photo]));
}

/** What was found stands alone; its windows are told with it. */
async function ofPhoto(library, id) {
  const { card, windows } = await api.photo(library, id);
  return { ...card, windows };
}

export const sceneFull = {
  /** What is known already; null where it has to be read. */
  now(library, model, photo) {
    const found = known.get(keyOf(library, model, photo.sceneId));
    return found instanceof Map ? (found.get(photo.id) ?? null) : null;
  },

  async of(library, model, photo) {
    const key = keyOf(library, model, photo.sceneId);
    if (!known.has(key)) {
      if (known.size > MOST) known.clear();
      known.set(key, read(library, model, photo.sceneId));
    }
    try {
      const found = await known.get(key);
      known.set(key, found);
      return found.get(photo.id) ?? null;
    } catch (error) {
      known.delete(key);
      throw error;
    }
  },
};
