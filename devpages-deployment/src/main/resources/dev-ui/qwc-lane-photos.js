import { LanePage, html, css, nothing, count } from './lane-page.js';
import { rejections, rejectionStyles } from './rejections.js';
import '@vaadin/text-field';

const STATES = { embedded: 'good', rejected: 'bad', pending: 'live' };
const CALM_MS = 250;

/** What could not be taken in; below it photos are found, and sent on their way anew. */
export class QwcLanePhotos extends LanePage {
    static properties = { _rows: { state: true }, _text: { state: true }, _rejections: { state: true } };

    constructor() {
        super();
        this._text = '';
    }

    listen(page) {
        return [
            this.into('_rejections', this.jsonRpc.rejections({ page })),
            this.into('_rows', this.jsonRpc.photos({ page, text: this._text })),
        ];
    }

    _search(text) {
        this._text = text;
        clearTimeout(this._calm);
        this._calm = setTimeout(() => this.hotReload(), CALM_MS);
    }

    content() {
        return html`${rejections(this, this._rejections)}<div class="search"><vaadin-text-field label="Name, or begin of the id" clear-button-visible .value=${this._text}
                @value-changed=${event => event.detail.value !== this._text && this._search(event.detail.value)}></vaadin-text-field>
            <p>Replay sends a photo on its way anew although nothing changed: ingest tells it with the next version, the embedder reads,
                decodes and embeds its bytes once more, the clusterer looks at its windows. What comes out the same changes no shortlist.</p></div>
            ${this._rows ? this._table() : this.nothingYet('Looking …')}`;
    }

    _table() {
        return this._rows.all === 0
            ? this.nothingYet(this._text ? `No photo is called “${this._text}”.` : 'No photo yet.')
            : html`<table class="photos"><thead><tr><th></th><th>Photo</th><th>Library</th><th>State</th><th class="number">Version</th>
                <th class="number">Replayed</th><th>Id</th><th></th></tr></thead><tbody>${this._rows.rows.map(row => this._row(row))}</tbody></table>
                ${this.rest(this._rows, 'photos')}`;
    }

    _row(row) {
        const key = `${row.library} ${row.photoId}`;
        return html`<tr><td class="picture">${row.picture ? html`<img src=${row.picture} alt="" loading="lazy">` : nothing}</td>
            <td>${row.name}${row.files > 1 ? html`<div class="words">${row.files} files with these bytes</div>` : nothing}</td>
            <td>${row.library}</td><td><span class="tag ${STATES[row.state]}">${row.state}</span></td>
            <td class="number">${count(row.version)}</td><td class="number">${row.replays === 0 ? '–' : `${count(row.replays)}×`}</td>
            <td class="id">${row.photoId.slice(0, 12)}</td>
            <td class="number">${row.asked ? html`<span class="tag live">asked for</span>`
                : this.button('Replay', key, () => this.ask(key, this.jsonRpc.replay({ library: row.library, photoId: row.photoId })),
                    'Send this photo on its way anew')}</td></tr>`;
    }

    static styles = [LanePage.styles, rejectionStyles, css`
        .search { display: flex; gap: 1.5rem; align-items: end; flex-wrap: wrap; margin: 1rem 0 .6rem; }
        vaadin-text-field { width: 20rem; }
        .picture { width: 60px; }
        img { height: 36px; width: auto; max-width: 60px; border-radius: 3px; display: block; background: var(--lumo-contrast-10pct); }
    `];
}
customElements.define('qwc-lane-photos', QwcLanePhotos);
