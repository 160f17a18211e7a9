// What plots are drawn with, loaded when the first one is looked at.

/** The version is pinned in the root pom (d3.version). */
const D3 = '/webjars/d3/7.9.0/dist/d3.min.js';
let loading = null;

export function d3Loaded() {
  loading ??= import(D3).then(() => globalThis.d3, (problem) => {
    loading = null;
    throw problem;
  });
  return loading;
}

const styles = new Map();

export function styleLoaded(address) {
  if (!styles.has(address)) {
    styles.set(address, new Promise((loaded) => {
      const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: address, onload: loaded, onerror: loaded });
      document.head.append(link);
    }));
  }
  return styles.get(address);
}
