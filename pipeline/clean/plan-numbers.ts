import type {Root} from 'mdast'
import {type Repair, type TextBlock, textBlocks} from '../ledger/index.ts'
import {planRenderings, signOfPlan} from './plan-renderings.ts'
import {proseBlocks} from './prose.ts'

const named =
  /(?<![\p{L}\p{N}])(?:(?<digits>1[1-9])th|(?<word>eleven|twelf|thirteen|fourteen|fifteen)th) five[- ]year/giu
const tens = ['eleven', 'twelf', 'thirteen', 'fourteen', 'fifteen']

/**
 * The numbers of China's five-year plans. 十四五, the 14th Five-Year Plan, is a name of three digits, and
 * translators write just these: “145”, “Fourteen Five”, or “45” where the 十 was lost.
 *
 * in:   “during the "Thirteen Five" period”; “the 145 period” where the text names the 14th Five-Year Plan
 * out:  “during the "13th Five-Year Plan" period”; “the 14th Five-Year Plan period”
 * kept: “the "45" period” and any other that the text does not explain, as doubts; “thirteen five-year
 *       leases”; 十三五 in a Chinese text.
 *
 * All repairs are for review.
 */
export function* planNumbers(tree: Root): Iterable<Repair> {
  for (const block of proseBlocks(tree)) {
    if (!signOfPlan.test(block.text)) continue
    for (const row of planRenderings) {
      for (const match of block.text.matchAll(row.pattern)) {
        const plan = row.planOf(match.groups?.plan ?? '')
        const isSure = row.sure === 'always' || (row.sure === 'where-named' && namedPlans(tree).has(plan))
        yield isSure ? repair(block, match, plan) : doubt(block, match, plan)
      }
    }
  }
}

const known = new WeakMap<Root, ReadonlySet<number>>()

/** The plans that the text calls by their names in some place. */
function namedPlans(tree: Root): ReadonlySet<number> {
  const before = known.get(tree)
  if (before) return before
  const plans = new Set<number>()
  for (const {text} of textBlocks(tree)) {
    for (const {groups} of text.matchAll(named)) {
      plans.add(groups?.digits ? Number(groups.digits) : 11 + tens.indexOf(groups?.word?.toLowerCase() ?? ''))
    }
  }
  known.set(tree, plans)
  return plans
}

function repair(block: TextBlock, match: RegExpExecArray, plan: number): Repair {
  const {open = '', close = '', noun = ''} = match.groups ?? {}
  const text = `${open}${plan}th Five-Year Plan${close}${/^period/i.test(noun) ? ` ${noun}` : ''}`
  return {
    op: 'replace',
    block: block.index,
    start: match.index,
    end: match.index + match[0].length,
    text,
    why: `Unexpected “${match[0]}”, read as “${text}”: the Chinese name of the plan is its three digits.`,
    confidence: 'medium',
    review: true
  }
}

function doubt(block: TextBlock, match: RegExpExecArray, plan: number): Repair {
  return {
    op: 'doubt',
    block: block.index,
    start: match.index,
    end: match.index + match[0].length,
    why: `“${match[0]}” is perhaps the ${plan}th Five-Year Plan, whose Chinese name is three digits; left alone: compare the source.`,
    confidence: 'low'
  }
}
