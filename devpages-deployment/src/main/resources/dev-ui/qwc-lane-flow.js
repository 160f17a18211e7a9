import { svg } from 'lit';
import { LanePage, html, css, nothing, count, rate, time } from './lane-page.js';

/** Longer than any one photo takes. */
const STILL = 60;

const WIDTH = 210;
const HEIGHT = 158;
const TITLES = { ingest: 'Ingest', embedder: 'Embedder', milvus: 'Milvus', clusterer: 'Clusterer', gallery: 'Gallery' };
const PLACES = {
    ingest: { x: 8, y: 150, height: HEIGHT },
    embedder: { x: 334, y: 150, height: HEIGHT },
    milvus: { x: 334, y: 8, height: 74 },
    clusterer: { x: 660, y: 150, height: HEIGHT },
    gallery: { x: 986, y: 150, height: HEIGHT },
};
/** How each stream runs, and where its words stand. */
const WAYS = {
    'photos>embedder': { path: 'M218 215 H334', x: 276, y: 176, lines: true },
    'embeddings>clusterer': { path: 'M544 215 H660', x: 602, y: 176, lines: true },
    'shortlists>gallery': { path: 'M870 215 H986', x: 928, y: 176, lines: true },
    'embeddings>milvus': { path: 'M400 150 V82', x: 388, y: 120, end: true },
    'photo-rejections>gallery': { path: 'M500 150 C 540 70, 1010 70, 1060 150', x: 776, y: 94 },
    'decisions>clusterer': { path: 'M1040 308 C 1040 352, 780 352, 780 308', x: 910, y: 346 },
    'reclusters>clusterer': { path: 'M1070 308 C 1070 400, 745 400, 745 308', x: 907, y: 382 },
    'retries>embedder': { path: 'M1100 308 C 1100 452, 460 452, 460 308', x: 780, y: 421 },
    'objects>gallery': { path: 'M110 308 C 110 520, 1140 520, 1140 308', x: 625, y: 472 },
};

/** The flow, with live rates and lag on its edges. */
export class QwcLaneFlow extends LanePage {
    static properties = { _flow: { state: true } };

    listen(page) {
        return [this.into('_flow', this.jsonRpc.flow({ page }))];
    }

    content() {
        if (!this._flow) {
            return this.nothingYet('Looking …');
        }
        return html`${this._progress()}${this._checks()}${this._picture()}${this._table()}`;
    }

    /** What one wants to know first: whether it goes on, how fast, and how long still. */
    _progress() {
        const { pending, perSecond, stillSeconds } = this._flow.progress;
        if (pending < 0) {
            return nothing;
        }
        if (pending === 0) {
            return html`<p class="progress"><b>Nothing waits.</b> Every photo that came is embedded or rejected.</p>`;
        }
        if (stillSeconds > STILL) {
            return html`<p class="alarm" role="status"><b>${count(pending)} photos wait, and none was finished for ${time(stillSeconds)}.</b>
                What keeps them stands below in red, in the health checks, or in the log.</p>`;
        }
        const left = perSecond > 0 ? html` · about <b>${time(pending / perSecond)}</b> left` : nothing;
        return html`<p class="progress"><b>${count(pending)}</b> photos wait · <b>${rate(perSecond)}</b> finished a second${left}</p>`;
    }

    _checks() {
        if (this._flow.checks.length === 0) {
            return html`<p class="well"><span class="tag good">all well</span> Records a second over the last five, at each reader;
                lag is what it has not fetched. Photos leave their topic at once and wait in the in-flight store.</p>`;
        }
        return this._flow.checks.map(check => html`<p class="alarm" role="status"><b>${check.name}</b>: ${check.words}</p>`);
    }

    _picture() {
        return html`<svg viewBox="0 0 1204 490" role="img" aria-label="The flow of photos; the table below says the same">
            <defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto"
                markerUnits="userSpaceOnUse"><path d="M0 0 L8 4 L0 8 z"></path></marker></defs>
            ${this._flow.streams.map(stream => this._stream(stream))}
            ${this._flow.stations.map(station => this._station(station))}</svg>`;
    }

