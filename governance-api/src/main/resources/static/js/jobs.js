// Keeps the pages of the runs in step with them, by server-sent events.

const IDLE = 25 * 60 * 1000;
const QUARTER = 25;

const place = document.querySelector('[data-live]');
const said = document.getElementById('live-said');
let source = null;
let seen = Date.now();
let spoken = new Map();
let reading = false;

/** The runs that the page shows as not ended, with their states. */
function shown() {
  return new Map(
    [...document.querySelectorAll('#live-part [data-run]')].map((it) => [it.dataset.run, it]),
  );
}

function part() {
  return document.getElementById('live-part');
}

/** Reads the page again when a run came, went or changed its state, and swaps its moving part. */
async function readAgain() {
  if (reading || document.querySelector('dialog[open]')) return;
  reading = true;
  try {
    const answer = await fetch(window.location.href, { headers: { Accept: 'text/html' } });
    if (!answer.ok) return;
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const fresh = page.getElementById('live-part');
    if (!fresh) return;
    const focused = document.activeElement?.getAttribute('href');
    part().replaceWith(fresh);
    window.htmx?.process(fresh);
    if (focused) fresh.querySelector(`[href="${CSS.escape(focused)}"]`)?.focus();
  } finally {
    reading = false;
  }
}

function put(element, field, text) {
  const target = element.querySelector(`[data-field="${field}"]`);
  if (target && target.textContent !== text) target.textContent = text;
}

/** Says a run's way in quarters, not every second. */
function say(element, run) {
  const mark = `${run.state} ${Math.floor(run.percent / QUARTER)}`;
  const before = spoken.get(run.id);
  spoken.set(run.id, mark);
  if (before && before !== mark) {
    said.textContent = `${element.dataset.name}: ${run.stateText} ${run.progress}`;
  }
}

function move(element, run) {
  element.querySelector('progress').value = run.percent;
  for (const field of ['progress', 'stage', 'rate', 'left', 'errors', 'time']) {
    put(element, field, run[field]);
  }
  say(element, run);
}

/** Whether what the page shows is still what there is. */
function agrees(runs) {
  const follow = part().dataset.follow;
  const wanted = follow === 'all' ? runs : runs.filter((run) => String(run.id) === follow);
  const here = shown();
  return (
    wanted.length === here.size &&
    wanted.every((run) => here.get(String(run.id))?.dataset.state === run.state)
  );
}

function told(event) {
  const runs = JSON.parse(event.data);
  const here = shown();
  runs.forEach((run) => {
    const element = here.get(String(run.id));
    if (element) move(element, run);
  });
  if (!agrees(runs)) readAgain().then(finish);
}

/** A run that has ended moves no more. */
function finish() {
  if (part().dataset.follow !== 'all' && shown().size === 0) {
    disconnect();
    place.hidden = true;
  }
}

function connect() {
  source = new EventSource(place.dataset.url);
  source.addEventListener('runs', told);
  source.addEventListener('open', () => on(true));
  source.addEventListener('error', () => on(source.readyState !== EventSource.CLOSED));
}

function on(is) {
  document.getElementById('live-on').hidden = !is;
  document.getElementById('live-off').hidden = is;
}

function disconnect() {
  source?.close();
  source = null;
}

/** Nobody there: the session is left to end as it would without this page. */
function rest() {
  if (source && Date.now() - seen > IDLE) {
    disconnect();
    on(false);
  }
}

function awake() {
  seen = Date.now();
  if (!source && !document.hidden) connect();
}

if (place) {
  connect();
  ['pointerdown', 'keydown'].forEach((type) => document.addEventListener(type, awake));
  document.addEventListener('visibilitychange', () => (document.hidden ? disconnect() : awake()));
  window.addEventListener('pagehide', disconnect);
  setInterval(rest, 60 * 1000);
}
