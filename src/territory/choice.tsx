/** One thing to filter or arrange by, as a labelled list; the empty value is no choice. */
export function Choice<T extends string>({
  label,
  none,
  options,
  chosen,
  choose,
}: {
  readonly label: string;
  /** What choosing nothing is called; null where something is always chosen. */
  readonly none: string | null;
  readonly options: readonly (readonly [value: T, name: string])[];
  readonly chosen: T | null;
  readonly choose: (value: T | null) => void;
}) {
  return (
    <label class="choice">
      <span>{label}</span>
      <select
        value={chosen ?? ''}
        onChange={({ currentTarget }) => choose(options.find(([value]) => value === currentTarget.value)?.[0] ?? null)}
      >
        {none !== null && <option value="">{none}</option>}
        {options.map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
