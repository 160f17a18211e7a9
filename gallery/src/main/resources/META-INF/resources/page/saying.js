// What the keys that say something do: of photos, and of how they are grouped.
import { choose } from './choose.js';
import * as corrections from './corrections.js';
import * as cull from './cull.js';
import { toCluster } from './moving.js';
import { above, opened, place } from './opened.js';
import { stepBack } from './steps.js';
import { toast } from './toast.js';
import { waitFor } from './window.js';

/** undefined: none of these. */
export function say({ name, stars, colour }) {
  const meant = above().meant();
  if (meant.length === 0) return undefined;
  const flags = { keep: 'keep', reject: 'reject', clear: null };
  if (name in flags) return tell(cull.flag(meant, flags[name], place()), meant.length > 1);
  if (name === 'stars') return tell(cull.rate(meant, stars, place()), meant.length > 1);
  if (name === 'colour') return tell(cull.colour(meant, colour, place()), meant.length > 1);
  if (name === 'keepOnly') return keepOnly();
  return undefined;
}

function tell(words, loud) {
  if (words) toast(words, { quiet: !loud, undone: () => stepBack('undo') });
  return true;
}

function keepOnly() {
  const { model } = opened;
  if (model.found) return elsewhere();
  const photo = above().photo();
  const cluster = model.scenes[photo.scene];
  tell(cull.keepOnly(photo, cluster.photos, place()), cluster.photos.length > 1);
  if (model.scenes[photo.scene + 1]) toCluster(1);
  return true;
}

/** What was found is of many windows. */
function elsewhere() {
  toast('Clusters are put right in their own window: C leads there.');
  return true;
}

/** undefined: none of these. */
export function correct({ name }) {
  const { model } = opened;
  const does = {
    split: (photos) => corrections.split(photos, model, place()),
    merge: (photos) => corrections.merge(photos, model, place()),
    apart: (photos) => corrections.notTheSame(photos, place()),
  };
  if (name !== 'move' && !does[name]) return undefined;
  if (model.found) return elsewhere();
  if (name === 'move') return chooseCluster();
  return corrected(does[name](above().meant()));
}

async function chooseCluster() {
  const { library, model } = opened;
  const photos = above().meant();
  const target = await choose(library, model, photos);
  if (target) corrected(corrections.move(photos, target, model, place()));
}

function corrected({ done, words }) {
  const { model, sheet, viewer } = opened;
  toast(words, done ? { undone: () => stepBack('undo') } : {});
  if (done) {
    waitFor(model.card);
    sheet.deselect();
    viewer.picked.clear();
    if (viewer.isOpen) viewer.refresh();
  }
  return true;
}
