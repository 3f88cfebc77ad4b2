/** Told when work of a stage begins and ends. */
export type OnStage = (stage: string, moment: 'begins' | 'ends') => void

/** Adds up the time that each stage takes, in milliseconds, in the order in which stages began. */
export class Stopwatch {
  readonly #stages = new Map<string, number>()
  readonly #onStage: OnStage

  constructor(onStage: OnStage = () => {}) {
    this.#onStage = onStage
  }

  time<Result>(stage: string, work: () => Result): Result {
    const start = this.#begin(stage)
    try {
      return work()
    } finally {
      this.#add(stage, performance.now() - start)
    }
  }

  async timeAsync<Result>(stage: string, work: () => Promise<Result>): Promise<Result> {
    const start = this.#begin(stage)
    try {
      return await work()
    } finally {
      this.#add(stage, performance.now() - start)
    }
  }

  get stages(): readonly {readonly stage: string; readonly milliseconds: number}[] {
    return [...this.#stages].map(([stage, milliseconds]) => ({stage, milliseconds}))
  }

  #begin(stage: string): number {
    this.#onStage(stage, 'begins')
    return performance.now()
  }

  #add(stage: string, milliseconds: number): void {
    this.#onStage(stage, 'ends')
    this.#stages.set(stage, (this.#stages.get(stage) ?? 0) + milliseconds)
  }
}
