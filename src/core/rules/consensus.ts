/** One row's printed figure against the computed one. */
export interface Checked<Found> {
  /** Null where the printed figure fits. */
  readonly misfit: Found | null;
}

/**
 * The misfits of a column whose header leaves open what it holds: told only where at least twice as many rows fit, or
 * where `isPlain` says that the header is explicit and a single row was checked.
 */
export function misfitsOf<Found>(checked: readonly Checked<Found>[], isPlain: boolean): readonly Found[] {
  const misfits = checked.flatMap(({ misfit }) => (misfit === null ? [] : [misfit]));
  const isColumnRead = checked.length - misfits.length >= misfits.length * 2;
  return isColumnRead || (isPlain && checked.length === 1) ? misfits : [];
}
