import type {Root} from 'mdast'
import {textBlocks} from '../ledger/index.ts'
import {isChinese} from './shape.ts'

const traditional = /[們個為來說這時會對學國開發點將應經過實體數據關於與現業產質權還無見義務點標準導]/gu
const simplified = /[们个为来说这时会对学国开发点将应经过实体数据关于与现业产质权还无见义务标准导]/gu

/** The language of a text: `en`, `zh-Hans` or `zh-Hant`, from its characters. */
export function languageOf(tree: Root): string {
  const sample = textBlocks(tree)
    .map(block => block.text)
    .filter(text => text.length > 20)
    .join(' ')
    .slice(0, 20_000)
  if (!isChineseThroughout(sample)) return 'en'
  const distinct = (own: RegExp, other: RegExp) =>
    sample.match(own)?.filter(one => !one.match(other)).length ?? 0
  return distinct(traditional, simplified) > distinct(simplified, traditional) ? 'zh-Hant' : 'zh-Hans'
}

function isChineseThroughout(sample: string): boolean {
  for (let at = 0; at < sample.length; at += 2000) if (isChinese(sample.slice(at, at + 2000))) return true
  return false
}
