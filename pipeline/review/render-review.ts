import type {Element, Root} from 'hast'
import rehypeStringify from 'rehype-stringify'
import {unified} from 'unified'
import type {CleanedSource} from '../cleaned-source.ts'
import {element} from '../element.ts'
import {chooseRows} from './choose-rows.ts'
import {filterStyles} from './filter-styles.ts'
import {findNeighbours} from './find-neighbours.ts'
import {rulesOf} from './rules-of.ts'
import {showFilters} from './show-filters.ts'
import {showHeader} from './show-header.ts'
import {type Sheet, showSource} from './show-source.ts'
import {studySource} from './study.ts'
import {styles} from './styles.ts'

const writer = unified().use(rehypeStringify, {upperDoctype: true}).freeze()

/** What a browser may do with the page: show its own style sheet, and nothing else. */
const policy = "default-src 'none'; style-src 'unsafe-inline'"

/** What is shown of a source and of a batch, in characters: a browser has to open the page. */
const room = {source: 500_000, batch: 6_000_000, least: 50_000}

export interface ReviewedBatch {
  readonly id: string
  readonly title: string
  readonly language?: string | undefined
}

/** The page on which an editor checks what cleaning did: each source beside its cleaned text, every repair explained. */
export function renderReview(batch: ReviewedBatch, sources: readonly CleanedSource[]): string {
  const share = Math.max(room.least, Math.min(room.source, Math.floor(room.batch / sources.length)))
  const sheets = sources.map((source, index): Sheet => {
    const prefix = `t${index + 1}`
    const rows = studySource(source, prefix)
    return {source, prefix, rows, shown: chooseRows(rows, share)}
  })
  const entries = sources.flatMap(source => source.entries)
  const neighbours = findNeighbours(sheets)
  const tree: Root = {
    type: 'root',
    children: [
      {type: 'doctype'},
      element(
        'html',
        {lang: 'en'},
        showHead(batch, rulesOf(entries)),
        element(
          'body',
          {},
          element('a', {className: ['skip'], href: '#texts'}, 'Skip to the texts'),
          showHeader(batch, sheets),
          showFilters(entries),
          element('main', {id: 'texts'}, ...sheets.map(sheet => showSource(sheet, neighbours)))
        )
      )
    ]
  }
  return writer.stringify(tree)
}

function showHead({title, id}: ReviewedBatch, rules: readonly string[]): Element {
  return element(
    'head',
    {},
    element('meta', {charSet: 'utf-8'}),
    element('meta', {httpEquiv: ['Content-Security-Policy'], content: policy}),
    element('meta', {name: 'viewport', content: 'width=device-width, initial-scale=1'}),
    element('title', {}, `Review of ${title === '' ? id : title}`),
    element('style', {}, `${styles}\n${filterStyles(rules)}\n`)
  )
}
