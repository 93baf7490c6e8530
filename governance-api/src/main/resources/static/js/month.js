// A file that is dropped onto the place of an upload goes into its file input.

for (const kind of ['dragover', 'dragleave', 'drop']) {
  document.addEventListener(kind, (event) => {
    const place = event.target.closest?.('[data-drop]');
    if (!place) return;
    event.preventDefault();
    place.classList.toggle('is-over', kind === 'dragover');
    if (kind === 'drop' && event.dataTransfer.files.length > 0) {
      place.querySelector('input[type=file]').files = event.dataTransfer.files;
    }
  });
}
