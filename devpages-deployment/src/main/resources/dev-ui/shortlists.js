import { html, css, nothing, count, clock } from './lane-page.js';

/** The shortlists published last, with their first picks; which of them were looked at since, where the clusterer is here. */
export function shortlists(page, rows, windows) {
    return html`<h4>Shortlists published last</h4>${content(page, rows, windows)}`;
}

function content(page, rows, windows) {
    if (!rows) {
        return page.nothingYet('Looking …');
    }
    return rows.all === 0
        ? page.nothingYet('No shortlist yet: the first comes a moment after the photos of a day have come to rest.')
        : html`${rows.rows.map(row => section(page, row, windows))}${page.rest(rows, 'shortlists, the latest')}`;
}

function section(page, row, windows) {
    const key = `shortlist ${row.library} ${row.window}`;
    return html`<section><header><div><b>${row.title}</b> <span class="tag">${row.kind}</span> ${row.library}
            <div class="words"><span class="id">${row.window}</span> · revision ${count(row.revision)} of ${clock(row.publishedAt)} ·
                ${count(row.picks)} of ${count(row.photos)} photos, ${count(row.scenes)} scenes${looked(row, windows)}</div></div>
        ${page.button('Recluster', key, () => page.ask(key, page.jsonRpc.recluster({ library: row.library, window: row.window })),
            'Cluster this window anew by its photos, decisions and parameters as they are')}</header>
        <div class="picks">${row.shown.map(photo => photo.picture
            ? html`<img src=${photo.picture} alt=${photo.name} title=${photo.name} loading="lazy">`
            : nothing)}${row.picks > row.shown.length ? html`<span class="more">+ ${count(row.picks - row.shown.length)}</span>` : nothing}</div>
        </section>`;
}

/** When the clusterer looked at it last, which a revision does not tell where nothing changed. */
function looked(row, windows) {
    if (windows?.behind.some(window => window.library === row.library && window.window === row.window)) {
        return html` · <span class="tag live">waiting to be clustered</span>`;
    }
    const last = windows?.looked.find(window => window.library === row.library && window.window === row.window);
    return last ? html` · clustered ${clock(last.at)}, ${last.result}, ${count(last.times)}× since the start` : nothing;
}

export const shortlistStyles = css`
    section { padding: .8rem 0; border-bottom: 1px solid var(--lumo-contrast-10pct); }
    header { display: flex; justify-content: space-between; align-items: center; gap: 1rem; }
    .words { color: var(--lumo-secondary-text-color); margin-top: .15rem; }
    .picks { display: flex; flex-wrap: wrap; gap: .35rem; margin-top: .5rem; align-items: center; }
    img { height: 76px; width: auto; min-width: 50px; border-radius: 4px; background: var(--lumo-contrast-10pct); }
    .more { color: var(--lumo-secondary-text-color); }
`;
