export interface FilePlace {
  /** The file as the user names it. */
  readonly file?: string
  /** 1-based. */
  readonly line?: number
  /** 1-based. */
  readonly column?: number
}

/** Something wrong that a person can put right: where, what was found, what was expected, what to try. */
export interface Problem extends FilePlace {
  /** “Unexpected X, expected Y”: one sentence, no full stop needed. */
  readonly message: string
  /** What to try next. */
  readonly hint?: string
}

/** The one error that the pipeline throws on bad input. It carries every problem found, not only the first. */
export class BriefmillError extends Error {
  readonly problems: readonly Problem[]

  constructor(problems: readonly [Problem, ...Problem[]], options?: ErrorOptions) {
    super(problems.map(formatProblem).join('\n'), options)
    this.name = 'BriefmillError'
    this.problems = problems
  }
}

/** What an error tells a person: the problems that it carries. */
export function problemsOf(error: unknown): readonly Problem[] {
  return error instanceof BriefmillError ? error.problems : [defect(error)]
}

/** `file:line:column: message`, and the hint on a line of its own. */
export function formatProblem({file, line, column, message, hint}: Problem): string {
  const place = [file, line, line === undefined ? undefined : column].filter(part => part !== undefined)
  const head = place.length > 0 ? `${place.join(':')}: ${message}` : message
  return hint === undefined ? head : `${head}\n  hint: ${hint}`
}

/** An error that no input explains: the program itself is at fault, and whoever mends it needs the place. */
function defect(error: unknown): Problem {
  const trace = error instanceof Error ? (error.stack ?? String(error)) : String(error)
  return {
    message: 'Unexpected failure of the program itself, expected none whatever the input',
    hint: `it is a defect of Briefmill, please report it with these lines and, if you can, the input:\n${trace}`
  }
}
