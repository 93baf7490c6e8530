// A grid after the WAI-ARIA pattern: one tab stop, arrows move, Enter opens, Space marks, Shift extends.

const STEP = {
  ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1],
  PageUp: [-5, 0], PageDown: [5, 0],
};

export class Grid {
  constructor(table, previous, { open, paste }) {
    this.table = table;
    this.open = open;
    this.paste = paste;
    this.rows = [...table.tBodies[0].rows].map((row) => [...row.querySelectorAll('td.cell')]);
    this.selected = new Set();
    this.here = [0, 0];
    this.anchor = [0, 0];
    this.selecting = false;
    this.makeGrid();
    this.listen();
    this.takeOver(previous);
  }

  makeGrid() {
    this.table.setAttribute('role', 'grid');
    this.table.setAttribute('aria-multiselectable', 'true');
    this.rows.forEach((row) => row.forEach((cell) => {
      cell.firstElementChild.tabIndex = -1;
      cell.setAttribute('aria-selected', 'false');
    }));
    if (this.rows.length > 0) {
      this.link(this.here).tabIndex = 0;
    }
    this.tool('[data-select-mode]', (button) => {
      button.hidden = false;
      button.addEventListener('click', () => this.toggleMode(button));
    });
    this.tool('[data-here]', (line) => { line.hidden = false; });
  }

  tool(selector, use) {
    const element = document.querySelector(selector);
    if (element) {
      use(element);
    }
  }

  /** The server drew the grid anew: place and marks stay. */
  takeOver(previous) {
    if (!previous) {
      return;
    }
    const at = this.find(previous.cell(previous.here)?.id);
    if (at) {
      this.move(at, false);
    }
    previous.selected.forEach((id) => this.find(id) && this.select(id, true));
    this.tell();
  }

  listen() {
    this.table.addEventListener('keydown', (event) => this.onKey(event));
    this.table.addEventListener('click', (event) => this.onClick(event));
    this.table.addEventListener('mousedown', (event) => this.onDown(event));
    this.table.addEventListener('mouseover', (event) => this.onOver(event));
    this.table.addEventListener('focusin', (event) => this.onFocus(event));
    this.table.addEventListener('paste', (event) => this.onPaste(event));
    this.table.addEventListener('copy', (event) => this.onCopy(event));
  }

  cell([row, column]) {
    return this.rows[row]?.[column];
  }

  link(at) {
    return this.cell(at).firstElementChild;
  }

  find(id) {
    const cell = id && document.getElementById(id);
    const row = cell ? this.rows.findIndex((cells) => cells.includes(cell)) : -1;
    return row < 0 ? null : [row, this.rows[row].indexOf(cell)];
  }

  of(event) {
    return this.find(event.target.closest('td.cell')?.id);
  }

  focus() {
    this.link(this.here).focus();
  }

  move(to, focus = true) {
    const at = [
      Math.max(0, Math.min(this.rows.length - 1, to[0])),
      Math.max(0, Math.min(this.rows[0].length - 1, to[1])),
    ];
    this.link(this.here).tabIndex = -1;
    this.here = at;
    this.link(at).tabIndex = 0;
    if (focus) {
      this.focus();
    }
  }

  onKey(event) {
    const target = this.target(event);
    if (target) {
      event.preventDefault();
      this.move(target);
      if (event.shiftKey) {
        this.area(this.anchor, this.here);
      } else {
        this.anchor = this.here;
      }
    } else if (event.key === 'Enter') {
      event.preventDefault();
      this.openHere();
    } else if (event.key === ' ') {
      event.preventDefault();
      this.toggle(this.cell(this.here).id);
      this.anchor = this.here;
    } else if (event.key === 'Escape') {
      this.clear();
    } else if ((event.ctrlKey || event.metaKey) && event.key === 'a') {
      event.preventDefault();
      this.area([0, 0], [this.rows.length - 1, this.rows[0].length - 1]);
    }
  }

  target(event) {
    const [row, column] = this.here;
    const whole = event.ctrlKey || event.metaKey;
    if (event.key === 'Home') {
      return whole ? [0, 0] : [row, 0];
    }
    if (event.key === 'End') {
      return whole ? [this.rows.length, this.rows[0].length] : [row, this.rows[0].length];
    }
    const step = STEP[event.key];
    return step ? [row + step[0], column + step[1]] : null;
  }

  openHere() {
    this.open(this.link(this.here).getAttribute('href'));
  }

