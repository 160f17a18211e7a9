// Whether all that was said is with the server; where it is not, in words.
import { byId, el, setText } from './dom.js';
import { forgetRefused, onOutbox, refused, send, trouble, waiting } from './outbox.js';
import { count } from './words.js';

const PATIENCE = 400;
let timer = null;

export function watchSaving() {
  onOutbox(() => {
    clearTimeout(timer);
    // Most are saved before a person could read that they are not.
    timer = setTimeout(tell, waiting().length && !trouble() ? PATIENCE : 0);
  });
  byId('saving-again').addEventListener('click', () => send());
  tell();
  send();
}

function tell() {
  const unsaved = waiting().length;
  const line = byId('saving');
  line.dataset.state = unsaved === 0 ? 'saved' : trouble() ? 'waiting' : 'sending';
  setText(line, unsaved === 0 ? 'All saved' : `${count(unsaved, 'decision')} not saved yet`);
  const banner = byId('unsaved');
  banner.hidden = !(unsaved > 0 && trouble());
  setText(byId('unsaved-words'), banner.hidden ? '' : `${count(unsaved, 'decision is', 'decisions are')} kept in this browser, as ${unsaved === 1 ? 'it' : 'they'} could not be saved: ${trouble()} ${unsaved === 1 ? 'It is' : 'They are'} sent as soon as that is over.`);
  byId('refused').replaceChildren(...refused().map(sentence));
}

function sentence(said) {
  const drop = el('button', { type: 'button', class: 'plain' }, 'Drop it');
  drop.addEventListener('click', () => forgetRefused(said.key));
  return el('p', { class: 'banner', role: 'alert', 'data-testid': 'refused' }, `A decision was refused (${said.kind.replace('_', ' ')} of ${said.subject.slice(0, 16)}): ${said.why} `, drop);
}
