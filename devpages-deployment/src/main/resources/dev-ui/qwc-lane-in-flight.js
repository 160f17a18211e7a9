import { LanePage, html, css, nothing, count, rate, time } from './lane-page.js';

/** The durable queue, the pipeline, its batches, and the model. */
export class QwcLaneInFlight extends LanePage {
    static properties = { _page: { state: true } };

    listen(page) {
        return [this.into('_page', this.jsonRpc.inFlight({ page }))];
    }

    content() {
        const page = this._page;
        if (!page) {
            return this.nothingYet('Looking …');
        }
        return html`<div class="figures">
                ${this.figure('waiting in the stores', count(page.waiting))}
                ${this.figure(`in the pipeline, of ${page.room}`, page.inWork)}
                ${this.figure('photos a second', rate(page.perSecond))}
                ${this.figure('of a worker each', `${Math.round(page.millisEach)} ms`)}
                ${page.waiting > 0 ? this.figure('waited, who was last', time(page.waitSeconds)) : nothing}
                ${page.waiting > 0 && page.perSecond > 0 ? this.figure('left at this pace', time(page.waiting / page.perSecond)) : nothing}
                ${this.figure('embedded since the start', count(page.embedded))}
                ${this.figure('rejected', count(page.rejected), page.rejected > 0)}
                ${this.figure('put off, tried again', count(page.putOff), page.putOff > 0)}
            </div>
            ${this._model(page.model)}${this._batches(page.batches)}${this._atWork(page)}${this._tasks(page.tasks)}`;
    }

    _model(model) {
        return html`<h4>Model and device</h4><p class="wide"><code>${model.key}</code></p>
            <p class="wide"><span class="tag live">${model.device}</span> <span class="tag">${model.precision}</span>
                <span class="tag">${count(model.dimension)} numbers a photo</span> ${model.why}</p>`;
    }

    _batches(batches) {
        return html`<h4>Batches and their fill</h4><table>
            <thead><tr><th>Together</th><th class="number">Batches</th><th class="number">On average</th><th class="number">Largest</th>
                <th class="number">At most</th><th>Fill</th><th></th></tr></thead>
            <tbody>${batches.map(batch => html`<tr><td>${batch.of}</td>
                <td class="number">${batch.count === 0 ? '–' : count(batch.count)}</td>
                <td class="number">${batch.mean.toFixed(1)}</td>
                <td class="number">${batch.largest === 0 ? '–' : count(batch.largest)}</td>
                <td class="number">${batch.most === 0 ? 'no bound' : count(batch.most)}</td>
                <td>${batch.most === 0 ? nothing : this._bar(batch.fill)}</td><td class="words">${batch.words}</td></tr>`)}</tbody></table>`;
    }

    _bar(fill) {
        const percent = Math.round(100 * fill);
        return html`<meter max="1" value=${fill} title="${percent} %" aria-label="${percent} %"></meter>`;
    }

    _atWork(page) {
        return html`<h4>In the pipeline</h4>${page.atWork.length === 0
            ? this.nothingYet(page.waiting === 0 ? 'Nothing waits: every photo that came is embedded or rejected.' : 'Nothing at this moment.')
            : html`<table><thead><tr><th>Photo</th><th>Library</th><th></th><th class="number">Attempt</th><th class="number">For</th>
                <th>Id</th></tr></thead><tbody>${page.atWork.map(photo => html`<tr><td>${photo.name}</td><td>${photo.library}</td>
                <td>${photo.begun ? html`<span class="tag live">a worker has it</span>` : html`<span class="tag">next</span>`}</td>
                <td class="number">${photo.attempt}</td><td class="number">${time(photo.seconds)}</td>
                <td class="id">${photo.photoId.slice(0, 12)}</td></tr>`)}</tbody></table>`}`;
    }

    _tasks(tasks) {
        const all = Object.entries(tasks);
        const most = Math.max(1, ...all.map(([, photos]) => photos));
        return html`<h4>In-flight store by task</h4>${all.length === 0 ? this.nothingYet('No task is here yet: they are being handed out.') : html`
            <div class="tasks">${all.map(([task, photos]) => html`<div><span class="id">${task}</span>${this._bar(photos / most)}
                <b>${count(photos)}</b></div>`)}</div>`}`;
    }

    static styles = [LanePage.styles, css`
        .wide { max-width: none; }
        .tasks { display: grid; grid-template-columns: repeat(auto-fill, minmax(15rem, 1fr)); gap: .3rem 1.5rem; }
        .tasks > div { display: grid; grid-template-columns: 2.5rem 1fr 3.5rem; align-items: center; gap: .5rem; }
        .tasks b { text-align: right; font-weight: 500; font-variant-numeric: tabular-nums; }
    `];
}
customElements.define('qwc-lane-in-flight', QwcLaneInFlight);
