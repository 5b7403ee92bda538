import { drawBadge, makeBadge } from '../ui/badge';
import tokens from '../ui/badge-tokens.css?inline';
import { badgeView } from '../ui/badge-view';
import type { OverlayState } from '../ui/overlay-state';
import type { Copy } from '../ui/pitch-text';
import type { Say } from '../ui/say';
import css from './overlay.css?inline';
import type { DrawPanel, PageAccess } from './panel-mount';
import { placeBadge } from './placement';

/** The name of our one element in the page. */
const HOST_NAME = 'rightfit-overlay';

/** How long a confirmation stays in sight. */
const TOAST_MS = 4000;

const KEPT_IN = 'keyup keypress beforeinput input paste copy cut click mousedown pointerdown focusin focusout'.split(
  ' ',
);

/** What the overlay is given by `main`. */
export interface OverlayActions {
  readonly onCopy: Copy;
  /** Brings the panel's script; undefined when it cannot be had now. */
  readonly loadPanel: () => Promise<DrawPanel | undefined>;
  readonly page: Omit<PageAccess, 'announce'>;
  /** False once the extension was updated or removed under the page. */
  readonly isCurrent: () => boolean;
  /** A newer script has taken over, or the extension is gone: everything of ours has to end. */
  readonly onReplaced: () => void;
}

