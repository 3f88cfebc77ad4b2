/** Words that are said twice for effect. */
const list = `
again always almost around better really please through thousands hundreds millions billions dozens minutes hours
weeks months years decades centuries ages layers stacks piles loads waves pounds people little really seriously
truly highly deeply greatly slowly closely family forever nothing everything history freedom justice location
rounds inches metres meters
`

export const rhetoricalRepeats: ReadonlySet<string> = new Set(list.split(/\s+/).filter(Boolean))
