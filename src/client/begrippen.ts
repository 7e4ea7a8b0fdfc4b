/**
 * The explanation of a word, on the spot: in a native popover beside it, which closes by Escape and by a click
 * elsewhere. Without JavaScript the word is a link to the glossary, and it stays one for a new tab.
 */
const popover = document.createElement('div');
popover.popover = 'auto';
popover.className = 'uitleg';
popover.tabIndex = -1;
popover.autofocus = true;
popover.setAttribute('role', 'dialog');

if ('showPopover' in popover) {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.begrip') : null;
    if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    explain(link);
  });
}

function explain(link: HTMLAnchorElement): void {
  const { voluit, uitleg = '' } = link.dataset;
  const word = document.createElement('dfn');
  word.textContent = link.textContent;
  const more = document.createElement('a');
  more.href = link.href;
  more.textContent = link.pathname.includes('/partijen/') ? 'Meer over deze partij' : 'Alle begrippen';
  popover.replaceChildren(line(word, voluit ? `: ${voluit}` : ''), line(uitleg), line(more));
  popover.setAttribute('aria-label', `Uitleg van ${link.textContent}`);
  // Where the focus returns to; a click on a link does not give it the focus in every browser.
  link.focus();
  link.after(popover);
  popover.showPopover();
  const { left, bottom } = link.getBoundingClientRect();
  const room = document.documentElement.clientWidth - popover.offsetWidth - 16;
  popover.style.left = `${Math.max(16, Math.min(left, room)) + scrollX}px`;
  popover.style.top = `${bottom + scrollY + 8}px`;
  // Under a word at the bottom of the window it would stand below what one sees.
  popover.scrollIntoView({ block: 'nearest' });
}

function line(...parts: (Node | string)[]): HTMLParagraphElement {
  const paragraph = document.createElement('p');
  paragraph.append(...parts);
  return paragraph;
}
