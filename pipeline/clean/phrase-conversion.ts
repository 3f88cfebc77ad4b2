import type {Root} from 'mdast'
import {type Repair, type TextBlock, textBlocks} from '../ledger/index.ts'
import {type Converted, convertedIn, isMadeWord} from './converted-places.ts'
import type {CleanOptions} from './options.ts'

/** Kinds of unmistakable products that prove a conversion. */
const proof = 2

/**
 * Traditional Chinese that a converter made phrase by phrase from Simplified Chinese (OpenCC `s2twp`).
 * It leaves wrong characters where its dictionary matched across two words (把握髮展), and it puts the
 * words of its table, which comes from computing, for other things of the same name (良性迴圈).
 *
 * in:   “把握髮展規律”, “新徵程”, “國傢俱有”; “良性迴圈 … 服務物件 … 支援企業”
 * out:  “把握發展規律”, “新征程”, “國家具有”; “良性循環 … 服務對象 … 支持企業”
 * kept: “頭髮展示”, “特徵程度”, “傢俱有限公司”; Taiwan's own “軟體專案”, “無限迴圈”, “支援服務”, “高階主管”.
 *
 * What is broken in every region is repaired always, with review. The words of the table are good
 * words of Taiwan in themselves: they are repaired, with review, only if the text holds two kinds or
 * more of them where no writer would put them, since a converter works through a whole text. Even
 * then words of programming stay beside their like, and so does what can be meant (對口支援). A kind
 * whose source stands in the text too proves nothing, as the converter would have changed it: an
 * article on converters names both. Words that are merely Taiwan's for the same thing (資訊, 網路) are
 * one doubt each. With `chinese: repair` the batch vouches for the conversion, and they are turned
 * back as well; with `off` nothing is looked for.
 */
export function* phraseConversion(tree: Root, {language, chinese = 'doubt'}: CleanOptions): Iterable<Repair> {
  if (chinese === 'off' || language !== 'zh-Hant') return
  const blocks = textBlocks(tree).filter(({type}) => type !== 'code' && type !== 'html')
  const found = blocks.flatMap(block => [...convertedIn(block)])
  const named = namedKinds(found, blocks)
  const isConverted = chinese === 'repair' || isProven(found, named)
  const asked = new Map<string, Converted[]>()
  for (const one of found) {
    const deed = deedFor(one, isConverted, chinese === 'repair', named)
    if (deed === 'repair') yield repair(one)
    if (deed === 'doubt') asked.set(one.made, [...(asked.get(one.made) ?? []), one])
  }
  for (const [first, ...others] of asked.values()) if (first) yield doubt(first, others.length)
}

function deedFor(
  {sign, kind}: Converted,
  isConverted: boolean,
  isAsked: boolean,
  named: ReadonlySet<string>
): 'repair' | 'doubt' | undefined {
  switch (sign) {
    case 'certain':
      return named.has(kind) ? 'doubt' : 'repair'
    case 'telling':
    case 'fits':
      return isConverted ? 'repair' : undefined
    case 'regional':
      return isAsked ? 'repair' : isConverted ? 'doubt' : undefined
    case 'open':
      return isConverted ? 'doubt' : undefined
  }
}

function isProven(found: readonly Converted[], named: ReadonlySet<string>): boolean {
  const unmistakable = found
    .filter(({sign}) => sign === 'certain' || sign === 'telling')
    .map(({kind}) => kind)
  return new Set(unmistakable.filter(kind => !named.has(kind))).size >= proof
}

/**
 * The kinds whose source, as it would stand at the first place, stands in the text as well. A source
 * that a converter makes of yet another word (程序) may be its work, and names nothing.
 */
function namedKinds(found: readonly Converted[], blocks: readonly TextBlock[]): ReadonlySet<string> {
  const sources = new Map<string, string>()
  for (const {kind, block, start, made, was} of found) {
    // A single character says nothing without its neighbours.
    const [from, to] = made.length === 1 ? [start - 1, start + 2] : [start, start + made.length]
    const source =
      block.text.slice(Math.max(0, from), start) + was + block.text.slice(start + made.length, to)
    if (!sources.has(kind) && !isMadeWord(source)) sources.set(kind, source)
  }
  const named = [...sources].filter(([, source]) => blocks.some(({text}) => text.includes(source)))
  return new Set(named.map(([kind]) => kind))
}

function repair({block, start, made, was, sign}: Converted): Repair {
  const evidence =
    sign === 'certain'
      ? 'it is no word here, and a converter from Simplified Chinese makes it so'
      : 'the text went through a converter that puts this word of computing for the other'
  return {
    op: 'replace',
    block: block.index,
    start,
    end: start + made.length,
    text: was,
    why: `Unexpected “${made}” in “${around(block, start, made)}”, read as “${was}”: ${evidence}.`,
    confidence: sign === 'certain' ? 'high' : 'medium',
    review: true
  }
}

function doubt({block, start, made, was, sign}: Converted, others: number): Repair {
  const elsewhere = others === 0 ? '' : `, here and at ${others} other place${others === 1 ? '' : 's'}`
  const reason =
    sign === 'certain'
      ? `is no word here, and a converter makes it of “${was}”; left alone${elsewhere}, as the right form stands in the text as well.`
      : `may stand for “${was}”: the text went through a converter that puts the one for the other; left alone${elsewhere}, as it can be meant.`
  return {
    op: 'doubt',
    block: block.index,
    start,
    end: start + made.length,
    why: `“${made}” in “${around(block, start, made)}” ${reason}`,
    confidence: 'low'
  }
}

function around({text}: TextBlock, start: number, made: string): string {
  return text.slice(Math.max(0, start - 4), start + made.length + 4)
}
