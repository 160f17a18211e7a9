// Takes back what was said, and says it again; and shows the person where that was.
import { arrange, showInSheet } from './arrange.js';
import { opened } from './opened.js';
import { current, go } from './route.js';
import { toast } from './toast.js';
import { redo, undo } from './undo.js';

/** @param name undo or redo */
export function stepBack(name) {
  const library = opened.library ?? current().library;
  const taken = name === 'undo' ? undo(library) : redo(library);
  if (!taken) return toast(name === 'undo' ? 'Nothing to undo.' : 'Nothing to do again.');
  toast(`${name === 'undo' ? 'Taken back' : 'Done again'}: ${taken.words}`);
  const { window, photo } = taken.place;
  const { model } = opened;
  if (model && window === model.card.id && model.photos.has(photo)) showAgain(model.photos.get(photo));
  return true;
}

function showAgain(photo) {
  const { viewer } = opened;
  if (!viewer.isOpen) return showInSheet(photo);
  if (viewer.photos.includes(photo)) return viewer.go(viewer.photos.indexOf(photo));
  go({ ...current(), view: viewer.single ? 'loupe' : 'cluster', scene: photo.sceneId, photo: photo.id }, { replace: true });
  return arrange(current());
}
