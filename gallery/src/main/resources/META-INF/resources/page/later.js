// Parts of the page that are loaded when somebody first looks at them.
import * as api from './api.js';

const ANEW = 'memory-lane.read-anew';

/**
 * What it imports. A page that is older than the server asks for parts that are not there any more: then it is read anew, once, at
 * the same address; what is not saved yet is kept by the browser.
 */
export async function later(load) {
  try {
    const part = await load();
    sessionStorage.removeItem(ANEW);
    return part;
  } catch (problem) {
    // Throws where the server is away, which is another matter.
    await api.libraries();
    if (sessionStorage.getItem(ANEW)) throw problem;
    sessionStorage.setItem(ANEW, 'once');
    location.reload();
    return new Promise(() => {});
  }
}
