/**
 * The key / leads to the search field, unless somebody is typing. A key of one character can be pressed by
 * accident, by voice too: so it can be turned off, on the search page, and stays off (WCAG 2.1.4).
 */
const KEPT = 'sneltoets';
const OFF = 'uit';

const fields = [...document.querySelectorAll<HTMLInputElement>('[data-sneltoets]')];
/** On the search page its own field, elsewhere the one in the header. */
const field = fields.at(-1);
const knob = document.querySelector<HTMLButtonElement>('#sneltoets-knop');

document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || !isOn() || isTyping(event.target)) return;
  event.preventDefault();
  goToField();
});
knob?.addEventListener('click', () => {
  keep(isOn() ? OFF : '');
  show();
});
show();

/** In a narrow window the field stands in a menu that is closed: then the search page itself. */
function goToField(): void {
  if (!field?.form) return;
  if (field.checkVisibility()) {
    field.focus();
    field.select();
  } else location.assign(field.form.action);
}

function show(): void {
  const on = isOn();
  for (const hint of document.querySelectorAll<HTMLElement>('.sneltoets')) hint.hidden = !on;
  if (on) field?.setAttribute('aria-keyshortcuts', '/');
  else field?.removeAttribute('aria-keyshortcuts');
  if (!knob) return;
  knob.hidden = false;
  knob.textContent = on ? 'Zet deze toets uit' : 'Zet de toets / aan om naar het zoekveld te gaan';
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
}

/** A browser may refuse to keep anything: then the key is on. */
function isOn(): boolean {
  try {
    return localStorage.getItem(KEPT) !== OFF;
  } catch {
    return true;
  }
}

function keep(value: string): void {
  try {
    localStorage.setItem(KEPT, value);
  } catch {
    // Nothing to keep it in: the key stays as it was.
  }
}
