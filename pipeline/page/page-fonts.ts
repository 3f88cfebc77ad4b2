import {type EmbeddedFonts, embedFonts} from './fonts/embed-fonts.ts'
import {fontFamily} from './fonts/families.ts'

export interface FontNeed {
  /** What is printed in each language. */
  readonly texts: ReadonlyMap<string, string>
  /** What a style sheet adds. */
  readonly added: string
  readonly cacheFolder: string | undefined
}

/** Every style sheet can make any text bold or slanted, and set it in either role. */
const faces = (['serif', 'sans'] as const).flatMap(role =>
  ([400, 700] as const).flatMap(weight =>
    (['normal', 'italic'] as const).map(style => ({role, weight, style}))
  )
)

/** The fonts of a page: each face that a style sheet may ask for, with the characters that are printed. */
export async function pageFonts({texts, added, cacheFolder}: FontNeed): Promise<EmbeddedFonts> {
  const uses = [...texts].flatMap(([lang, text]) => faces.map(face => ({...face, lang, text: text + added})))
  return embedFonts({uses, ...(cacheFolder !== undefined && {cacheFolder})})
}

/** `var(--serif)` and `var(--sans)`: the families to try, in the order that suits each language of the page. */
export function fontVariables(languages: Iterable<string>): string {
  const rules = [...languages].map(lang => {
    const families = (['serif', 'sans'] as const).map(role => `--${role}: ${fontFamily(role, lang)}`)
    return `:lang(${lang}) { ${families.join('; ')} }`
  })
  return rules.join('\n')
}
