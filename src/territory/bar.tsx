/** One part of a bar, as a share of the whole bar's room. */
interface Part {
  readonly kind: 'touched' | 'white' | 'rest' | 'unknown' | 'unread';
  readonly share: number;
}

/** A bar of parts beside each other, in words for who does not see it; a part that is something is never drawn as nothing. */
export function Bar({ parts, label }: { readonly parts: readonly Part[]; readonly label: string }) {
  return (
    <span class="bar" role="img" aria-label={label}>
      {parts.map(
        ({ kind, share }) =>
          share > 0 && <span key={kind} class={`bar-part bar-${kind}`} style={{ width: `${share * 100}%` }} />,
      )}
    </span>
  );
}
