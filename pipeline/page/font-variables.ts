import {fontFamily} from './fonts/families.ts'

/** `var(--serif)` and `var(--sans)`: the families to try, in the order that suits each language of the page. */
export function fontVariables(languages: Iterable<string>): string {
  const rules = [...languages].map(lang => {
    const families = (['serif', 'sans'] as const).map(role => `--${role}: ${fontFamily(role, lang)}`)
    return `:lang(${lang}) { ${families.join('; ')} }`
  })
  return rules.join('\n')
}
