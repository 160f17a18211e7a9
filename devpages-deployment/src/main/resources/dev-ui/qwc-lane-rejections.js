import { LanePage, html, css, nothing, clock } from './lane-page.js';

/** Files that should be photos and are none, with the reason, and a retry. */
export class QwcLaneRejections extends LanePage {
    static properties = { _rows: { state: true } };

    listen() {
        return [this.into('_rows', this.jsonRpc.rejections())];
    }

    content() {
        if (!this._rows) {
            return this.nothingYet('Looking …');
        }
        if (this._rows.all === 0) {
            return this.nothingYet('Nothing is rejected: every file that should be a photo is one.');
        }
        const libraries = [...new Set(this._rows.rows.map(row => row.library))];
        return html`${libraries.map(library => this._library(library, this._rows.rows.filter(row => row.library === library)))}
            ${this.rest(this._rows, 'rejections')}`;
    }

    _library(library, rows) {
        return html`<h4>${library} ${this.button('Retry all', library,
                () => this.ask(library, this.jsonRpc.retryAll({ library })), 'Try every rejected file of this library once more')}</h4>
            <table><thead><tr><th>File</th><th>Reason</th><th class="number">Tried</th><th>Since</th><th>Again by itself</th><th></th></tr></thead>
            <tbody>${rows.map(row => this._row(row))}</tbody></table>`;
    }

    _row(row) {
        const key = `${row.library} ${row.subject}`;
        return html`<tr><td>${row.file}</td>
            <td><span class="tag bad" title=${row.code}>${row.title}</span> <span class="message">${row.message}</span></td>
            <td class="number">${row.attempts}×</td><td class="narrow">${clock(row.firstAt)}</td>
            <td class="narrow">${row.nextAt ? clock(row.nextAt) : 'no'}</td>
            <td class="number">${row.asked ? html`<span class="tag live">asked for</span>` : row.firstAt
                ? this.button('Retry', key, () => this.ask(key, this.jsonRpc.retry({ library: row.library, subject: row.subject })),
                    'Try this file once more')
                : nothing}</td></tr>`;
    }

    static styles = [LanePage.styles, css`
        h4 { display: flex; align-items: center; gap: 1rem; }
        .message { overflow-wrap: anywhere; }
    `];
}
customElements.define('qwc-lane-rejections', QwcLaneRejections);
