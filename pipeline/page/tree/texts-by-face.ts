import type {Element, Root} from 'hast'
import type {FontUse} from '../fonts/assign-characters.ts'
import type {Role, Style, Weight} from '../fonts/families.ts'
import {type FontRule, readFontRules} from '../fonts/read-font-rules.ts'
import {elementLanguage} from './element-language.ts'
import {selectorKeys} from './selector-keys.ts'

/** The faces that a text may be set in. */
interface Faces {
  readonly roles: ReadonlySet<Role>
  readonly weights: ReadonlySet<Weight>
  readonly styles: ReadonlySet<Style>
}

/** What a browser does without a style sheet, by the HTML standard. */
const standard = `
  b, strong, th, h1, h2, h3, h4, h5, h6, legend { font-weight: bold }
  i, em, cite, dfn, var, address { font-style: italic }
`

const initial: Faces = {roles: new Set(['serif']), weights: new Set([400]), styles: new Set(['normal'])}

/**
 * All that is printed, by language and face: the text, and the addresses that a style sheet may print behind
 * links. Which of several rules wins is left open: a text counts for every face that a rule of its element
 * or of one around it asks for, so that none is wanting. What style sheets add (`added`) counts for each face
 * that is used, and for those of the page margins.
 */
export function textsByFace(tree: Root, sheets: readonly string[], added: string): readonly FontUse[] {
  const rules = [standard, ...sheets].flatMap(readFontRules)
  const rulesOf = matchRules(rules)
  const uses = new Map<string, FontUse>()
  const walk = (node: Root | Element, outer: Faces, outerLanguage: string): void => {
    const isElement = node.type === 'element'
    const lang = isElement ? elementLanguage(node, outerLanguage) : outerLanguage
    const faces = isElement ? union(outer, rulesOf(node)) : outer
    const here = node.children.map(child => (child.type === 'text' ? child.value : '')).join('')
    const address = isElement ? String(node.properties.href ?? '') : ''
    add(uses, faces, lang, here + address)
    for (const child of node.children) {
      if (child.type === 'element' && child.tagName !== 'head') walk(child, faces, lang)
    }
  }
  walk(tree, initial, 'en')
  const margins = union(
    initial,
    rules.filter(({selector}) => selector === undefined)
  )
  for (const lang of new Set([...uses.values()].map(use => use.lang))) add(uses, margins, lang, ' ')
  return [...uses.values()].map(use => ({...use, text: use.text + added}))
}

function add(uses: Map<string, FontUse>, {roles, weights, styles}: Faces, lang: string, text: string): void {
  if (text === '') return
  for (const role of roles) {
    for (const weight of weights) {
      for (const style of styles) {
        const key = `${lang} ${role} ${weight} ${style}`
        uses.set(key, {lang, role, weight, style, text: (uses.get(key)?.text ?? '') + text})
      }
    }
  }
}

/**
 * The rules that may say something of an element: those whose selector ends in one of its classes, in its name
 * or in one of its attributes. What a selector asks for beside that is taken as given, which finds too many
 * rules, never too few.
 */
function matchRules(rules: readonly FontRule[]): (element: Element) => readonly FontRule[] {
  const byKey = new Map<string, FontRule[]>()
  for (const rule of rules) {
    for (const key of selectorKeys(rule.selector)) byKey.set(key, [...(byKey.get(key) ?? []), rule])
  }
  return ({tagName, properties}) => {
    const {className, style} = properties
    const classes = Array.isArray(className) ? className.map(name => `.${name}`) : []
    const attributes = Object.keys(properties).map(name => `[${name}]`)
    const found = ['*', tagName, ...classes, ...attributes].flatMap(key => byKey.get(key) ?? [])
    return style ? [...found, ...readFontRules(String(style))] : found
  }
}

function union(outer: Faces, rules: readonly FontRule[]): Faces {
  if (rules.length === 0) return outer
  return {
    roles: new Set([...outer.roles, ...rules.flatMap(({roles}) => roles)]),
    weights: new Set([...outer.weights, ...rules.flatMap(({weights}) => weights)]),
    styles: new Set([...outer.styles, ...rules.flatMap(({styles}) => styles)])
  }
}
