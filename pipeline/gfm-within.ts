import type {Data, Processor} from 'unified'

/** What a text must hold somewhere for a construct of the GitHub extensions to be found in it. */
const signs: ReadonlyMap<string, RegExp> = new Map([
  ['emailAutolink', /@/],
  ['protocolAutolink', /:\/\//],
  ['wwwAutolink', /www\./i],
  ['table', /\||:-|-:/]
])

/**
 * Switches off those GitHub extensions that find nothing in a text. Addresses and tables are looked for at every word:
 * without any, that only takes time and memory, hundreds of bytes a word.
 */
export function gfmWithin(markdown: string): (this: Processor) => void {
  const idle = new Set([...signs].filter(([, sign]) => !sign.test(markdown)).map(([name]) => name))
  return function () {
    const data = this.data()
    data.micromarkExtensions = (data.micromarkExtensions ?? []).map(extension => {
      const {text = {}, flow = {}} = extension
      return {...extension, text: without(idle, text), flow: without(idle, flow)}
    })
  }
}

type Extension = NonNullable<Data['micromarkExtensions']>[number]
type Constructs = NonNullable<Extension['text']>

function without(idle: ReadonlySet<string>, constructs: Constructs): Constructs {
  return Object.fromEntries(
    Object.entries(constructs).map(([code, some]) => [
      code,
      [some ?? []].flat().filter(({name}) => name === undefined || !idle.has(name))
    ])
  )
}
