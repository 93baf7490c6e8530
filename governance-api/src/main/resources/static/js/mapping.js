// Uploading a workbook: dropped or chosen, with progress; without script the form does it alone.

const LARGEST = 20_000_000;

const zoneOf = (event) => event.target.closest?.('[data-dropzone]');
const hasFiles = (event) => [...(event.dataTransfer?.types ?? [])].includes('Files');

document.addEventListener('dragover', (event) => {
  if (!hasFiles(event)) return;
  event.preventDefault();
  const zone = zoneOf(event);
  event.dataTransfer.dropEffect = zone ? 'copy' : 'none';
  document.querySelectorAll('[data-dropzone]').forEach((it) => it.classList.toggle('is-over', it === zone));
});

document.addEventListener('dragleave', (event) => {
  if (!event.relatedTarget) unmark();
});

/** A file that misses the zone must not replace the page. */
document.addEventListener('drop', (event) => {
  if (!hasFiles(event)) return;
  event.preventDefault();
  unmark();
  const zone = zoneOf(event);
  if (zone && event.dataTransfer.files.length > 0) {
    zone.querySelector('input[type=file]').files = event.dataTransfer.files;
    send(zone);
  }
});

document.addEventListener('submit', (event) => {
  if (event.target.matches('[data-dropzone]')) {
    event.preventDefault();
    send(event.target);
  }
});

function unmark() {
  document.querySelectorAll('.is-over').forEach((it) => it.classList.remove('is-over'));
}

function send(zone) {
  const file = zone.querySelector('input[type=file]').files[0];
  if (!file || zone.dataset.busy) return;
  findings('');
  if (file.size > LARGEST) {
    end(zone, zone.dataset.large);
    return;
  }
  zone.dataset.busy = 'yes';
  zone.querySelector('button').disabled = true;
  const request = new XMLHttpRequest();
  request.open('POST', zone.action);
  request.setRequestHeader('HX-Request', 'true');
  request.upload.addEventListener('progress', (event) => show(zone, event.loaded / event.total));
  request.addEventListener('load', () => answered(zone, request));
  request.addEventListener('error', () => end(zone, zone.dataset.failed));
  show(zone, 0);
  request.send(new FormData(zone));
}

function show(zone, part) {
  const percent = Math.round(part * 100);
  zone.querySelector('[data-progress]').hidden = false;
  zone.querySelector('progress').value = percent;
  tell(zone, percent < 100 ? `${zone.dataset.sending} ${percent}%` : zone.dataset.kept);
}

function answered(zone, request) {
  if (request.status === 200) {
    window.location.assign(request.responseURL);
  } else if (request.status === 422) {
    end(zone, '');
    findings(request.responseText);
  } else {
    end(zone, request.status === 413 ? zone.dataset.large : zone.dataset.failed);
  }
}

/** Back to where it began, with the reason. */
function end(zone, why) {
  delete zone.dataset.busy;
  zone.querySelector('button').disabled = false;
  zone.querySelector('input[type=file]').value = '';
  zone.querySelector('progress').value = 0;
  zone.querySelector('[data-progress]').hidden = why === '';
  tell(zone, why);
}

function tell(zone, text) {
  const told = zone.querySelector('[data-told]');
  if (told.textContent !== text) told.textContent = text;
}

/** Findings are written by the server, escaped. */
function findings(html) {
  const place = document.getElementById('findings');
  place.innerHTML = html;
  if (html) place.scrollIntoView({ block: 'nearest' });
}
