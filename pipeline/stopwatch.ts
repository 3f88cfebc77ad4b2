/** Adds up the time that each stage takes, in milliseconds, in the order in which stages began. */
export class Stopwatch {
  readonly #stages = new Map<string, number>()

  time<Result>(stage: string, work: () => Result): Result {
    const start = performance.now()
    try {
      return work()
    } finally {
      this.#add(stage, performance.now() - start)
    }
  }

  async timeAsync<Result>(stage: string, work: () => Promise<Result>): Promise<Result> {
    const start = performance.now()
    try {
      return await work()
    } finally {
      this.#add(stage, performance.now() - start)
    }
  }

  get stages(): readonly {readonly stage: string; readonly milliseconds: number}[] {
    return [...this.#stages].map(([stage, milliseconds]) => ({stage, milliseconds}))
  }

  #add(stage: string, milliseconds: number): void {
    this.#stages.set(stage, (this.#stages.get(stage) ?? 0) + milliseconds)
  }
}
