// The window that is open, or what was found: opened and shut as the address says, and told what the keys say.
import { arrange, grow, head } from './arrange.js';
import { byId, setText } from './dom.js';
import { moreLike } from './found.js';
import { forgetFoundHead } from './foundhead.js';
import { toggleHelp } from './keys.js';
import { goBack, move, openCluster } from './moving.js';
import { above, opened } from './opened.js';
import { leaveOff, read } from './reading.js';
import { current, go, subjectOf } from './route.js';
import { onSaid } from './said.js';
import { correct, say } from './saying.js';
import { focusSearch, showQuery } from './search.js';
import { Sheet } from './sheet.js';
import { stepBack } from './steps.js';
import { Viewer } from './viewer.js';
import { forgetHead } from './window.js';

const HEAD_PAUSE = 120;
let heading = null;

const sheet = new Sheet({ opened: (photo, behind) => openCluster(photo, behind > 1), drawn: (index) => grow(index) });
const viewer = new Viewer({ command, went });
Object.assign(opened, { sheet, viewer });

onSaid(() => {
  if (!opened.model) return;
  sheet.refresh();
  if (viewer.isOpen) viewer.refresh();
  clearTimeout(heading);
  heading = setTimeout(() => opened.model && head(), HEAD_PAUSE);
});

function went(photo) {
  const { model } = opened;
  go({ ...current(), photo: photo.id }, { replace: true });
  if (model?.found) grow(model.order.indexOf(photo));
}

/** Shows what the address says. */
export async function follow(route) {
  const subject = subjectOf(route);
  if (route.library !== opened.library || subject !== opened.wanted) shut();
  Object.assign(opened, { library: route.library, wanted: subject, search: route.search ?? null });
  document.body.dataset.of = opened.search ? 'found' : 'window';
  byId('sheet').hidden = false;
  if (!opened.model) {
    begin(route);
    await read();
  }
  if (opened.model && opened.wanted === subject) arrange(current());
}

/** While nothing is known yet. */
function begin(route) {
  forgetHead();
  if (opened.search) {
    showQuery(route);
    forgetFoundHead();
  }
  setText(byId('sheet-loading'), opened.search ? 'Searching…' : 'Reading…');
  byId('sheet-loading').hidden = false;
  sheet.open(opened.library);
}

export function shut() {
  leaveOff();
  viewer.close();
  sheet.close();
  byId('sheet').hidden = true;
  byId('sheet-problem').hidden = true;
  if (opened.search) showQuery({});
  Object.assign(opened, { model: null, wanted: null, search: null });
}

/** What a key or a button says. */
export function command(asked) {
  if (asked.name === 'help') return toggleHelp();
  if (asked.name === 'undo' || asked.name === 'redo') return stepBack(asked.name);
  if (asked.name === 'back') return goBack();
  if (asked.name === 'search') return toSearch();
  if (!opened.model) return false;
  if (asked.name === 'like') return moreLike(opened.library, above().photo());
  return say(asked) ?? correct(asked) ?? move(asked);
}

/** The field is on the page below what lies over it. */
function toSearch() {
  if (viewer.isOpen) go({ ...current(), view: 'sheet' });
  focusSearch();
  return true;
}
