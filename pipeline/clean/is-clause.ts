import {auxiliaries} from './auxiliaries.ts'
import {isEnglish} from './english.ts'
import {functionWords} from './function-words.ts'
import {isChinese} from './shape.ts'

const statementEnd = /[.。；;…]["'”’」』》）)\]]*\s*$/u
const label = /^[\s【[(（]*[^\s:：.。，,][^:：.。，,]{0,40}[:：]\s*/u
/** “Do” stands in Portuguese names. */
const finite = new RegExp(
  `(?<![\\p{L}’'-])(?:${auxiliaries.replace('|do|', '|')}|am|(?:I|you|he|she|they|we|it) \\p{Ll}+)(?![\\p{L}’'-])`,
  'u'
)
/** What names of offices and papers do not hold. */
const particle = /[了是不未没沒曾已都也就才又只还還把被着著很的以为為让讓使给給从從由在说說他她它们們这這那]/u
const dateOrNumber = /\d+(?:年|月|日|期|[号號])?/gu
/** The words of copyright lines, which make no statement. */
const formulaWords: ReadonlySet<string> = new Set(['copyright', 'all', 'rights', 'reserved'])

/** A line without the label it begins with. */
export function withoutLabel(text: string): string {
  return text.replace(label, '')
}

/**
 * Whether a sentence, its label aside, says something as running text does: it ends in a full stop, and
 * has a verb or more words in small letters than a name has.
 */
export function isClause(sentence: string): boolean {
  if (!statementEnd.test(sentence.slice(-12))) return false
  const said = withoutLabel(sentence)
  if (isChinese(said)) return isChineseClause(said)
  const goesOn = said !== sentence && /^\p{Ll}/u.test(said)
  return isLatinClause(said, goesOn)
}

function isChineseClause(said: string): boolean {
  const length = said.match(/\p{Script=Han}/gu)?.length ?? 0
  if (length >= 4 && particle.test(said)) return true
  if (length < 6) return false
  return (
    said.split(/[，；;,]/).filter(part => /\p{Script=Han}{4}/u.test(part.replace(dateOrNumber, ''))).length >
    1
  )
}

/** A short sentence begins with one of the words that names do not begin with; behind a label a name has a capital. */
function isLatinClause(said: string, goesOn: boolean): boolean {
  const words = said.match(/\p{L}[\p{L}’'-]*/gu) ?? []
  const small = words.filter(word => /^\p{Ll}/u.test(word) && !formulaWords.has(word))
  const telling = small.filter(word => !functionWords.has(word)).length
  const beginsOne = /^\p{Lu}/u.test(said) && functionWords.has(words[0]?.toLowerCase() ?? '')
  if (words.length < 4) return beginsOne && telling >= 2
  if (goesOn || finite.test(said)) return true
  if (!isEnglish(said)) return small.length >= 8
  return words.length >= 6 && telling >= 3
}
