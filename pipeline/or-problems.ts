import {BriefmillError, type Problem} from './problem.ts'

/** What comes out of some work; where it ends with problems they join the others, so that all are said at once. */
export async function orProblems<Result>(
  work: Promise<Result>,
  problems: Problem[]
): Promise<Result | undefined> {
  try {
    return await work
  } catch (error) {
    if (!(error instanceof BriefmillError)) throw error
    problems.push(...error.problems)
    return undefined
  }
}
