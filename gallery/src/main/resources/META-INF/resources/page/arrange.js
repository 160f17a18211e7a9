// Brings the views to what the address says of the model that is open.
import { readMore } from './found.js';
import { showFoundHead } from './foundhead.js';
import { photoOf, sceneOf } from './model.js';
import { opened, place } from './opened.js';
import { current, go, subjectOf } from './route.js';
import { showHead } from './window.js';
import { count, number } from './words.js';

/** @param before the photo that was looked at in the revision before */
export function arrange(route, before = null) {
  const { model, sheet, viewer } = opened;
  if (!model || subjectOf(route) !== model.card.id) return undefined;
  // A model grows while its parts come.
  if (sheet.which !== route.show || sheet.model !== model || sheet.known !== model.order.length) sheet.show(model, route.show);
  head();
  const photo = (before && model.photos.get(before.id)) ?? photoOf(model, route.photo);
  if (route.view === 'cluster') return showCluster(route, photo);
  if (route.view === 'compare') return showSome(route.photos.map((id) => photoOf(model, id)).filter(Boolean), photo);
  if (route.view === 'loupe') return showOne(photo, route);
  const seen = viewer.isOpen ? viewer.photo() : photo;
  viewer.close();
  if (seen) showInSheet(seen);
  // Led there once: a new revision leaves the person where they went since.
  if (photo) go({ ...route, photo: undefined }, { replace: true });
  return undefined;
}

/** The focus is on the photo that was looked at, or on what stands for its cluster. */
export function showInSheet(photo) {
  const { sheet } = opened;
  const own = sheet.indexOf(photo.id);
  sheet.go(own >= 0 ? own : sheet.items.findIndex((item) => item.photo.scene === photo.scene), { middle: true });
}

export function head() {
  const { library, model, cards } = opened;
  if (model.found) return showFoundHead({ library, model });
  showHead({ library, model, cards, show: current().show, place: place() });
  return undefined;
}

function showCluster(route, photo) {
  const { library, model, viewer } = opened;
  // A cluster has another name when its earliest photo went; then it is the one that holds the photo.
  const scene = (photo && model.scenes[photo.scene]) ?? sceneOf(model, route.scene);
  if (!scene) return model.complete ? go({ ...route, view: 'sheet' }, { replace: true }) : undefined;
  const title = `Cluster ${scene.index + 1} of ${model.scenes.length}: ${count(scene.photos.length, 'photo')}`;
  return viewer.show(library, model, scene.photos, photo ?? scene.lead, { single: false, title });
}

function showSome(photos, photo) {
  const { library, model, viewer } = opened;
  if (photos.length === 0) return go({ ...current(), view: 'sheet', photo: undefined }, { replace: true });
  return viewer.show(library, model, photos, photo ?? photos[0], { single: false, title: `${count(photos.length, 'photo')} side by side` });
}

function showOne(photo, route) {
  const { library, model, sheet, viewer } = opened;
  if (!photo && model.next) return grow(model.order.length);
  if (!photo) return model.complete ? go({ ...route, view: 'sheet', photo: undefined }, { replace: true }) : undefined;
  const listed = sheet.indexOf(photo.id) >= 0 ? sheet.items.map((item) => item.photo) : model.scenes[photo.scene].photos;
  const title = model.found ? `${number(listed.indexOf(photo) + 1)} of ${number(model.total)} found` : `${listed.indexOf(photo) + 1} of ${listed.length} · cluster ${photo.scene + 1}`;
  return viewer.show(library, model, listed, photo, { single: true, title });
}

/** More of what was found, before the person comes to the end of it. */
export async function grow(index) {
  const grown = opened.model;
  if (grown?.found && (await readMore(grown, index, () => opened.model === grown)) && opened.model === grown) arrange(current());
}
