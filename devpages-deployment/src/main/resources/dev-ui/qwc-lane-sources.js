import { LanePage, html, css, nothing, count, rate, time, clock } from './lane-page.js';

/** The folders and buckets that are watched: how far each is, and what keeps it. */
export class QwcLaneSources extends LanePage {
    static properties = { _page: { state: true } };

    listen(page) {
        return [this.into('_page', this.jsonRpc.sources({ page }))];
    }

    content() {
        const page = this._page;
        if (!page) {
            return this.nothingYet('Looking …');
        }
        return page.sources.length === 0
            ? this.nothingYet('Nothing is watched: name folders by memorylane.ingest.folders, or buckets.')
            : html`${page.sources.map(source => this._source(source))}
                <p>${this.button('Scan now', 'scan', () => this.ask('scan', this.jsonRpc.scan()),
                    'Look at every folder and bucket now, instead of when the next scan is due')}</p>`;
    }

    _source(source) {
        const left = source.perSecond > 0 ? source.pending / source.perSecond : 0;
        return html`<section>
            <header><b>${source.place}</b> <span class="tag ${this._look(source)}">${source.state}</span>
                <span class="words">library ${source.library} · scanned ${clock(source.scannedAt)}</span></header>
            <p class=${source.well ? '' : 'alarm'}>${source.words}</p>
            <div class="figures">
                ${this.figure('files found', count(source.found))}
                ${this.figure('to be told yet', count(source.pending))}
                ${this.figure('still being written', count(source.settling))}
                ${this.figure('files a second', rate(source.perSecond))}
                ${left > 0 ? this.figure('left at this pace', time(left)) : nothing}
                ${source.removals > 0 ? this.figure('removals held', count(source.removals), true) : nothing}
            </div></section>`;
    }

    _look(source) {
        if (!source.well) {
            return 'bad';
        }
        return source.state === 'complete' ? 'good' : 'live';
    }

    static styles = [LanePage.styles, css`
        section { padding: .8rem 0; border-bottom: 1px solid var(--lumo-contrast-10pct); }
        header { display: flex; flex-wrap: wrap; align-items: baseline; gap: .3rem .8rem; }
        header b { overflow-wrap: anywhere; }
        .words { color: var(--lumo-secondary-text-color); }
    `];
}
customElements.define('qwc-lane-sources', QwcLaneSources);
