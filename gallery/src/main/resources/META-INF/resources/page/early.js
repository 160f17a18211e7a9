// No module, and before all of them: asks for what the address names while the page's own scripts are still on their way.
(() => {
  const [library, section, id] = location.hash.replace(/^#\/?/, '').split('/');
  if (!library) return;
  const base = `/api/libraries/${encoded(library)}`;
  const paths = [`${base}/decisions?all=true`];
  if (section === 'w' && id) paths.unshift(`${base}/windows/${encoded(id)}/sheet?from=0&photos=400`);
  if (!section) paths.unshift(`${base}/status`, `${base}/windows`);
  globalThis.laneEarly = new Map(paths.map((path) => [path, asked(path)]));

  function encoded(part) {
    try {
      return encodeURIComponent(decodeURIComponent(part));
    } catch {
      return part;
    }
  }

  /** Null where it failed: then it is asked for again in the usual way. */
  function asked(path) {
    return fetch(path, { cache: 'no-cache', priority: 'high', signal: AbortSignal.timeout(8000) }).then((answer) => (answer.ok ? answer : null), () => null);
  }
})();
