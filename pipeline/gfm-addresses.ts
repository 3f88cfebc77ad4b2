import type {Processor} from 'unified'

/** What the GitHub extensions take for an address begins or goes on in one of these ways. */
const address = /@|:\/\/|www\./i

const addresses: ReadonlySet<string> = new Set(['emailAutolink', 'protocolAutolink', 'wwwAutolink'])

/** Whether a text may hold an address without angle brackets. */
export function mayHoldAddresses(markdown: string): boolean {
  return address.test(markdown)
}

/**
 * Switches off that plain addresses become links. They are looked for at every word, and where a text holds none that
 * only takes memory, a hundred bytes a letter.
 */
export function withoutAddresses(this: Processor): void {
  const data = this.data()
  data.micromarkExtensions = (data.micromarkExtensions ?? []).map(extension => {
    const {text, ...rest} = extension as {readonly text?: Readonly<Record<string, unknown>>}
    const kept = Object.entries(text ?? {}).map(([code, constructs]) => [
      code,
      [constructs].flat().filter(one => !addresses.has((one as {name?: string}).name ?? ''))
    ])
    return {...rest, text: Object.fromEntries(kept)}
  })
}
