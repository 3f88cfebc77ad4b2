import * as z from 'zod'
import type {Desk} from '../desk.ts'
import {type Shape, shapeOf} from '../template/shape.ts'

/** A helper as it is written: what it takes is said once, for the check of templates and for the types here. */
export interface HelperSpec<Takes extends z.ZodObject, Options extends z.ZodObject> {
  readonly name: string
  /** What stands behind the name, in this order. */
  readonly takes: Takes
  /** What may follow as `name=value`. */
  readonly options?: Options
  readonly gives: Gives
  readonly run: (desk: Desk, taken: z.output<Takes>, options: z.output<Options>) => unknown
}

/** The kind of result, or its shape, which may be a part of the model. */
export type Gives = 'text' | 'html' | 'truth' | ((model: Shape) => Shape)

/** A helper as templates see it. */
export interface Helper {
  readonly name: string
  readonly takes: Shape & {readonly is: 'object'}
  readonly options: Shape & {readonly is: 'object'}
  readonly gives: Gives
  readonly run: (desk: Desk, taken: readonly unknown[], options: Readonly<Record<string, unknown>>) => unknown
}

const nothing = z.strictObject({})

export function defineHelper<Takes extends z.ZodObject, Options extends z.ZodObject = typeof nothing>(
  spec: HelperSpec<Takes, Options>
): Helper {
  const options = spec.options ?? nothing
  const names = Object.keys(spec.takes.shape)
  return {
    name: spec.name,
    takes: objectShape(spec.takes),
    options: objectShape(options),
    gives: spec.gives,
    run: (desk, taken, given) => {
      const byName = Object.fromEntries(names.map((name, at) => [name, taken[at]]))
      return spec.run(desk, spec.takes.parse(byName), options.parse(given) as z.output<Options>)
    }
  }
}

function objectShape(schema: z.ZodObject): Shape & {readonly is: 'object'} {
  const shape = shapeOf(schema)
  if (shape.is !== 'object') throw new TypeError('A helper takes named values')
  return shape
}
