export type Weight = 400 | 700
export type Style = 'normal' | 'italic'
export type Role = 'serif' | 'sans'

/** A family as npm packages ship it: cut into slices, each holding some of the characters. */
export interface Family {
  /** Its name in CSS. */
  readonly name: string
  /** The npm package with the slices; every slice has TrueType outlines. */
  readonly source: string
  /**
   * `static`: one file for each slice, weight and style. `variable`: one file for each slice, with a weight
   * axis that has to be pinned, because Chromium writes a variable font into a PDF as Type 3.
   */
  readonly slices: 'static' | 'variable'
  readonly styles: readonly [Style, ...Style[]]
}

const serif: Family = {
  name: 'Noto Serif',
  source: '@fontsource/noto-serif',
  slices: 'static',
  styles: ['normal', 'italic']
}

const sans: Family = {
  name: 'Noto Sans',
  source: '@fontsource/noto-sans',
  slices: 'static',
  styles: ['normal', 'italic']
}

const simplified: Family = {
  name: 'Noto Serif SC',
  source: '@fontsource-variable/noto-serif-sc',
  slices: 'variable',
  styles: ['normal']
}

const traditional: Family = {
  name: 'Noto Serif TC',
  source: '@fontsource-variable/noto-serif-tc',
  slices: 'variable',
  styles: ['normal']
}

type Writing = 'western' | 'zh-Hans' | 'zh-Hant'

const western: Readonly<Record<Role, readonly Family[]>> = {serif: [serif, sans], sans: [sans, serif]}

/** The families to try in turn for a text of this role and language: the order of CSS `font-family`. */
export function familiesFor(role: Role, lang: string): readonly Family[] {
  const writing = writingOf(lang)
  switch (writing) {
    case 'western':
      return [...western[role], simplified, traditional]
    case 'zh-Hans':
      return [simplified, ...western[role], traditional]
    case 'zh-Hant':
      return [traditional, ...western[role], simplified]
    default:
      return writing satisfies never
  }
}

/** The value of `font-family` for a text of this role and language. */
export function fontFamily(role: Role, lang: string): string {
  return [...familiesFor(role, lang).map(({name}) => `'${name}'`), genericFamily[role]].join(', ')
}

const genericFamily: Readonly<Record<Role, string>> = {serif: 'serif', sans: 'sans-serif'}

// Marks that both kinds of font have. Chinese text wants them as wide as an ideograph.
const wideInChinese = new Set('“”‘’—…·')

/**
 * The families to try in turn for one character of such a text. Chinese families come first in Chinese text
 * only for what is Chinese, so that Latin letters and digits are set in the Latin family. The Chinese font is
 * then embedded without them, and `font-family` can name it first.
 */
export function familiesByCharacter(role: Role, lang: string): (character: string) => readonly Family[] {
  const families = familiesFor(role, lang)
  const westernFirst = [...western[role], ...families.filter(family => !western[role].includes(family))]
  return character => (wideInChinese.has(character) ? families : westernFirst)
}

function writingOf(lang: string): Writing {
  const {language, script, region} = new Intl.Locale(lang).maximize()
  if (language !== 'zh' && language !== 'yue') return 'western'
  return script === 'Hant' || region === 'TW' || region === 'HK' || region === 'MO' ? 'zh-Hant' : 'zh-Hans'
}
