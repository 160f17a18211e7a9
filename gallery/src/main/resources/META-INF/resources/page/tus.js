// Sends one file by the tus protocol 1.0.0: goes on where a connection broke, or where a closed page left off.

const VERSION = { 'Tus-Resumable': '1.0.0' };
const PAUSES = [300, 1000, 2000, 5000, 10000, 20000];
const KEPT = 'upload ';

/** The server said no, in words; asking again changes nothing. */
export class Refused extends Error {}
/** Nobody answers, or not now: to be tried again. */
export class Interrupted extends Error {}

/** Sends it all and resolves to what became of it; {onProgress} is told the bytes that have come. */
export async function send(library, file, onProgress, signal) {
  let address = remembered(library, file);
  let quiet = 0;
  for (;;) {
    try {
      address = await goOn(library, file, address, (bytes) => {
        quiet = 0;
        onProgress(bytes);
      }, signal);
      forget(library, file);
      return await status(address);
    } catch (error) {
      if (error instanceof Refused || signal.aborted || quiet >= PAUSES.length) throw error;
      address = remembered(library, file);
      await pause(PAUSES[quiet], signal);
      quiet += 1;
    }
  }
}

async function goOn(library, file, known, onProgress, signal) {
  let offset = known === null ? null : await offsetOf(known, file, signal);
  let address = known;
  if (offset === null) {
    address = await begin(library, file, signal);
    remember(library, file, address);
    offset = 0;
  }
  onProgress(offset);
  if (offset < file.size) await patch(address, file, offset, onProgress, signal);
  return address;
}

async function begin(library, file, signal) {
  const metadata = Object.entries({ filename: file.name, filetype: file.type, lastModified: String(file.lastModified) })
    .map(([key, value]) => `${key} ${base64(value)}`)
    .join(',');
  const answer = await ask(`/api/libraries/${encodeURIComponent(library)}/uploads`, 'POST', { 'Upload-Length': file.size, 'Upload-Metadata': metadata }, signal);
  if (answer.status !== 201) throw await problem(answer);
  return new URL(answer.headers.get('Location'), location.href).pathname;
}

/** Where to go on; null where it was forgotten, or is of another size. */
async function offsetOf(address, file, signal) {
  const answer = await ask(address, 'HEAD', {}, signal);
  if (answer.status === 404 || answer.status === 410) return null;
  if (!answer.ok) throw await problem(answer);
  return Number(answer.headers.get('Upload-Length')) === file.size ? Number(answer.headers.get('Upload-Offset')) : null;
}

async function ask(address, method, headers, signal) {
  try {
    return await fetch(address, { method, headers: { ...VERSION, ...headers }, signal, cache: 'no-store' });
  } catch (cause) {
    throw new Interrupted('The server does not answer.', { cause });
  }
}

/** By XMLHttpRequest, which tells how far it is. */
function patch(address, file, offset, onProgress, signal) {
  return new Promise((done, fail) => {
    const request = new XMLHttpRequest();
    const stop = () => request.abort();
    const end = (error) => {
      signal.removeEventListener('abort', stop);
      if (error) fail(error);
      else done();
    };
    request.open('PATCH', address);
    const headers = { ...VERSION, 'Upload-Offset': offset, 'Content-Type': 'application/offset+octet-stream' };
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.upload.onprogress = ({ loaded }) => onProgress(offset + loaded);
    request.onload = () => end(request.status === 204 ? null : said(request.status, request.responseText));
    request.onerror = () => end(new Interrupted('The connection broke.'));
    request.onabort = () => end(new Interrupted('Stopped.'));
    signal.addEventListener('abort', stop);
    request.send(file.slice(offset));
  });
}

async function status(address) {
  const answer = await ask(address, 'GET', {}, new AbortController().signal);
  if (!answer.ok) throw await problem(answer);
  return answer.json();
}

const problem = async (answer) => said(answer.status, await answer.text());

function said(code, body) {
  let words = `The server answered ${code}.`;
  try {
    words = JSON.parse(body).detail ?? words;
  } catch {
    // No words of ours: the number must do.
  }
  const mayPass = code >= 500 && code !== 507 ? true : [409, 423, 429].includes(code);
  return mayPass ? new Interrupted(words) : new Refused(words);
}

function pause(milliseconds, signal) {
  return new Promise((done) => {
    const timer = setTimeout(done, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      done();
    });
  });
}

function base64(text) {
  return btoa(String.fromCodePoint(...new TextEncoder().encode(text)));
}

// The same file again, also after the page was closed, goes on where it was.
const key = (library, file) => `${KEPT}${library} ${file.name} ${file.size} ${file.lastModified}`;
const remembered = (library, file) => localStorage.getItem(key(library, file));
const remember = (library, file, address) => localStorage.setItem(key(library, file), address);
const forget = (library, file) => localStorage.removeItem(key(library, file));
