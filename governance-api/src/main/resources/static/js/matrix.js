// The matrix: keys, selection, the panel of a cell, paste. Without it the grid is a table of links.
import { Grid } from './matrix-grid.js';

const panel = () => document.getElementById('cell-panel');
let grid = null;
let refreshing = false;

/** Takes up the grid of the page as it stands; again after the server has drawn it anew. */
function begin() {
  const table = document.querySelector('[data-grid]');
  if (table && table !== grid?.table) {
    grid = new Grid(table, refreshing ? grid : null, { open: openCell, paste: sendPaste });
  }
}

/** Shows a cell, or anything else about the grid, beside it. */
function openCell(href) {
  const drawer = panel();
  if (!drawer || !window.htmx) {
    window.location.assign(href);
    return;
  }
  htmx.ajax('GET', href, { source: '#cell-panel', target: '#cell-panel', swap: 'innerHTML' }).then(() => {
    drawer.hidden = false;
    drawer.scrollTop = 0;
    drawer.querySelector('[data-heading]')?.focus();
  });
}

/** Draws the grid anew after a cell was written; place and marks stay. */
function refresh() {
  if (document.getElementById('matrix')) {
    refreshing = true;
    htmx.ajax('GET', window.location.href, { source: '#matrix', target: '#matrix', select: '#matrix', swap: 'outerHTML' })
      .then(() => { begin(); refreshing = false; });
  }
}

function closePanel() {
  const drawer = panel();
  if (drawer && !drawer.hidden) {
    drawer.hidden = true;
    drawer.replaceChildren();
    grid?.focus();
  }
}

/** Sends what was pasted to be looked at; nothing is stored yet. */
function sendPaste(text, start) {
  const form = document.getElementById('paste-form');
  if (form) {
    form.elements.start.value = start;
    form.elements.text.value = text;
    form.requestSubmit();
  }
}

document.addEventListener('click', (event) => {
  if (event.target.closest('[data-close-panel]')) {
    closePanel();
    return;
  }
  const opener = event.target.closest('[data-open=panel]');
  if (opener) {
    event.preventDefault();
    openCell(opener.getAttribute('href'));
    return;
  }
  const bulk = event.target.closest('[data-bulk]');
  const chosen = grid?.chosen();
  if (bulk && chosen) {
    event.preventDefault();
    openCell(`${bulk.getAttribute('href')}?cells=${encodeURIComponent(chosen)}`);
    return;
  }
  const paste = event.target.closest('[data-paste]');
  if (paste && grid) {
    event.preventDefault();
    openCell(`${paste.getAttribute('href')}?start=${grid.startOfPaste()}`);
  }
});

document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && panel() && !panel().hidden) {
    closePanel();
  }
});

/** What is refused in the panel is told in the panel. */
document.addEventListener('htmx:beforeSwap', (event) => {
  const within = event.detail.requestConfig?.elt?.closest?.('#cell-panel');
  const findings = panel()?.querySelector('.panel-findings');
  if (event.detail.xhr.status === 422 && within && findings) {
    event.detail.target = findings;
  }
});

document.addEventListener('htmx:afterSwap', (event) => {
  const { target, requestConfig } = event.detail;
  if (target.classList?.contains('panel-findings')) {
    target.scrollIntoView({ block: 'center' });
  }
  if (target.id === 'cell-panel' && requestConfig?.verb === 'post') {
    panel().querySelector('[data-heading]')?.focus();
    refresh();
  }
});

document.addEventListener('htmx:load', begin);
begin();

/** A change of many cells that begins beside the grid comes back to the view it began in. */
document.addEventListener('htmx:afterSwap', (event) => {
  const form = event.detail.target.id === 'cell-panel' && panel().querySelector('form[data-whole]');
  if (form) {
    form.elements.back.value = window.location.search.slice(1);
  }
});
