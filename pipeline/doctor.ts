import {embedFonts} from './page/fonts/embed-fonts.ts'
import {fontFamily} from './page/fonts/families.ts'
import {type Environment, openPress} from './print/index.ts'
import {type Abilities, PROBE_TEXT, probe} from './print/probe.ts'
import {BriefmillError, formatProblem} from './problem.ts'

/** What `doctor` found. */
export interface Diagnosis {
  /** Whether a build can print here. */
  readonly isHealthy: boolean
  readonly node: {readonly version: string; readonly isSupported: boolean}
  readonly abilities?: Abilities
  readonly fonts: readonly {readonly family: string; readonly package: string; readonly version: string}[]
  /** Why there was no probe print. */
  readonly failure?: string
}

export interface Patient {
  readonly browser?: string | undefined
  readonly env: Environment
  /** `v20.19.0` */
  readonly node: string
}

/** Looks at Node, browser and fonts, and reads back a print made with them. */
export async function diagnose({browser, env, node}: Patient): Promise<Diagnosis> {
  const about = {version: node, isSupported: isSupported(node)}
  const embedded = await embedFonts({
    uses: [
      {lang: 'zh-Hans', role: 'serif', weight: 400, style: 'normal', text: `${PROBE_TEXT}Probe0123456789/`}
    ]
  })
  const fonts = embedded.fonts.map(({family, source, version}) => ({family, package: source, version}))
  try {
    const press = await openPress({browser, env})
    try {
      const abilities = await probe(press, {css: embedded.css, family: fontFamily('serif', 'zh-Hans')})
      return {isHealthy: about.isSupported && canPrint(abilities), node: about, abilities, fonts}
    } finally {
      await press.close()
    }
  } catch (error) {
    if (!(error instanceof BriefmillError)) throw error
    return {isHealthy: false, node: about, fonts, failure: error.problems.map(formatProblem).join('\n')}
  }
}

/** The findings as lines of plain words. */
export function sayDiagnosis({node, abilities, fonts, failure, isHealthy}: Diagnosis): string {
  const lines = [
    say(node.isSupported, `Node ${node.version}`, '20.19 or newer is needed'),
    ...(abilities ? sayAbilities(abilities) : []),
    ...fonts.map(font => say(true, `font ${font.family}, from ${font.package} ${font.version}`)),
    ...(failure === undefined ? [] : [`fail  ${failure}`]),
    isHealthy ? 'Briefmill can print here.' : 'Briefmill cannot print here as it should.'
  ]
  return lines.join('\n')
}

function sayAbilities({
  browser,
  tags,
  bookmarks,
  pageCounters,
  chineseText,
  type3
}: Abilities): readonly string[] {
  return [
    say(true, `browser ${browser.product} ${browser.version}, found by: ${browser.origin}`),
    `      ${browser.path}`,
    say(browser.sandbox === 'on', `sandbox ${browser.sandbox}`),
    say(tags, 'tagged PDF', 'screen readers will not find the structure'),
    say(bookmarks, 'bookmarks', 'the PDF will have no outline'),
    say(pageCounters, 'page counters in margins', 'pages will not be numbered'),
    say(chineseText === 'searchable', `Chinese text ${chineseText}`, 'search and copy will fail'),
    say(!type3, 'fonts embedded as TrueType', 'fonts are drawn as Type 3')
  ]
}

function say(isGood: boolean, what: string, otherwise = ''): string {
  return `${isGood ? 'ok  ' : 'note'}  ${what}${isGood || otherwise === '' ? '' : `: ${otherwise}`}`
}

function canPrint({tags, bookmarks, pageCounters, chineseText, type3}: Abilities): boolean {
  return tags && bookmarks && pageCounters && chineseText === 'searchable' && !type3
}

function isSupported(version: string): boolean {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number)
  return major > 20 || (major === 20 && minor >= 19)
}
