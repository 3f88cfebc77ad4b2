/** Plain data that is read-only all the way down. */
export type Frozen<Data> = {readonly [Key in keyof Data]: Frozen<Data[Key]>}

/** Freezes plain data all the way down, so that no step of the pipeline can change what another reads. */
export function deepFreeze<Data>(data: Data): Data {
  if (typeof data !== 'object' || data === null) return data
  for (const part of Object.values(data)) deepFreeze(part)
  return Object.freeze(data)
}
