/** What stands at the end of a path; undefined where it leads nowhere. */
export function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (here, segment) =>
      typeof here === 'object' && here !== null && Object.hasOwn(here, segment)
        ? Reflect.get(here, segment)
        : undefined,
    value
  )
}

/** The entries of a list, or none where there is no list: checks look past mistakes that a schema reports. */
export function entriesAt(value: unknown, key: string): readonly unknown[] {
  const entries = valueAt(value, [key])
  return Array.isArray(entries) ? entries : []
}