  onClick(event) {
    const at = this.of(event);
    if (!at) {
      return;
    }
    event.preventDefault();
    this.move(at);
    if (event.shiftKey || this.dragged) {
      this.area(this.anchor, at);
    } else if (event.ctrlKey || event.metaKey || this.selecting) {
      this.toggle(this.cell(at).id);
      this.anchor = at;
    } else {
      this.anchor = at;
      this.openHere();
    }
  }

  onDown(event) {
    const at = event.button === 0 ? this.of(event) : null;
    this.dragged = false;
    this.pressed = at;
    if (at && !event.shiftKey) {
      this.anchor = at;
      document.addEventListener('mouseup', () => { this.pressed = null; }, { once: true });
      event.preventDefault();
    }
  }

  onOver(event) {
    const at = this.of(event);
    if (at) {
      this.describe(at);
      if (this.pressed && (at[0] !== this.pressed[0] || at[1] !== this.pressed[1])) {
        this.dragged = true;
        this.area(this.anchor, at);
      }
    }
  }

  onFocus(event) {
    const at = this.of(event);
    if (at) {
      this.move(at, false);
      this.describe(at);
    }
  }

  /** For eyes: what a screen reader reads as row, column and cell. */
  describe(at) {
    const cell = this.cell(at);
    const system = cell.parentElement.querySelector('th .system-name').textContent;
    const step = this.table.tHead.rows[1].cells[at[1]];
    this.tool('[data-here]', (line) => {
      const label = cell.firstElementChild.getAttribute('aria-label');
      line.textContent = `${system}　${step.firstElementChild.textContent} ${step.title}　${label}`;
    });
  }

  toggleMode(button) {
    this.selecting = !this.selecting;
    button.setAttribute('aria-pressed', String(this.selecting));
  }

  area([row, column], [otherRow, otherColumn]) {
    this.unmark();
    for (let r = Math.min(row, otherRow); r <= Math.max(row, otherRow); r += 1) {
      for (let c = Math.min(column, otherColumn); c <= Math.max(column, otherColumn); c += 1) {
        this.select(this.rows[r][c].id, true);
      }
    }
    this.tell();
  }

  toggle(id) {
    this.select(id, !this.selected.has(id));
    this.tell();
  }

  select(id, on) {
    document.getElementById(id).setAttribute('aria-selected', String(on));
    if (on) {
      this.selected.add(id);
    } else {
      this.selected.delete(id);
    }
  }

  unmark() {
    [...this.selected].forEach((id) => this.select(id, false));
  }

  clear() {
    this.unmark();
    this.tell();
  }

  tell() {
    this.tool('[data-selected]', (line) => {
      line.hidden = this.selected.size === 0;
      line.textContent = line.dataset.text.replace('{0}', String(this.selected.size));
    });
  }

  /** The marked cells as text: 001:1-3,7;002:4. Empty when none is marked. */
  chosen() {
    const bySystem = new Map();
    this.rows.flat().filter((cell) => this.selected.has(cell.id)).forEach((cell) => {
      const [, system, step] = cell.id.split('-');
      bySystem.set(system, [...(bySystem.get(system) ?? []), Number(step)]);
    });
    return [...bySystem].map(([system, steps]) => `${system}:${ranges(steps)}`).join(';');
  }

  /** Where a block begins: the upper left one of the marked cells, when the focus is on one of them. */
  startOfPaste() {
    const here = this.cell(this.here);
    const first = this.rows.flat().find((cell) => this.selected.has(cell.id));
    return (this.selected.has(here.id) ? first : here).id.replace('c-', '');
  }

  onPaste(event) {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (text !== '' && document.getElementById('paste-form')) {
      event.preventDefault();
      this.paste(text, this.startOfPaste());
    }
  }

  /** Marked cells go to the clipboard as spreadsheets take them. */
  onCopy(event) {
    const lines = this.rows
      .map((row) => row.filter((cell) => this.selected.has(cell.id)))
      .filter((row) => row.length > 0)
      .map((row) => row.map((cell) => cell.querySelector('.symbol').textContent).join('\t'));
    if (lines.length > 0) {
      event.clipboardData.setData('text/plain', lines.join('\n'));
      event.preventDefault();
    }
  }
}

/** Numbers in order as ranges: 1-3,7. */
function ranges(numbers) {
  const parts = [];
  numbers.forEach((number) => {
    const last = parts[parts.length - 1];
    if (last && last[1] === number - 1) {
      last[1] = number;
    } else {
      parts.push([number, number]);
    }
  });
  return parts.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(',');
}
