import { QwcHotReloadElement, html, css, nothing } from 'qwc-hot-reload-element';
import { JsonRpc } from 'jsonrpc';
import { notifier } from 'notifier';
import { connectionState } from 'connection-state';
import { services } from 'build-time-data';
import '@vaadin/button';

/** How often a page says that it is still open. */
const WORD_MS = 10_000;

const MINUTE = 60;
const HOUR = 60 * MINUTE;

/** Whether a service runs in this process. */
export const isHere = service => services[service] === true;

/** 1,234 */
export const count = number => Number(number).toLocaleString('en');

/** 0.42, 3.1, 1,234 */
export function rate(perSecond) {
    if (perSecond === 0) {
        return '0';
    }
    return perSecond < 10 ? perSecond.toFixed(perSecond < 1 ? 2 : 1) : count(Math.round(perSecond));
}

/** 0.4 s, 12 s, 3 min, 2 h */
export function time(seconds) {
    if (seconds < 1) {
        return `${seconds.toFixed(1)} s`;
    }
    if (seconds < 2 * MINUTE) {
        return `${Math.round(seconds)} s`;
    }
    return seconds < 2 * HOUR ? `${Math.round(seconds / MINUTE)} min` : `${Math.round(seconds / HOUR)} h`;
}

/** The time of today, else the day too. */
export function clock(iso) {
    if (!iso) {
        return '–';
    }
    const then = new Date(iso);
    const today = then.toDateString() === new Date().toDateString();
    return today ? then.toLocaleTimeString('en-GB') : then.toLocaleString('en-GB');
}

/** A page of ours: listens while it is shown, and again after a reload of the application. */
export class LanePage extends QwcHotReloadElement {
    jsonRpc = new JsonRpc(this, false);

    static properties = {
        _connected: { state: true },
        _busy: { state: true },
    };

    constructor() {
        super();
        this._connected = true;
        this._busy = new Set();
        this._observers = [];
    }

    connectedCallback() {
        super.connectedCallback();
        this._begin();
    }

    disconnectedCallback() {
        this._end();
        super.disconnectedCallback();
    }

    _connectionStateChange() {
        this._connected = connectionState.current.isConnected;
        super._connectionStateChange();
    }

    hotReload() {
        this._end();
        this._begin();
    }

    _begin() {
        this._name = Math.random().toString(36).slice(2);
        this._observers = this.listen(this._name);
        this._words = setInterval(() => this._stillOpen(this._name), WORD_MS);
    }

    _end() {
        this._observers.forEach(observer => observer.cancel());
        this._leave();
    }

    _leave() {
        clearInterval(this._words);
        this._observers = [];
    }

    /** Where nothing is told to this page any more there is nothing to cancel: it might be what another page follows by now. */
    _stillOpen(page) {
        if (!this._connected) {
            return;
        }
        if (this._unanswered === page) {
            this._connectAnew();
            return;
        }
        this._unanswered = page;
        this.jsonRpc.listening({ page }).then(message => {
            if (!message.result && page === this._name && this.isConnected) {
                this._leave();
                this._begin();
            }
        }).catch(() => { /* Said again soon. */ }).finally(() => { this._unanswered = null; });
    }

    /**
     * A socket outlives the reload of the application where a request came in the midst of it: Quarkus closes none then, and hands
     * what comes through it to the application before, which answers no more.
     */
    _connectAnew() {
        this._unanswered = null;
        JsonRpc.webSocket.close();
    }

    /** Subscriptions of a page under its name, each into a property. */
    listen(page) {
        return [];
    }

    /** Puts what comes into a property; what fails is told once. */
    into(property, subscription) {
        return subscription
            .onNext(message => { this[property] = message.result; })
            .onError(message => notifier.showErrorMessage(message.error?.message ?? 'The application does not answer.'));
    }

    /** Calls a method that answers with done and words, and tells the words. One press at a time. */
    ask(key, call) {
        this._mark(key, true);
        call.then(message => this._tell(message.result))
            .catch(message => notifier.showErrorMessage(message.error?.message ?? 'The application does not answer.'))
            .finally(() => this._mark(key, false));
    }