    _stream(stream) {
        const way = WAYS[`${stream.topic}>${stream.to}`];
        if (!way) {
            return nothing;
        }
        const state = `${stream.here ? '' : 'away'} ${stream.perSecond > 0 ? 'moving' : ''} ${stream.lag > 0 ? 'behind' : ''}`;
        const words = stream.here ? [`${rate(stream.perSecond)}/s`, `lag ${count(stream.lag)}`] : ['elsewhere'];
        return svg`<g class="stream ${state}"><path d=${way.path} marker-end="url(#tip)"></path>${
            way.lines ? this._lines(way, stream, words) : this._line(way, stream, words)}</g>`;
    }

    _lines(way, stream, words) {
        return svg`<text x=${way.x} y=${way.y}><tspan class="topic">${stream.topic}</tspan>
            <tspan x=${way.x} dy="19" class="rate">${words[0]}</tspan>
            <tspan x=${way.x} dy="40" class="lag">${words[1] ?? ''}</tspan></text>`;
    }

    _line(way, stream, words) {
        return svg`<text x=${way.x} y=${way.y} class=${way.end ? 'end' : ''}><tspan class="topic">${stream.topic}</tspan>
            <tspan dx="6" class="rate">${words[0]}</tspan><tspan dx="6" class="lag">${words[1] ?? ''}</tspan></text>`;
    }

    _station(station) {
        const place = PLACES[station.id];
        return svg`<g class="station ${station.here ? '' : 'away'}" transform="translate(${place.x} ${place.y})">
            <rect width=${WIDTH} height=${place.height} rx="10"></rect>
            <text x="14" y="26" class="title">${TITLES[station.id]}</text>
            ${station.here
                ? station.figures.map((figure, i) => svg`<text x="14" y=${48 + i * 19} class=${figure.alarming ? 'alarming' : ''}>
                    <tspan class="value">${figure.value}</tspan><tspan dx="6">${figure.name}</tspan></text>`)
                : svg`<text x="14" y="50">not in this process</text>`}</g>`;
    }

    _table() {
        return html`<details><summary>As a table</summary><table>
            <thead><tr><th>Topic</th><th>From</th><th>To</th><th class="number">Records/s</th><th class="number">Lag</th>
                <th class="number">Since the start</th></tr></thead>
            <tbody>${this._flow.streams.map(stream => html`<tr><td>${stream.topic}</td><td>${TITLES[stream.from]}</td>
                <td>${TITLES[stream.to]}</td>
                ${stream.here
                    ? html`<td class="number">${rate(stream.perSecond)}</td><td class="number">${count(stream.lag)}</td>
                        <td class="number">${count(stream.total)}</td>`
                    : html`<td class="words" colspan="3">read in another process</td>`}</tr>`)}</tbody></table></details>`;
    }

    static styles = [LanePage.styles, css`
        svg { width: 100%; max-width: 1500px; height: auto; display: block; margin-top: .5rem; }
        .progress { font-size: var(--lumo-font-size-l); max-width: none; }
        .progress b { color: var(--lumo-body-text-color); font-variant-numeric: tabular-nums; }
        text { fill: var(--lumo-secondary-text-color); font-size: 14px; font-variant-numeric: tabular-nums; }
        .station rect { fill: var(--lumo-contrast-5pct); stroke: var(--lumo-contrast-20pct); }
        .station .title { fill: var(--lumo-body-text-color); font-size: 17px; font-weight: 600; }
        .station .value { fill: var(--lumo-body-text-color); font-weight: 600; }
        .station .alarming, .station .alarming .value { fill: var(--lumo-error-text-color); }
        .away { opacity: .45; }
        marker path { fill: var(--lumo-contrast-50pct); }
        .stream path { fill: none; stroke: var(--lumo-contrast-30pct); stroke-width: 2; }
        .stream text { text-anchor: middle; paint-order: stroke; stroke: var(--lumo-base-color); stroke-width: 9px; }
        .stream text.end { text-anchor: end; }
        .stream .topic { fill: var(--lumo-body-text-color); font-weight: 600; }
        .stream .lag { fill: var(--lumo-secondary-text-color); }
        .stream.moving path { stroke: var(--lumo-primary-color); stroke-dasharray: 7 5; animation: run .8s linear infinite; }
        .stream.moving .rate { fill: var(--lumo-primary-text-color); font-weight: 600; }
        .stream.behind .lag { fill: var(--lumo-error-text-color); font-weight: 600; }
        summary { cursor: pointer; margin: .5rem 0; }
        @keyframes run { to { stroke-dashoffset: -12; } }
        @media (prefers-reduced-motion: reduce) { .stream.moving path { animation: none; } }
    `];
}
customElements.define('qwc-lane-flow', QwcLaneFlow);
