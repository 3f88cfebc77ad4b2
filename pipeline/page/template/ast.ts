/** The syntax tree of Handlebars, as a closed union: its own types leave the kinds of nodes open. */
export interface Located {
  readonly loc: {readonly start: {readonly line: number; readonly column: number}}
}

export interface Program {
  readonly body: readonly Statement[]
  readonly blockParams?: readonly string[]
}

export type Statement = Content | Comment | Mustache | Block | Partial | Unsupported

export interface Content extends Located {
  readonly type: 'ContentStatement'
}

export interface Comment extends Located {
  readonly type: 'CommentStatement'
}

/** What a mustache, a block, a partial and an expression in parentheses have in common. */
export interface Call extends Located {
  readonly path: Expression
  readonly params: readonly Expression[]
  readonly hash?: {readonly pairs: readonly Pair[]}
}

export interface Pair extends Located {
  readonly key: string
  readonly value: Expression
}

export interface Mustache extends Call {
  readonly type: 'MustacheStatement'
  readonly escaped: boolean
}

export interface Block extends Call {
  readonly type: 'BlockStatement'
  readonly program?: Program
  readonly inverse?: Program
}

export interface Partial extends Omit<Call, 'path'> {
  readonly type: 'PartialStatement'
  readonly name: Expression
}

export interface Unsupported extends Located {
  readonly type: 'PartialBlockStatement' | 'Decorator' | 'DecoratorBlock'
}

export type Expression = Path | SubExpression | Literal

export interface Path extends Located {
  readonly type: 'PathExpression'
  readonly original: string
  /** Whether it begins with `@`. */
  readonly data: boolean
  /** How often it says `../`. */
  readonly depth: number
  readonly parts: readonly string[]
}

export interface SubExpression extends Call {
  readonly type: 'SubExpression'
}

export type Literal = Located &
  (
    | {readonly type: 'StringLiteral'; readonly value: string}
    | {readonly type: 'NumberLiteral'; readonly value: number}
    | {readonly type: 'BooleanLiteral'; readonly value: boolean}
    | {readonly type: 'UndefinedLiteral' | 'NullLiteral'}
  )
