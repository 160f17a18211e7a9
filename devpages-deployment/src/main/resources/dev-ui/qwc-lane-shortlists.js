import { LanePage, html, css, nothing, count, clock, isHere } from './lane-page.js';

/** The shortlists published last, with their first picks. */
export class QwcLaneShortlists extends LanePage {
    static properties = { _rows: { state: true }, _windows: { state: true } };

    listen() {
        const own = [this.into('_rows', this.jsonRpc.shortlists())];
        return isHere('clusterer') ? [...own, this.into('_windows', this.jsonRpc.windows())] : own;
    }

    content() {
        if (!this._rows) {
            return this.nothingYet('Looking …');
        }
        return this._rows.all === 0
            ? this.nothingYet('No shortlist yet: the first comes a moment after the photos of a day have come to rest.')
            : html`${this._rows.rows.map(row => this._row(row))}${this.rest(this._rows, 'shortlists, the latest')}`;
    }

    _row(row) {
        const key = `${row.library} ${row.window}`;
        return html`<section><header><div><b>${row.title}</b> <span class="tag">${row.kind}</span> ${row.library}
                <div class="words"><span class="id">${row.window}</span> · revision ${count(row.revision)} of ${clock(row.publishedAt)} ·
                    ${count(row.picks)} of ${count(row.photos)} photos, ${count(row.scenes)} scenes${this._looked(row)}</div></div>
            ${this.button('Recluster', key, () => this.ask(key, this.jsonRpc.recluster({ library: row.library, window: row.window })),
                'Cluster this window anew by its photos, decisions and parameters as they are')}</header>
            <div class="picks">${row.shown.map(photo => photo.picture
                ? html`<img src=${photo.picture} alt=${photo.name} title=${photo.name} loading="lazy">`
                : nothing)}${row.picks > row.shown.length ? html`<span class="more">+ ${count(row.picks - row.shown.length)}</span>` : nothing}</div>
            </section>`;
    }

    /** When the clusterer looked at it last, which a revision does not tell where nothing changed. */
    _looked(row) {
        if (this._windows?.behind.some(window => window.library === row.library && window.window === row.window)) {
            return html` · <span class="tag live">waiting to be clustered</span>`;
        }
        const looked = this._windows?.looked.find(window => window.library === row.library && window.window === row.window);
        return looked ? html` · clustered ${clock(looked.at)}, ${looked.result}, ${count(looked.times)}× since the start` : nothing;
    }

    static styles = [LanePage.styles, css`
        section { padding: .8rem 0; border-bottom: 1px solid var(--lumo-contrast-10pct); }
        header { display: flex; justify-content: space-between; align-items: center; gap: 1rem; }
        .words { color: var(--lumo-secondary-text-color); margin-top: .15rem; }
        .picks { display: flex; flex-wrap: wrap; gap: .35rem; margin-top: .5rem; align-items: center; }
        img { height: 76px; width: auto; min-width: 50px; border-radius: 4px; background: var(--lumo-contrast-10pct); }
        .more { color: var(--lumo-secondary-text-color); }
    `];
}
customElements.define('qwc-lane-shortlists', QwcLaneShortlists);
