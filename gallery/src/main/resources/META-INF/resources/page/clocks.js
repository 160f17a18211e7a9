// Clocks of cameras that seem wrong, each with a button that sets it right and one that says it is right as it is. Both are
// decisions, which can be undone.
import { shift } from './corrections.js';
import { el } from './dom.js';
import { toast } from './toast.js';
import { undo } from './undo.js';

/** @param doubts of cameras of which no person spoke yet */
export const clocks = (doubts, place) => doubts.map((doubt) => card(doubt, place));

function card(doubt, place) {
  const say = (seconds, words) => {
    shift(doubt.camera, seconds, words, place);
    toast(words, { undone: () => undo(place.library) });
  };
  const accept = el('button', { type: 'button', class: 'plain', 'data-testid': 'clock-accept' }, 'Set the clock right');
  accept.addEventListener('click', () => say(doubt.shiftSeconds, `The clock of ${doubt.camera} is set right: its photos are being placed anew.`));
  const dismiss = el('button', { type: 'button', class: 'plain', 'data-testid': 'clock-dismiss' }, 'It is right as it is');
  dismiss.addEventListener('click', () => say(0, `The clock of ${doubt.camera} stays as it is.`));
  return el('aside', { class: 'clock', 'data-testid': 'clock', 'aria-label': `Clock of ${doubt.camera}` }, el('p', {}, `${doubt.words} (${Math.round(100 * doubt.confidence)} % sure)`), accept, dismiss);
}
