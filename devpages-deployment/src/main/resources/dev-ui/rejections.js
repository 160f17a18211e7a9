import { html, css, nothing, clock } from './lane-page.js';

/** Files that should be photos and are none, with the reason, and a retry. */
export function rejections(page, rows) {
    if (!rows) {
        return nothing;
    }
    if (rows.all === 0) {
        return html`<p><span class="tag good">nothing is rejected</span> Every file that should be a photo is one.</p>`;
    }
    const libraries = [...new Set(rows.rows.map(row => row.library))];
    return html`<div class="rejections">${libraries.map(library => table(page, library, rows.rows.filter(row => row.library === library)))}
        ${page.rest(rows, 'rejections')}</div>`;
}

function table(page, library, rows) {
    return html`<h4>Rejected in ${library} ${page.button('Retry all', library,
            () => page.ask(library, page.jsonRpc.retryAll({ library })), 'Try every rejected file of this library once more')}</h4>
        <table><thead><tr><th>File</th><th>Reason</th><th class="number">Tried</th><th>Since</th><th>Again by itself</th><th></th></tr></thead>
        <tbody>${rows.map(row => line(page, row))}</tbody></table>`;
}

function line(page, row) {
    const key = `${row.library} ${row.subject}`;
    return html`<tr><td>${row.file}</td>
        <td><span class="tag bad" title=${row.code}>${row.title}</span> <span class="message">${row.message}</span></td>
        <td class="number">${row.attempts}×</td><td class="narrow">${clock(row.firstAt)}</td>
        <td class="narrow">${row.nextAt ? clock(row.nextAt) : 'no'}</td>
        <td class="number">${row.asked ? html`<span class="tag live">asked for</span>` : row.firstAt
            ? page.button('Retry', key, () => page.ask(key, page.jsonRpc.retry({ library: row.library, subject: row.subject })),
                'Try this file once more')
            : nothing}</td></tr>`;
}

export const rejectionStyles = css`
    .rejections h4 { display: flex; align-items: center; gap: 1rem; }
    .message { overflow-wrap: anywhere; }
`;
