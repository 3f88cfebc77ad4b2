/** What is stated of some fields: a field without a value, or with a blank one, is left out. */
export function stated<Field extends string>(
  fields: Readonly<Record<Field, string | undefined>>
): {readonly [field in Field]?: string} {
  const entries = Object.entries<string | undefined>(fields).filter(([, value]) => value?.trim())
  return Object.fromEntries(entries) as {readonly [field in Field]?: string}
}
