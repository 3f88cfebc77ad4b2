import {hintAt} from '../../suggest.ts'
import type {Helper} from '../helpers/helper.ts'
import {helpers} from '../helpers/index.ts'
import type {Call, Expression, Located, Path} from './ast.ts'
import type {Checking} from './check-template.ts'
import {followPath, type Place, type Scope} from './scope.ts'
import {accepts, type Field, type Shape, sayShape} from './shape.ts'
import {slotsOf} from './words.ts'

/** What is done with a value. Only where it is tested may it be absent. */
type Use = 'printed' | 'given' | 'tested'

/** What an expression gives; nothing if it was reported. */
export function checkValue(
  expression: Expression,
  scope: Scope,
  checking: Checking,
  use: Use
): Place | undefined {
  switch (expression.type) {
    case 'PathExpression':
      return checkPath(expression, scope, checking, use)
    case 'SubExpression':
      return checkCall(expression, scope, checking)
    case 'StringLiteral':
      return {shape: {is: 'text'}, key: ''}
    case 'NumberLiteral':
      return {shape: {is: 'number'}, key: ''}
    case 'BooleanLiteral':
      return {shape: {is: 'truth'}, key: ''}
    case 'UndefinedLiteral':
    case 'NullLiteral':
      checking.report(expression, 'Unexpected empty value')
      return undefined
  }
}

function checkPath(path: Path, scope: Scope, checking: Checking, use: Use): Place | undefined {
  const place = followPath(path, scope)
  if ('message' in place) {
    const isHelper = path.parts.length === 1 && helpers.has(path.parts[0] ?? '')
    checking.report(path, place.message, isHelper ? 'a helper used as a value stands in ( )' : place.hint)
    return undefined
  }
  const {untested, key} = place
  if (untested === undefined || (use === 'tested' && untested === key)) return place
  const field = untested.slice(untested.lastIndexOf('/') + 1)
  checking.report(
    path,
    `Unexpected use of the optional field \`${field}\` without a test`,
    `put it inside {{#if …}}: there are digests without \`${field}\``
  )
  return undefined
}

/** What a helper gives; everything that is wrong with its call is reported. */
export function checkCall(call: Call, scope: Scope, checking: Checking): Place | undefined {
  const name = call.path.type === 'PathExpression' ? call.path.original : ''
  const helper = helpers.get(name)
  if (!helper) {
    checking.report(call.path, `Unexpected helper \`${name}\``, hintAt(name, helpers.keys()))
    return undefined
  }
  checkParameters(call, helper, scope, checking)
  if (name === 'say') checkSay(call, scope, checking)
  else checkOptions(call, helper, scope, checking)
  const {gives} = helper
  return {shape: typeof gives === 'string' ? {is: gives} : gives(scope.root.shape), key: ''}
}

function checkParameters(call: Call, helper: Helper, scope: Scope, checking: Checking): void {
  const fields = [...helper.takes.fields]
  if (call.params.length !== fields.length) {
    const names = fields.map(([name]) => name).join(', ')
    const found = call.params.length === 0 ? 'nothing' : `${call.params.length} values`
    checking.report(
      call,
      `Unexpected ${found} behind \`${helper.name}\`, expected ${fields.length}: ${names}`
    )
  }
  call.params.forEach((value, at) => {
    const [name, field] = fields[at] ?? []
    if (name !== undefined && field) checkGiven(name, field, value, scope, checking)
  })
}

function checkOptions(call: Call, helper: Helper, scope: Scope, checking: Checking): void {
  const wanted = helper.options.fields
  const pairs = call.hash?.pairs ?? []
  for (const pair of pairs) {
    const field = wanted.get(pair.key)
    if (field) checkGiven(pair.key, field, pair.value, scope, checking)
    else
      checking.report(
        pair,
        `Unexpected option \`${pair.key}\` of \`${helper.name}\``,
        hintAt(pair.key, wanted.keys())
      )
  }
  for (const [name, {optional}] of wanted) {
    const isThere = pairs.some(({key}) => key === name)
    if (!optional && !isThere) checking.report(call, `Unexpected \`${helper.name}\` without \`${name}=…\``)
  }
}

function checkGiven(name: string, wanted: Field, value: Expression, scope: Scope, checking: Checking): void {
  const given = checkValue(value, scope, checking, 'given')
  if (given && !accepts(wanted.shape, given.shape)) {
    checking.report(
      value,
      `Unexpected ${sayShape(given.shape)} as \`${name}\`, expected ${sayShape(wanted.shape)}`
    )
  }
}

/** The phrase must exist, and get just the values that it has places for. */
function checkSay(call: Call, scope: Scope, checking: Checking): void {
  const [key] = call.params
  const phrases = checking.template.words.get('en') ?? {}
  if (key?.type !== 'StringLiteral') {
    checking.report(call, 'Unexpected computed phrase, expected the name of one in quotation marks')
    return
  }
  const phrase = Object.hasOwn(phrases, key.value) ? phrases[key.value] : undefined
  if (phrase === undefined) {
    checking.report(key, `Unexpected phrase \`${key.value}\``, hintAt(key.value, Object.keys(phrases)))
    return
  }
  const slots = slotsOf(phrase)
  const pairs = call.hash?.pairs ?? []
  for (const pair of pairs) {
    if (slots.has(pair.key)) checkPrintable(pair, pair.value, scope, checking)
    else
      checking.report(
        pair,
        `Unexpected value \`${pair.key}\` of the phrase \`${key.value}\``,
        hintAt(pair.key, slots)
      )
  }
  for (const slot of slots) {
    if (!pairs.some(pair => pair.key === slot)) {
      checking.report(call, `Unexpected phrase \`${key.value}\` without \`${slot}=…\``)
    }
  }
}

function checkPrintable(at: Located, value: Expression, scope: Scope, checking: Checking): void {
  const given: Shape | undefined = checkValue(value, scope, checking, 'given')?.shape
  if (given && given.is !== 'text' && given.is !== 'number') {
    checking.report(at, `Unexpected ${sayShape(given)}, expected a text or a number`)
  }
}
