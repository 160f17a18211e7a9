// Clocks of cameras that seem wrong, each with a button that sets it right: a decision, which can be undone.
import { say } from './api.js';
import { el } from './dom.js';

export function clocks(library, doubts) {
  return doubts.map((doubt) => {
    const accept = el('button', { type: 'button', 'data-testid': 'clock-accept' }, 'Set the clock right');
    const note = el('p', {}, `${doubt.words} (${Math.round(100 * doubt.confidence)} % sure)`);
    accept.addEventListener('click', async () => {
      accept.disabled = true;
      try {
        await say(library, { kind: 'clock_shift', subject: doubt.camera, shiftSeconds: doubt.shiftSeconds });
        note.textContent = 'The photos of this camera are being placed anew.';
      } catch (problem) {
        note.textContent = problem.message;
        accept.disabled = false;
      }
    });
    return el('aside', { class: 'clock', 'data-testid': 'clock' }, note, accept);
  });
}
