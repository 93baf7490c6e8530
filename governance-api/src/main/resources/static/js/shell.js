// What every page shares: dialogs that ask before something that hurts, and rows that open.

/** A button with data-dialog opens the dialog of that id; data-close closes its own. */
document.addEventListener('click', (event) => {
  const opener = event.target.closest('[data-dialog]');
  if (opener) {
    document.getElementById(opener.dataset.dialog)?.showModal();
    return;
  }
  event.target.closest('[data-close]')?.closest('dialog')?.close();
});

/** Findings that came back are brought into view and read out. */
document.addEventListener('htmx:afterSwap', (event) => {
  if (event.detail.target.id === 'findings') {
    event.detail.target.scrollIntoView({ block: 'nearest' });
    document.querySelectorAll('dialog[open]').forEach((dialog) => dialog.close());
  }
});

/** What was said wrong before is gone when something is sent again. */
document.addEventListener('htmx:beforeRequest', () => {
  document.getElementById('findings')?.replaceChildren();
});

/** A menu closes when something else is clicked or reached by key, and with Escape. */
function closeMenus(except) {
  document.querySelectorAll('details.submenu[open]').forEach((menu) => {
    if (menu !== except) {
      menu.open = false;
    }
  });
}

for (const kind of ['click', 'focusin']) {
  document.addEventListener(kind, (event) => closeMenus(event.target.closest('details.submenu')));
}

document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') {
    const menu = event.target.closest('details.submenu[open]');
    closeMenus();
    menu?.querySelector('summary').focus();
  }
});
