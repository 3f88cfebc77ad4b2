import {BriefmillError} from '../../problem.ts'
import {hintAt} from '../../suggest.ts'
import {slotsOf, type Words} from './words.ts'

/** Templates are checked against the English phrases: those of another language must be the same ones, with the same slots. */
export function checkWords(words: ReadonlyMap<string, Words>): void {
  const english = words.get('en') ?? {}
  const [first, ...rest] = [...words].flatMap(([language, phrases]) =>
    Object.entries(phrases).flatMap(([key, phrase]) => {
      const file = `words/${language}.yaml`
      const original = english[key]
      if (original === undefined) {
        const hint = hintAt(key, Object.keys(english))
        return [{file, message: `Unexpected phrase \`${key}\`, expected one of words/en.yaml`, hint}]
      }
      const slots = slotsOf(original)
      return [...slotsOf(phrase)]
        .filter(slot => !slots.has(slot))
        .map(slot => ({
          file,
          message: `Unexpected value {${slot}} in the phrase \`${key}\``,
          hint: hintAt(slot, slots)
        }))
    })
  )
  if (first) throw new BriefmillError([first, ...rest])
}
