// The way out, where a person had to come in.
import * as api from './api.js';
import { byId } from './dom.js';
import { waiting } from './outbox.js';
import { toast } from './toast.js';
import { count } from './words.js';

const button = byId('log-out');
let way = null;

export async function offerLogOut() {
  try {
    way = (await api.session()).logOut;
  } catch {
    // Nobody asks who comes in, or the server is away: then there is no way out either.
    way = null;
  }
  button.hidden = way === null;
}

button.addEventListener('click', async () => {
  // What only this browser knows would wait for the next one who comes in.
  if (waiting().length > 0) return toast(`${count(waiting().length, 'decision is', 'decisions are')} not saved yet. Log out once they are.`);
  if (way !== 'session') return location.assign(way);
  try {
    await api.logOut();
    return location.assign('/login/');
  } catch (problem) {
    return toast(problem.message);
  }
});
