import type { BadgeView } from './badge-view';

/** What the badge tells of. */
export interface BadgeEvents {
  readonly onOpen: () => void;
  /** The pointer or the focus came near: it may be opened next. */
  readonly onNear: () => void;
}

function piece(document: Document, tag: 'span' | 'bdi', className: string): HTMLElement {
  const element = document.createElement(tag);
  element.className = className;
  return element;
}

/** Makes the button that stands beside a record's name; `drawBadge` fills it. Plain DOM: every page load pays for it. */
export function makeBadge(document: Document, { onOpen, onNear }: BadgeEvents): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.setAttribute('aria-haspopup', 'dialog');
  button.addEventListener('click', onOpen);
  button.addEventListener('pointerenter', onNear);
  button.addEventListener('focus', onNear);
  return button;
}

/** Draws a view into the badge. Its accessible name says everything that it shows. */
export function drawBadge(button: HTMLButtonElement, view: BadgeView, open: boolean): void {
  const { ownerDocument } = button;
  button.className = `badge tone-${view.tone} shape-${view.shape}`;
  button.setAttribute('aria-label', view.name);
  button.setAttribute('aria-expanded', String(open));
  button.title = view.name;
  const words = piece(ownerDocument, 'span', 'words');
  for (const [at, word] of view.words.entries()) {
    const each = piece(ownerDocument, 'span', at === 0 ? 'first' : 'more');
    // The dot before it stands outside of the word's own direction.
    const isolated = piece(ownerDocument, 'bdi', '');
    isolated.textContent = word;
    each.append(isolated);
    // The space is for those who take the text as it stands: what is seen is part of what is said.
    words.append(each, ' ');
  }
  const parts = [words];
  if (view.letter !== null) {
    const letter = piece(ownerDocument, 'bdi', 'letter');
    letter.textContent = view.letter;
    letter.append(' ');
    parts.unshift(letter);
  }
  for (const part of parts) part.setAttribute('aria-hidden', 'true');
  button.replaceChildren(...parts);
}
