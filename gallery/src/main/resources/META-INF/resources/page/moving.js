// What the keys that move do: in the sheet, in the viewer, from cluster to cluster, and back.
import { arrange } from './arrange.js';
import { byId } from './dom.js';
import { toItsCluster } from './found.js';
import { toggleHelp } from './keys.js';
import { above, opened } from './opened.js';
import { current, go, leave, short } from './route.js';
import { toast } from './toast.js';

export function openCluster(photo, many) {
  const route = current();
  if (many) go({ ...route, view: 'cluster', scene: photo.sceneId, photo: photo.id });
  else go({ ...route, view: 'loupe', photo: photo.id });
}

export function move(asked) {
  const { name } = asked;
  if (name === 'clusterBefore' || name === 'clusterAfter') return toCluster(name === 'clusterAfter' ? 1 : -1);
  if (name === 'compare') return compare();
  return opened.viewer.isOpen ? moveInViewer(asked) : moveInSheet(asked);
}

function moveInSheet(asked) {
  const { sheet } = opened;
  if (asked.name === 'enter' || asked.name === 'zoom') return openCluster(sheet.photo(), false);
  return sheet.command(asked);
}

function moveInViewer({ name, extend }) {
  const { viewer } = opened;
  const { panels, single } = viewer;
  const across = single ? 1 : panels.columns;
  const steps = { left: -1, right: 1, up: -across, down: across, next: 1, before: -1 };
  if (name in steps) return step(steps[name], extend, name);
  if (name === 'first' || name === 'last') return viewer.go(name === 'first' ? 0 : viewer.photos.length - 1);
  if (name === 'zoom') return panels.zoom.toggle();
  if (name === 'larger' || name === 'smaller') return panels.zoom.step(name === 'larger', panels.fitting());
  if (name === 'info') return viewer.toggleInfo();
  if (name === 'selectAll') return viewer.photos.forEach(({ id }) => viewer.picked.add(id)) ?? viewer.refresh();
  if (name === 'enter' && !single) return go({ ...current(), view: 'loupe', photo: viewer.photo().id });
  return name === 'enter' ? goBack() : false;
}

function step(by, extend, name) {
  const { viewer } = opened;
  if (extend && !viewer.single) viewer.picked.add(viewer.photo().id);
  const moved = viewer.go(viewer.at + by);
  if (extend && !viewer.single) viewer.picked.add(viewer.photo().id);
  viewer.refresh();
  if (!moved && name === 'next' && !viewer.single) return toCluster(1);
  return moved;
}

function compare() {
  const { library, model, viewer } = opened;
  const chosen = above().meant();
  const route = current();
  if (chosen.length > 1) return go({ ...route, view: 'compare', photos: chosen.slice(0, 24).map(({ id }) => short(id)), photo: chosen[0].id });
  if (route.view === 'cluster') return go({ ...route, view: 'loupe', photo: viewer.photo().id });
  const photo = above().photo();
  if (photo && model.found) return toItsCluster(library, photo);
  return photo && go({ ...route, view: 'cluster', scene: photo.sceneId, photo: photo.id });
}

export function toCluster(by) {
  const { model, sheet, viewer } = opened;
  const photo = above().photo();
  const next = photo && model.scenes[photo.scene + by];
  if (!next) return toast(by > 0 ? 'That was the last cluster.' : 'This is the first cluster.');
  if (!viewer.isOpen) return sheet.go(sheet.items.findIndex((item) => item.photo.scene === next.index));
  viewer.picked.clear();
  viewer.panels.zoom.fit();
  const route = current();
  go({ ...route, view: viewer.single ? 'loupe' : 'cluster', scene: next.id, photo: next.lead.id }, { replace: true });
  return arrange(current());
}

export function goBack() {
  const { sheet, viewer } = opened;
  if (byId('help').open) return toggleHelp();
  if (viewer.isOpen && viewer.panels.zoom.scale !== null) return viewer.panels.zoom.fit();
  if (viewer.isOpen && viewer.picked.size > 0) return viewer.picked.clear() ?? viewer.refresh();
  if (!viewer.isOpen && sheet.deselect()) return true;
  return current().view === 'overview' ? false : leave();
}
