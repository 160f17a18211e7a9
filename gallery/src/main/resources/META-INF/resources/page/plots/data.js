// What plots are drawn from. The browser's cache sends the entity tags: what did not change costs no bytes.
import { ask, at } from '../api.js';

const PATIENCE = 30000;
const LONGEST_PAUSE = 4000;

const address = (library, what, window) => at(library, `plots/${what}${window ? `?window=${encodeURIComponent(window)}` : ''}`);

const get = (library, what, window) => ask(address(library, what, window), { cache: 'no-cache' }, PATIENCE);

export const clusters = async (library, window) => (await get(library, 'clusters', window)).json();
export const hours = async (library, window) => (await get(library, 'hours', window)).json();
export const places = async (library, window) => (await get(library, 'places', window)).json();

/** A map is made behind the request: asked for until it is there. */
export async function looks(library, window, { wanted, told }) {
  for (let pause = 250; ; pause = Math.min(LONGEST_PAUSE, pause * 1.6)) {
    const answer = await get(library, 'looks', window);
    const found = await answer.json();
    if (answer.status !== 202) return found;
    told(found);
    await new Promise((again) => setTimeout(again, pause));
    if (!wanted()) return null;
  }
}
