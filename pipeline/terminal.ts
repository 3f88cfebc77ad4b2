import {styleText} from 'node:util'
import {formatProblem, type Problem} from './problem.ts'

/** Where a command says what it does on the way; results go to standard output. */
export interface Terminal {
  readonly err: (text: string) => void
  /** Whether `err` is a terminal, so that a line can be written over. */
  readonly isLive: boolean
  readonly hasColour: boolean
  readonly columns: number
  readonly isQuiet: boolean
}

export type Colour = 'red' | 'green' | 'yellow' | 'dim' | 'bold'

export function paint({hasColour}: Terminal, colour: Colour, text: string): string {
  return hasColour ? styleText(colour, text, {validateStream: false}) : text
}

/** One line that is written over on a terminal; elsewhere, only the lines that say a step is done. */
export class Progress {
  readonly #terminal: Terminal
  #isShown = false

  constructor(terminal: Terminal) {
    this.#terminal = terminal
  }

  /** A passing state. */
  show(text: string): void {
    if (!this.#terminal.isLive || this.#terminal.isQuiet) return
    this.#terminal.err(`\r\u001B[2K${text.slice(0, this.#terminal.columns - 1)}`)
    this.#isShown = true
  }

  /** A line that stays. */
  line(text: string): void {
    this.clear()
    if (!this.#terminal.isQuiet) this.#terminal.err(`${text}\n`)
  }

  clear(): void {
    if (this.#isShown) this.#terminal.err('\r\u001B[2K')
    this.#isShown = false
  }
}

export function sayProblems(
  terminal: Terminal,
  problems: readonly Problem[],
  kind: 'error' | 'warning'
): void {
  const label = paint(terminal, kind === 'error' ? 'red' : 'yellow', kind)
  for (const problem of problems) terminal.err(`${label} ${formatProblem(problem)}\n`)
}
