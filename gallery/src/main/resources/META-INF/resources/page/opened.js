// What is open: a window or what was found, in the sheet below and perhaps in the viewer over it.
import { current } from './route.js';

/**
 * library: its name; model: what is shown of it, null while it is read; wanted: the subject that the address names;
 * cards: all windows as the server knows them; search: the question, where the subject is one; sheet and viewer: both views.
 */
export const opened = { library: null, model: null, wanted: null, cards: [], search: null, sheet: null, viewer: null };

/** The view that keys are about. */
export const above = () => (opened.viewer.isOpen ? opened.viewer : opened.sheet);

/** Where the person is, to come back to. */
export const place = () => ({ library: opened.library, window: opened.model?.card.id, show: current().show, photo: above().photo()?.id });
