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
  /** What is at work now, by whose it is; the latest stands last. */
  readonly #running = new Map<string, Map<string, string>>()
  #isShown = false

  constructor(terminal: Terminal) {
    this.#terminal = terminal
  }

  /** Something that is at work until `end`; told again, it says how far it is. */
  show(whose: string, stage: string, text: string): void {
    const own = this.#running.get(whose) ?? new Map<string, string>()
    this.#running.set(whose, own.set(stage, text))
    this.#draw()
  }

  end(whose: string, stage: string): void {
    this.#running.get(whose)?.delete(stage)
    this.#draw()
  }

  endAll(whose: string): void {
    this.#running.delete(whose)
    this.#draw()
  }

  /** A line that stays. */
  line(text: string): void {
    this.clear()
    if (!this.#terminal.isQuiet) this.#terminal.err(`${text}\n`)
    this.#draw()
  }

  #draw(): void {
    const {isLive, isQuiet, columns, err} = this.#terminal
    if (!isLive || isQuiet) return
    const texts = [...this.#running]
      .filter(([, stages]) => stages.size > 0)
      .map(([whose, stages]) => `${whose}: ${[...stages.values()].join(', ')}`)
    this.clear()
    if (texts.length === 0) return
    err(texts.join('; ').slice(0, columns - 1))
    this.#isShown = true
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
