/** Verbs that make no sense without an object, and whose form in “-ing” is no noun. */
const bases =
  'create produce form develop provide offer introduce establish promote adopt involve contain include generate cultivate attract bring achieve foster strengthen accelerate carry'

/** Each form in which the verb can only be one, and its base form. */
export const transitiveVerbs: ReadonlyMap<string, string> = new Map(
  bases.split(' ').flatMap(base => [
    [base, base],
    [`${base.replace(/e$/, '')}ing`, base]
  ])
)
