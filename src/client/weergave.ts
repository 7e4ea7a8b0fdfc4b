import { doelVanAdres } from './doel.ts';

/**
 * What JavaScript adds to every page: the choice of colours, folds that open for who is led there, and a
 * button that copies. The choice is kept in this
 * browser only, and only when it is not the ordinary one; public/thema.js sets it before a page is drawn.
 */
const KEY = 'thema';
const root = document.documentElement;

for (const radio of document.querySelectorAll<HTMLInputElement>('input[name="thema"]')) {
  radio.checked = radio.value === (root.dataset['thema'] ?? '');
  radio.addEventListener('change', () => choose(radio.value));
}

function choose(thema: string): void {
  if (thema === '') delete root.dataset['thema'];
  else root.dataset['thema'] = thema;
  try {
    if (thema === '') localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, thema);
  } catch {
    // Then it holds for this page.
  }
}

// Who follows a link to a part that is folded finds it open.
openTarget();
addEventListener('hashchange', openTarget);

function openTarget(): void {
  const fold = doelVanAdres()?.closest('details');
  if (fold) fold.open = true;
}

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-kopieer]')) {
  const text = document.getElementById(button.dataset['kopieer'] ?? '')?.textContent.trim() ?? '';
  const status = button.parentElement?.querySelector('[role="status"]');
  button.addEventListener('click', () => {
    void copy(text).then((said) => {
      if (status) status.textContent = said;
    });
  });
}

async function copy(text: string): Promise<string> {
  try {
    await navigator.clipboard.writeText(text);
    return 'Gekopieerd.';
  } catch {
    return 'Kopiëren lukt niet in deze browser. Selecteer de tekst.';
  }
}
