import {BriefmillError} from './problem.ts'

/** Turns a refusal of the file system into an error that a person can act on; `option` names the place. */
export async function refusing<Result>(
  place: string,
  work: () => Promise<Result>,
  option = '--out'
): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    const code = codeOf(error)
    if (code === undefined) throw error
    throw new BriefmillError(
      [
        {
          file: place,
          message: `Unexpected refusal to write (${code}), expected a folder that can be written to`,
          hint:
            code === 'ENOSPC'
              ? 'make room on the disk'
              : `check its permissions, or choose another with ${option}`
        }
      ],
      {cause: error}
    )
  }
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
}