/** The one element of ours in the page, with badge and panel in a closed root. It follows an anchor and moves nothing. */
export class Overlay {
  readonly #window: Window;
  readonly #host: HTMLElement;
  readonly #root: HTMLDivElement;
  readonly #say: Say;
  readonly #actions: OverlayActions;
  #state: OverlayState = { kind: 'hidden' };
  #open = false;
  readonly #panel: HTMLDivElement;
  #drawPanel: DrawPanel | undefined;
  readonly #badge: HTMLButtonElement;
  readonly #toast: HTMLDivElement;
  #anchor: Element | undefined;
  #frame = 0;
  /** What the badge shows, so that the same is not drawn again. */
  #drawn = '';
  #toastTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(window: Window, say: Say, actions: OverlayActions, signal: AbortSignal) {
    const { document } = window;
    this.#window = window;
    this.#say = say;
    this.#actions = actions;
    this.#host = document.createElement(HOST_NAME);
    const shadow = this.#host.attachShadow({ mode: 'closed' });
    const style = document.createElement('style');
    style.textContent = `${tokens}\n${css}`;
    this.#root = document.createElement('div');
    this.#root.className = 'rf';
    this.#root.dir = document.documentElement.dir === 'rtl' ? 'rtl' : 'ltr';
    this.#panel = document.createElement('div');
    this.#panel.className = 'rf';
    this.#panel.dir = this.#root.dir;
    this.#badge = makeBadge(document, { onOpen: () => this.toggle(), onNear: () => void this.fetchPanel() });
    this.#toast = document.createElement('div');
    this.#toast.className = 'toast';
    this.#toast.setAttribute('role', 'status');
    this.#root.append(this.#toast);
    shadow.append(style, this.#root, this.#panel);
    this.#keepEventsIn(signal);
    const follow = (): void => this.place();
    window.addEventListener('scroll', follow, { capture: true, passive: true, signal });
    window.addEventListener('resize', follow, { passive: true, signal });
    signal.addEventListener('abort', () => this.#remove());
    // What an update of the extension left behind ends when it finds its element gone.
    for (const old of document.querySelectorAll(HOST_NAME)) old.remove();
    document.body.append(this.#host);
    this.#draw();
  }

  /** The page may drop our element when it rebuilds itself: it is put back with the next state, and never fought for. */
  #isInPlace(): boolean {
    if (!this.#actions.isCurrent()) this.#actions.onReplaced();
    else if (!this.#host.isConnected) {
      if (this.#window.document.querySelector(HOST_NAME)) this.#actions.onReplaced();
      else this.#window.document.body.append(this.#host);
    }
    return this.#host.isConnected;
  }

  /** What is typed or clicked in the overlay is nobody else's business: shortcuts of the page stay silent. */
  #keepEventsIn(signal: AbortSignal): void {
    for (const type of KEPT_IN) this.#host.addEventListener(type, (event) => event.stopPropagation(), { signal });
    this.#host.addEventListener(
      'keydown',
      (event) => {
        event.stopPropagation();
        if (event.key === 'Escape' && this.#open) this.close();
      },
      { signal },
    );
  }

  #remove(): void {
    clearTimeout(this.#toastTimer);
    this.#window.cancelAnimationFrame(this.#frame);
    this.#drawPanel?.(this.#panel, null);
    this.#host.remove();
  }

  /** Whether the rep is writing in the panel: its root is closed, so a key pressed there says no more than ours. */
  get isWriting(): boolean {
    return (this.#root.getRootNode() as ShadowRoot).activeElement?.matches('input,textarea,select') === true;
  }

  /** Where other scripts of ours draw; undefined once a newer one has taken over. */
  ground(): Element | undefined {
    return this.#isInPlace() ? this.#root : undefined;
  }

  get state(): OverlayState {
    return this.#state;
  }

  /** Shows another state. */
  show(state: OverlayState): void {
    if (!this.#isInPlace()) return;
    this.#state = state;
    if (state.kind === 'hidden') this.#open = false;
    this.#draw();
    this.#placeWhenDrawn();
  }

  /** Stands beside another element from now on; where there is none, in the corner, if something has to be said. */
  follow(anchor: Element | undefined): void {
    this.#anchor = anchor;
    this.#placeWhenDrawn();
  }

  /** Opens the panel, or closes it, from the badge or by the keyboard. */
  toggle(): void {
    if (this.#open) this.close();
    else if (this.#state.kind !== 'hidden') {
      this.#open = true;
      this.#draw();
      void this.fetchPanel();
    }
  }

  /** Fetches the panel's script, before it is asked for where that can be foreseen. */
  async fetchPanel(): Promise<void> {
    this.#drawPanel ??= await this.#actions.loadPanel();
    if (this.#drawPanel) this.#draw();
    else if (this.#open) {
      this.#open = false;
      this.announce(this.#say.t('badge_name', this.#say.t('badge_no_answer')));
    }
  }

  close(): void {
    this.#open = false;
    this.#draw();
    this.#badge.focus({ preventScroll: true });
  }

  /** Says a sentence, in sight and aloud. */
  announce(sentence: string): void {
    this.#toast.textContent = sentence;
    clearTimeout(this.#toastTimer);
    this.#toastTimer = setTimeout(() => {
      this.#toast.textContent = '';
    }, TOAST_MS);
  }

  /** Moves the badge to its place with the next frame; however often it is called, once per frame. */
  place(): void {
    this.#inNextFrame(() => this.#move());
  }

  /** The same once that frame is drawn: the page has just changed, and is not to be laid out for us before it is for itself. */
  #placeWhenDrawn(): void {
    this.#inNextFrame(() => setTimeout(() => this.#move()));
  }

  #inNextFrame(work: () => void): void {
    if (this.#frame !== 0 || !this.#badge.isConnected || !this.#isInPlace()) return;
    this.#frame = this.#window.requestAnimationFrame(() => {
      this.#frame = 0;
      work();
    });
  }

  #move(): void {
    const badge = this.#badge;
    const anchor = this.#anchor;
    // The record may have changed since the frame was asked for, and the badge gone with it.
    if (!badge.isConnected) return;
    const place = anchor?.isConnected ? placeBadge(anchor, badge, this.#window) : this.#corner(badge);
    badge.style.visibility = place ? 'visible' : 'hidden';
    if (place) badge.style.translate = `${Math.round(place.left)}px ${Math.round(place.top)}px`;
  }

  /** Where no name stands to be beside, a state that has to be said is said in the corner. */
  #corner(badge: HTMLElement): { left: number; top: number } | null {
    const { kind } = this.#state;
    if (kind !== 'unreadable' && kind !== 'no-answer') return null;
    return { left: this.#window.innerWidth - badge.offsetWidth - 24, top: this.#window.innerHeight - 48 };
  }

  #draw(): void {
    const view = badgeView(this.#state, this.#say);
    const drawn = JSON.stringify([view, this.#open]);
    if (view) {
      if (drawn !== this.#drawn) drawBadge(this.#badge, view, this.#open);
      this.#drawn = drawn;
      if (!this.#badge.isConnected) this.#root.prepend(this.#badge);
    } else this.#badge.remove();
    const { onCopy, page } = this.#actions;
    const announce = (sentence: string): void => this.announce(sentence);
    const props = {
      state: this.#state,
      say: this.#say,
      onClose: () => this.close(),
      onCopy,
      page: { ...page, announce },
    };
    this.#drawPanel?.(this.#panel, this.#open ? props : null);
  }
}
