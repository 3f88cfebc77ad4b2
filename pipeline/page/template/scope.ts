import {hintAt} from '../../suggest.ts'
import type {Path} from './ast.ts'
import type {Shape} from './shape.ts'

/** One context of a template: what `this` is. */
export interface Frame {
  readonly shape: Shape
  /** Tells contexts apart. */
  readonly key: string
  readonly above?: Frame
}

/** All that a name can mean at a point of a template. */
export interface Scope {
  readonly frame: Frame
  /** What `@root` is. */
  readonly root: Frame
  /** `{{#each list as |item at|}}` */
  readonly names: ReadonlyMap<string, Place>
  /** `@index`, `@first` and so on. */
  readonly data: ReadonlyMap<string, Shape>
  /** The keys of optional places that an `{{#if}}` around this point has found there. */
  readonly present: ReadonlySet<string>
}

/** What a path leads to. */
export interface Place {
  readonly shape: Shape
  readonly key: string
  /** The key of the first optional field on the way that no test has shown to be there. */
  readonly untested?: string
}

export interface Misstep {
  readonly message: string
  readonly hint: string
}

/** Where a path leads, or the first step of it that leads nowhere. */
export function followPath(path: Path, scope: Scope): Place | Misstep {
  const {start, steps} = findStart(path, scope)
  if (!start) return {message: `Unexpected \`${path.original}\``, hint: startHint(path, scope)}
  let place = start
  for (const [at, step] of steps.entries()) {
    const next = stepInto(place, step, scope)
    if (!next) return missing(place.shape, path, path.parts.length - steps.length + at)
    place = next
  }
  return place
}

function findStart(path: Path, scope: Scope): {readonly start?: Place; readonly steps: readonly string[]} {
  const [first = '', ...rest] = path.parts
  if (path.data) {
    if (first === 'root') return {start: placeOf(scope.root), steps: rest}
    const shape = scope.data.get(first)
    return shape ? {start: {shape, key: `@${first}`}, steps: rest} : {steps: []}
  }
  const named = path.depth === 0 && !isScoped(path) ? scope.names.get(first) : undefined
  if (named) return {start: named, steps: rest}
  let frame: Frame | undefined = scope.frame
  for (let up = 0; up < path.depth; up++) frame = frame?.above
  return frame ? {start: placeOf(frame), steps: path.parts} : {steps: []}
}

/** `this.name` and `./name` mean a field, whatever else has that name. */
export function isScoped({original}: Path): boolean {
  return /^(?:this\b|\.)/.test(original)
}

function placeOf({shape, key}: Frame): Place {
  return {shape, key}
}

function stepInto({shape, key, untested}: Place, step: string, scope: Scope): Place | undefined {
  const next = `${key}/${step}`
  const soFar = untested === undefined ? {} : {untested}
  switch (shape.is) {
    case 'object': {
      const field = shape.fields.get(step)
      if (!field) return undefined
      const missing = field.optional && !scope.present.has(next) && untested === undefined
      return {shape: field.shape, key: next, ...soFar, ...(missing && {untested: next})}
    }
    case 'map':
      return {shape: shape.of, key: next, ...soFar}
    case 'list':
    case 'text':
      return step === 'length' ? {shape: {is: 'number'}, key: next, ...soFar} : undefined
    case 'number':
    case 'truth':
    case 'html':
      return undefined
    case 'any':
      return {shape, key: next, ...soFar}
  }
}

/** The step of this number leads nowhere. */
function missing(shape: Shape, path: Path, number: number): Misstep {
  const step = path.parts[number] ?? ''
  const owner = ownerOf(path, number)
  if (shape.is === 'object') {
    return {message: `Unexpected field \`${step}\` of ${owner}`, hint: hintAt(step, shape.fields.keys())}
  }
  const hint = shape.is === 'list' ? 'it is a list: go through it with {{#each}}' : 'it has no fields'
  return {message: `Unexpected field \`${step}\` of ${owner}`, hint}
}

function startHint(path: Path, scope: Scope): string {
  if (!path.data) return 'there is no context above this one; a partial sees only what it is given'
  return hintAt(
    path.original,
    ['root', ...scope.data.keys()].map(name => `@${name}`)
  )
}

function ownerOf({parts, depth, data}: Path, number: number): string {
  if (number > 0) return `\`${data ? '@' : ''}${parts.slice(0, number).join('.')}\``
  return depth > 0 ? 'that context' : 'this context'
}
