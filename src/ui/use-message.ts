import { useEffect, useRef, useState } from 'preact/hooks';
import { baseOf } from '../domain/pitch/edit';
import { filledText, withTyped } from '../domain/pitch/fill';
import type { PitchOffer, PitchParts } from '../domain/pitch/pitch';
import { type MessageText, pitchText } from './pitch-text';

/** Keeps the rep's own wording of a pitch, with what it started from; null takes the template again. False: it was not kept. */
export type SaveEdit = (pitch: PitchOffer, text: (MessageText & { readonly base: string }) | null) => Promise<boolean>;

/** How long the rep has to pause before what is written is kept. */
const PAUSE_MS = 600;

/** One pitch as it stands in the panel: filled, typed into, and edited. */
export interface Message {
  /** With what was typed for missing names; null where the criteria have the pitch no more, or it may not be sent. */
  readonly parts: PitchParts | null;
  /** What would be copied now; null while it is stopped. */
  readonly text: MessageText | null;
  /** The template as filled now, whatever the rep made of it; null where there is none or a name is missing. */
  readonly template: MessageText | null;
  readonly isEdited: boolean;
  readonly typed: ReadonlyMap<string, string>;
  readonly type: (name: string, text: string) => void;
  readonly edit: (text: MessageText) => void;
  /** Takes the template again. */
  readonly revert: () => void;
  /** What was written last could not be kept. */
  readonly isUnsaved: boolean;
}

function typedInto(parts: PitchParts | null, typed: ReadonlyMap<string, string>): PitchParts | null {
  if (!parts || typed.size === 0) return parts;
  const { subject, body, voicemail } = parts;
  return {
    subject: subject && withTyped(subject, typed),
    body: withTyped(body, typed),
    voicemail: voicemail && withTyped(voicemail, typed),
  };
}

function textOf(parts: PitchParts | null): MessageText | null {
  if (!parts) return null;
  const body = filledText(parts.body);
  const subject = parts.subject && filledText(parts.subject);
  return body === null || (parts.subject && subject === null) ? null : { subject: subject?.trim() ?? null, body };
}

/**
 * What the panel does with one pitch. What is written is kept a moment after the last key, and at once when the pitch goes
 * out of sight; a blank text is not kept.
 */
export function useMessage(pitch: PitchOffer, save: SaveEdit): Message {
  const [typed, setTyped] = useState<ReadonlyMap<string, string>>(new Map());
  const [own, setOwn] = useState<MessageText | 'template' | null>(null);
  const [isUnsaved, setUnsaved] = useState(false);
  const pending = useRef<(() => void) | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(
    () => () => {
      clearTimeout(timer.current);
      pending.current?.();
    },
    [],
  );
  const parts = typedInto(pitch.parts, typed);
  const template = textOf(parts);
  const kept = own === 'template' ? null : (own ?? pitch.edit);
  const keep = async (text: MessageText): Promise<void> => {
    pending.current = null;
    if (text.body.trim() === '') return;
    const base = pitch.parts ? baseOf(pitch.parts) : '';
    setUnsaved(!(await save(pitch, { ...text, base })));
  };
  return {
    parts,
    template,
    text: kept ?? (pitch.parts ? template : pitchText(pitch)),
    isEdited: kept !== null,
    typed,
    type: (name, text) => setTyped(new Map(typed).set(name, text)),
    edit: (text) => {
      setOwn(text);
      clearTimeout(timer.current);
      pending.current = () => void keep(text);
      timer.current = setTimeout(() => pending.current?.(), PAUSE_MS);
    },
    revert: () => {
      clearTimeout(timer.current);
      pending.current = null;
      setOwn('template');
      void save(pitch, null).then((done) => setUnsaved(!done));
    },
    isUnsaved,
  };
}
