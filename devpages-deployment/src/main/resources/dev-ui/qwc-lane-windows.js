import { LanePage, html, nothing, count, time, clock, isHere } from './lane-page.js';
import { shortlists, shortlistStyles } from './shortlists.js';

const TAGS = { published: 'good', unchanged: '', withdrawn: '', failed: 'bad' };

/** Windows that are behind, what came of those that were clustered, and the shortlists published last: what of it is here. */
export class QwcLaneWindows extends LanePage {
    static properties = { _page: { state: true }, _shortlists: { state: true } };

    listen(page) {
        const windows = () => this.into('_page', this.jsonRpc.windows({ page }));
        const shortlists = () => this.into('_shortlists', this.jsonRpc.shortlists({ page }));
        return [...isHere('clusterer') ? [windows()] : [], ...isHere('gallery') ? [shortlists()] : []];
    }

    content() {
        return html`${isHere('clusterer') ? this._windows(this._page) : nothing}
            ${isHere('gallery') ? shortlists(this, this._shortlists, this._page) : nothing}`;
    }

    _windows(page) {
        if (!page) {
            return this.nothingYet('Looking …');
        }
        return html`<div class="figures">
                ${this.figure('dirty windows', count(page.dirty))}
                ${page.dirty > 0 ? this.figure('waited longest', time(page.oldestSeconds), page.oldestSeconds > 60) : nothing}
                ${this.figure('being clustered', count(page.running))}
                ${this.figure('failing', count(page.failing), page.failing > 0)}
                ${this.figure('revisions published', count(page.published))}
                ${this.figure('looked at, unchanged', count(page.unchanged))}
                ${this.figure('out of date when ready', count(page.stale))}
            </div>${this._behind(page)}${this._looked(page)}`;
    }

    _behind(page) {
        return html`<h4>Behind their photos</h4>${page.behind.length === 0
            ? this.nothingYet(page.tasks === 0 ? 'No task is here yet: stores are being read back.' : 'Every shortlist shows all of its photos and decisions.')
            : html`<table><thead><tr><th>Window</th><th>Library</th><th class="number">For</th><th class="number">Changes</th><th>Waits</th></tr></thead>
                <tbody>${page.behind.map(window => html`<tr><td>${window.window}</td><td>${window.library}</td>
                    <td class="number">${time(window.seconds)}</td><td class="number">${count(window.changes)}</td>
                    <td class="words">${window.waits}</td></tr>`)}</tbody></table>`}`;
    }

    _looked(page) {
        return html`<h4>Clustered last</h4>${page.looked.length === 0
            ? this.nothingYet('None since the start. Recluster below has one looked at.')
            : html`<table><thead><tr><th>Window</th><th>Library</th><th>When</th><th>Came of it</th><th class="number">Photos</th>
                <th class="number">Processor</th><th class="number">Times</th><th></th></tr></thead>
                <tbody>${page.looked.map(window => this._row(window))}</tbody></table>`}`;
    }

    _row(window) {
        const key = `${window.library} ${window.window}`;
        return html`<tr><td>${window.window}</td><td>${window.library}</td><td class="narrow">${clock(window.at)}</td>
            <td><span class="tag ${TAGS[window.result]}">${window.result}</span></td>
            <td class="number">${count(window.photos)}</td><td class="number">${count(window.millis)} ms</td>
            <td class="number">${count(window.times)}</td>
            <td class="number">${isHere('gallery') && window.result !== 'withdrawn'
                ? this.button('Recluster', key, () => this.ask(key, this.jsonRpc.recluster({ library: window.library, window: window.window })),
                    'Cluster this window anew by its photos, decisions and parameters as they are')
                : nothing}</td></tr>`;
    }

    static styles = [LanePage.styles, shortlistStyles];
}
customElements.define('qwc-lane-windows', QwcLaneWindows);
