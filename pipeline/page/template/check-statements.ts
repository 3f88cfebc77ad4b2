import {hintAt} from '../../suggest.ts'
import {helpers} from '../helpers/index.ts'
import type {Block, Expression, Mustache, Partial, Program, Statement} from './ast.ts'
import type {Checking} from './check-template.ts'
import {checkCall, checkValue} from './check-values.ts'
import {isScoped, type Place, type Scope} from './scope.ts'
import {type Fields, type Shape, sayShape} from './shape.ts'

const blocks = ['if', 'unless', 'each', 'with'] as const

export function checkProgram(program: Program, scope: Scope, checking: Checking): void {
  for (const statement of program.body) checkStatement(statement, scope, checking)
}

function checkStatement(statement: Statement, scope: Scope, checking: Checking): void {
  switch (statement.type) {
    case 'ContentStatement':
    case 'CommentStatement':
      return
    case 'MustacheStatement':
      checkMustache(statement, scope, checking)
      return
    case 'BlockStatement':
      checkBlock(statement, scope, checking)
      return
    case 'PartialStatement':
      checkPartial(statement, scope, checking)
      return
    case 'PartialBlockStatement':
    case 'Decorator':
    case 'DecoratorBlock':
      checking.report(
        statement,
        'Unexpected partial with a block, or inline partial',
        'write a partial of its own in partials/ and call it with {{> name}}'
      )
  }
}

function checkMustache(mustache: Mustache, scope: Scope, checking: Checking): void {
  if (!mustache.escaped) {
    checking.report(
      mustache,
      'Unexpected {{{ }}} or {{& }}: nothing is put on a page unescaped',
      'use {{ }}; helpers such as show-quotation give finished HTML by themselves'
    )
  }
  const place = isCall(mustache, scope)
    ? checkCall(mustache, scope, checking)
    : checkValue(mustache.path, scope, checking, 'printed')
  if (place && !isPrintable(place.shape)) {
    checking.report(
      mustache,
      `Unexpected ${sayShape(place.shape)}, expected a text or a number to print`,
      place.shape.is === 'list' ? 'go through it with {{#each}}, or use show-list' : 'name one of its fields'
    )
  }
}

/** A lone name is a helper if there is one of that name, as in Handlebars. */
function isCall({path, params, hash}: Mustache, scope: Scope): boolean {
  if (params.length > 0 || hash !== undefined || path.type !== 'PathExpression') return true
  const [name = ''] = path.parts
  const isLone = path.parts.length === 1 && path.depth === 0 && !path.data && !isScoped(path)
  return isLone && helpers.has(name) && !scope.names.has(name)
}

function isPrintable({is}: Shape): boolean {
  return is !== 'list' && is !== 'map' && is !== 'object'
}

function checkBlock(block: Block, scope: Scope, checking: Checking): void {
  const name = block.path.type === 'PathExpression' ? block.path.original : ''
  const kind = blocks.find(one => one === name)
  const [subject, surplus] = block.params
  if (!kind) {
    checking.report(block.path, `Unexpected block \`${name}\``, blockHint(name))
    return
  }
  if (!subject || surplus) {
    checking.report(block, `Unexpected number of values behind \`${kind}\`, expected one`)
    return
  }
  const place = checkValue(subject, scope, checking, 'tested')
  if (!place) return
  const {inside, otherwise} = scopesOf(kind, block, place, scope, checking)
  if (block.program) checkProgram(block.program, inside, checking)
  if (block.inverse) checkProgram(block.inverse, otherwise, checking)
}

function blockHint(name: string): string {
  return helpers.has(name) ? `\`${name}\` is no block: write {{${name} …}}` : hintAt(name, blocks)
}

interface Scopes {
  readonly inside: Scope
  readonly otherwise: Scope
}

function scopesOf(
  kind: (typeof blocks)[number],
  block: Block,
  place: Place,
  scope: Scope,
  checking: Checking
): Scopes {
  const tested = {...scope, present: new Set([...scope.present, place.key])}
  switch (kind) {
    case 'if':
      return {inside: tested, otherwise: scope}
    case 'unless':
      return {inside: scope, otherwise: tested}
    case 'with':
      return {inside: scopeIn(place.shape, [place.shape], block, tested, checking), otherwise: scope}
    case 'each':
      return {inside: scopeOfEach(place.shape, block, tested, checking), otherwise: scope}
  }
}

function scopeOfEach(shape: Shape, block: Block, scope: Scope, checking: Checking): Scope {
  if (shape.is !== 'list' && shape.is !== 'map') {
    checking.report(block, `Unexpected ${sayShape(shape)}, expected a list to go through`)
    return scope
  }
  const key: Shape = {is: shape.is === 'list' ? 'number' : 'text'}
  const data = new Map<string, Shape>([...scope.data, ['index', {is: 'number'}], ['key', key]])
  data.set('first', {is: 'truth'}).set('last', {is: 'truth'})
  return scopeIn(shape.of, [shape.of, key], block, {...scope, data}, checking)
}

/** One context further in, with the names that stand between bars. */
function scopeIn(
  shape: Shape,
  values: readonly Shape[],
  block: Block,
  scope: Scope,
  checking: Checking
): Scope {
  const names = new Map(scope.names)
  for (const [at, name] of (block.program?.blockParams ?? []).entries()) {
    const value = values[at]
    if (value) names.set(name, {shape: value, key: checking.newFrame(value).key})
    else checking.report(block, `Unexpected name \`${name}\` between bars: there is no value for it`)
  }
  return {...scope, names, frame: checking.newFrame(shape, scope.frame)}
}

function checkPartial(partial: Partial, scope: Scope, checking: Checking): void {
  const name = nameOf(partial.name)
  if (name === undefined) {
    checking.report(partial, 'Unexpected computed partial, expected the name of one')
    return
  }
  const [context] = partial.params
  const place = context ? checkValue(context, scope, checking, 'given') : scope.frame
  const added = (partial.hash?.pairs ?? []).flatMap(({key, value}) => {
    const given = checkValue(value, scope, checking, 'tested')
    return given ? [[key, {shape: given.shape, optional: isOptional(given)}] as const] : []
  })
  if (place) checking.enter(name, withFields(place.shape, new Map(added)), partial.name)
}

function isOptional({untested}: Place): boolean {
  return untested !== undefined
}

function withFields(shape: Shape, added: Fields): Shape {
  if (added.size === 0) return shape
  return {is: 'object', fields: new Map([...(shape.is === 'object' ? shape.fields : []), ...added])}
}

function nameOf(name: Expression): string | undefined {
  if (name.type === 'PathExpression') return name.original
  return name.type === 'StringLiteral' ? name.value : undefined
}