    _tell(answer) {
        if (answer.done) {
            notifier.showInfoMessage(answer.words);
        } else {
            notifier.showWarningMessage(answer.words);
        }
    }

    _mark(key, busy) {
        const all = new Set(this._busy);
        if (busy) {
            all.add(key);
        } else {
            all.delete(key);
        }
        this._busy = all;
    }

    button(words, key, press, explanation) {
        return html`<vaadin-button theme="small" title=${explanation} ?disabled=${this._busy.has(key) || !this._connected}
            @click=${press}>${words}</vaadin-button>`;
    }

    render() {
        return html`<div class="page">
            ${this._connected ? nothing : html`<p class="alarm" role="status">The application does not answer: it restarts, or has
                ended. What is shown is what was last known.</p>`}
            ${this.content()}</div>`;
    }

    /** A figure with its name below it. */
    figure(name, value, alarming = false) {
        return html`<div class="figure ${alarming ? 'alarming' : ''}"><b>${value}</b><span>${name}</span></div>`;
    }

    /** Says so where not all rows are shown. */
    rest(page, things) {
        return page.all > page.rows.length ? html`<p>The first ${count(page.rows.length)} of ${count(page.all)} ${things}.</p>` : nothing;
    }

    nothingYet(words) {
        return html`<p class="none">${words}</p>`;
    }

    static styles = css`
        :host { display: block; height: 100%; overflow: auto; }
        .page { padding: 0 1.25rem 2rem; color: var(--lumo-body-text-color); font-size: var(--lumo-font-size-s); }
        h4 { margin: 1.5rem 0 .4rem; font-weight: 600; font-size: var(--lumo-font-size-m); }
        p { margin: .4rem 0; max-width: 75ch; color: var(--lumo-secondary-text-color); }
        code { font-size: .92em; }
        .none { padding: 1.5rem; border: 1px dashed var(--lumo-contrast-30pct); border-radius: 8px; max-width: none; }
        .alarm { padding: .6rem .9rem; border-radius: 6px; background: var(--lumo-error-color-10pct);
            color: var(--lumo-error-text-color); max-width: none; }
        .figures { display: flex; flex-wrap: wrap; gap: .6rem; margin: .8rem 0; }
        .figure { min-width: 7.5rem; padding: .55rem .8rem; border-radius: 8px; background: var(--lumo-contrast-5pct); }
        .figure b { display: block; font-size: 1.35rem; font-weight: 600; font-variant-numeric: tabular-nums; }
        .figure span { color: var(--lumo-secondary-text-color); }
        .figure.alarming { background: var(--lumo-error-color-10pct); }
        .figure.alarming b { color: var(--lumo-error-text-color); }
        table { border-collapse: collapse; width: 100%; }
        th { text-align: left; font-weight: 500; color: var(--lumo-secondary-text-color); }
        th, td { padding: .3rem .7rem .3rem 0; border-bottom: 1px solid var(--lumo-contrast-10pct); vertical-align: middle; }
        td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
        td.narrow { white-space: nowrap; }
        td.words { color: var(--lumo-secondary-text-color); }
        .tag { display: inline-block; padding: .05rem .5rem; border-radius: 99px; background: var(--lumo-contrast-10pct);
            white-space: nowrap; }
        .tag.good { background: var(--lumo-success-color-10pct); color: var(--lumo-success-text-color); }
        .tag.bad { background: var(--lumo-error-color-10pct); color: var(--lumo-error-text-color); }
        .tag.live { background: var(--lumo-primary-color-10pct); color: var(--lumo-primary-text-color); }
        meter { display: block; width: 100%; min-width: 6rem; height: .5rem; border: 0; border-radius: 4px; overflow: hidden; background: var(--lumo-contrast-10pct); }
        meter::-webkit-meter-bar { border: 0; border-radius: 4px; height: .5rem; background: var(--lumo-contrast-10pct); }
        meter::-webkit-meter-optimum-value { background: var(--lumo-primary-color); }
        meter::-moz-meter-bar { background: var(--lumo-primary-color); }
        .id { font-family: var(--lumo-font-family-monospace, monospace); font-size: .85em; color: var(--lumo-secondary-text-color); }
        vaadin-button { margin: 0; }
    `;
}

export { html, css, nothing };
