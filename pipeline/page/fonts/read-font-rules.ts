import {type Declaration, parse, Rule} from 'postcss'
import type {Role, Style, Weight} from './families.ts'

/** What a rule of a style sheet says of fonts: the faces that it may ask for, whatever else applies. */
export interface FontRule {
  /** Absent for `@page`, its margin boxes, and a style attribute. */
  readonly selector?: string
  readonly roles: readonly Role[]
  readonly weights: readonly Weight[]
  readonly styles: readonly Style[]
}

const everyRole: readonly Role[] = ['serif', 'sans']
const everyWeight: readonly Weight[] = [400, 700]
const everyStyle: readonly Style[] = ['normal', 'italic']

/** The font rules of a style sheet, or of a style attribute. Where a value is not understood, it may be any. */
export function readFontRules(sheet: string): readonly FontRule[] {
  const rules: FontRule[] = []
  parse(sheet).walkDecls(declaration => {
    const faces = facesOf(declaration)
    const {parent} = declaration
    if (faces) rules.push({...faces, ...(parent instanceof Rule && {selector: parent.selector})})
  })
  return rules
}

function facesOf({prop, value}: Declaration): Omit<FontRule, 'selector'> | undefined {
  const none = {roles: [], weights: [], styles: []}
  switch (prop.toLowerCase()) {
    case 'font':
      return {roles: everyRole, weights: everyWeight, styles: everyStyle}
    case 'font-family':
      return {...none, roles: rolesOf(value)}
    case 'font-weight':
      return {...none, weights: weightsOf(value)}
    case 'font-style':
      return {...none, styles: stylesOf(value)}
    default:
      return undefined
  }
}

/** What the value says first decides; a family of the page stands for its role. */
function rolesOf(value: string): readonly Role[] {
  if (isInherited(value)) return []
  const first = value
    .split(',')[0]
    ?.trim()
    .replace(/^(['"])(.*)\1$/, '$2')
  if (first === 'var(--serif)' || first === 'Noto Serif') return ['serif']
  if (first === 'var(--sans)' || first === 'Noto Sans') return ['sans']
  return everyRole
}

function weightsOf(value: string): readonly Weight[] {
  if (isInherited(value)) return []
  if (value === 'normal') return [400]
  if (value === 'bold') return [700]
  const number = Number(value)
  if (Number.isNaN(number)) return everyWeight
  // Between the two a browser takes the nearer one, by rules of its own.
  return number <= 400 ? [400] : number >= 600 ? [700] : everyWeight
}

function stylesOf(value: string): readonly Style[] {
  if (isInherited(value)) return []
  if (value === 'normal') return ['normal']
  return /^(?:italic|oblique)\b/.test(value) ? ['italic'] : everyStyle
}

/** What is inherited is counted where it is declared. */
function isInherited(value: string): boolean {
  return value === 'inherit'
}
