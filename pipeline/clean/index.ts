import {commit, type Work} from '../ledger/index.ts'
import {agencyStamps} from './agency-stamps.ts'
import {alignedTables} from './aligned-tables.ts'
import {allCapitalsHeadings} from './all-capitals-headings.ts'
import {authorNotes} from './author-notes.ts'
import {authorsLine} from './authors-line.ts'
import {backMatter} from './back-matter.ts'
import {boilerplate} from './boilerplate.ts'
import {brokenOrders} from './broken-orders.ts'
import {byline} from './byline.ts'
import {chineseCommas} from './chinese-commas.ts'
import {citations} from './citations.ts'
import {compatibilityCharacters} from './compatibility-characters.ts'
import {contentsList} from './contents-list.ts'
import {displacedFragments} from './displaced-fragments.ts'
import {doubledMarks} from './doubled-marks.ts'
import {doubledWords} from './doubled-words.ts'
import {enumerators} from './enumerators.ts'
import {fields} from './fields.ts'
import {fullWidthMarks} from './full-width-marks.ts'
import {fusedHeadings} from './fused-headings.ts'
import {garbledDigits} from './garbled-digits.ts'
import {genreMark} from './genre-mark.ts'
import {gluedMarkers} from './glued-markers.ts'
import {joinPageBreaks} from './join-page-breaks.ts'
import {lineBreaks} from './line-breaks.ts'
import {listItems} from './list-items.ts'
import {lostDocumentTitles} from './lost-document-titles.ts'
import {lostFullStops} from './lost-full-stops.ts'
import {lostHyphens} from './lost-hyphens.ts'
import {lostQuotationMarks} from './lost-quotation-marks.ts'
import {lostSpaces} from './lost-spaces.ts'
import {magnitudes} from './magnitudes.ts'
import {maskedNames} from './masked-names.ts'
import {missingObjects} from './missing-objects.ts'
import {missingOrdinals} from './missing-ordinals.ts'
import {mojibake} from './mojibake.ts'
import {numberEntities} from './number-entities.ts'
import {numberedHeadings} from './numbered-headings.ts'
import {oddRenderings} from './odd-renderings.ts'
import type {CleanOptions, Rule} from './options.ts'
import {outsideMainText} from './outside-main-text.ts'
import {pageChrome} from './page-chrome.ts'
import {pageMetadata} from './page-metadata.ts'
import {pairedTerms} from './paired-terms.ts'
import {phraseConversion} from './phrase-conversion.ts'
import {pinyinGlosses} from './pinyin-glosses.ts'
import {planNumbers} from './plan-numbers.ts'
import {publishedDate} from './published-date.ts'
import {rawHtml} from './raw-html.ts'
import {relativeDates} from './relative-dates.ts'
import {repeatedTitle} from './repeated-title.ts'
import {runningHeads} from './running-heads.ts'
import {sharedLines} from './shared-lines.ts'
import {spacesAtApostrophes} from './spaces-at-apostrophes.ts'
import {spacesAtMarks} from './spaces-at-marks.ts'
import {spelledOutCells} from './spelled-out-cells.ts'
import {splitDates} from './split-dates.ts'
import {splitNumbers} from './split-numbers.ts'
import {strayCapitals} from './stray-capitals.ts'
import {termDrift} from './term-drift.ts'
import {title} from './title.ts'
import {tornScaleWords} from './torn-scale-words.ts'
import {translatedCenturies} from './translated-centuries.ts'
import {translatedDates} from './translated-dates.ts'
import {translatedFigures} from './translated-figures.ts'
import {truncatedText} from './truncated-text.ts'
import {unattributedQuotations} from './unattributed-quotations.ts'
import {unclosedQuotations} from './unclosed-quotations.ts'
import {unnumberedHeadings} from './unnumbered-headings.ts'
import {unopenedQuotations} from './unopened-quotations.ts'
import {walls} from './walls.ts'
import {whiteSpace} from './white-space.ts'

export type {Evidence} from './evidence.ts'
export {gatherEvidence, type ParsedText} from './gather-evidence.ts'
export {languageOf} from './language.ts'
export type {BoilerplatePattern, CleanOptions, Rule} from './options.ts'
export {isShareable, normalLine} from './shape.ts'

/**
 * The rules, in order: first what lies around the text, then what the text says about itself, then
 * the blocks, then the words. A rule sees the text as the rules before it left it.
 */
const repairing: readonly Rule[] = [
  {id: 'outside-main-text', find: outsideMainText},
  {id: 'raw-html', find: rawHtml},
  {id: 'mojibake', find: mojibake},
  {id: 'compatibility-characters', find: compatibilityCharacters},
  {id: 'aligned-tables', find: alignedTables},
  {id: 'line-breaks', find: lineBreaks},
  {id: 'page-chrome', find: pageChrome},
  {id: 'boilerplate', find: boilerplate},
  {id: 'pinyin-glosses', find: pinyinGlosses},
  {id: 'chinese-commas', find: chineseCommas},
  {id: 'phrase-conversion', find: phraseConversion},
  {id: 'fields', find: fields},
  {id: 'published-date', find: publishedDate},
  {id: 'white-space', find: whiteSpace},
  {id: 'shared-lines', find: sharedLines},
  {id: 'running-heads', find: runningHeads},
  {id: 'title', find: title},
  {id: 'repeated-title', find: repeatedTitle},
  {id: 'byline', find: byline},
  {id: 'authors-line', find: authorsLine},
  {id: 'page-metadata', find: pageMetadata},
  {id: 'genre-mark', find: genreMark},
  {id: 'contents-list', find: contentsList},
  {id: 'join-page-breaks', find: joinPageBreaks},
  {id: 'numbered-headings', find: numberedHeadings},
  {id: 'back-matter', find: backMatter},
  {id: 'author-notes', find: authorNotes},
  {id: 'citations', find: citations},
  {id: 'all-capitals-headings', find: allCapitalsHeadings},
  {id: 'walls', find: walls},
  {id: 'number-entities', find: numberEntities},
  {id: 'garbled-digits', find: garbledDigits},
  {id: 'split-numbers', find: splitNumbers},
  {id: 'torn-scale-words', find: tornScaleWords},
  {id: 'translated-dates', find: translatedDates},
  {id: 'split-dates', find: splitDates},
  {id: 'translated-centuries', find: translatedCenturies},
  {id: 'translated-figures', find: translatedFigures},
  {id: 'plan-numbers', find: planNumbers},
  {id: 'spelled-out-cells', find: spelledOutCells},
  {id: 'enumerators', find: enumerators},
  {id: 'list-items', find: listItems},
  {id: 'unnumbered-headings', find: unnumberedHeadings},
  {id: 'unclosed-quotations', find: unclosedQuotations},
  {id: 'lost-quotation-marks', find: lostQuotationMarks},
  {id: 'displaced-fragments', find: displacedFragments},
  {id: 'full-width-marks', find: fullWidthMarks},
  {id: 'spaces-at-marks', find: spacesAtMarks},
  {id: 'spaces-at-apostrophes', find: spacesAtApostrophes},
  {id: 'doubled-marks', find: doubledMarks},
  {id: 'lost-spaces', find: lostSpaces},
  {id: 'paired-terms', find: pairedTerms},
  {id: 'lost-full-stops', find: lostFullStops},
  {id: 'stray-capitals', find: strayCapitals},
  {id: 'lost-hyphens', find: lostHyphens}
]

/**
 * Rules that only ask: they change nothing, so they look once, at the text as it will be read.
 */
const asking: readonly Rule[] = [
  {id: 'magnitudes', find: magnitudes},
  {id: 'unattributed-quotations', find: unattributedQuotations},
  {id: 'unopened-quotations', find: unopenedQuotations},
  {id: 'lost-document-titles', find: lostDocumentTitles},
  {id: 'fused-headings', find: fusedHeadings},
  {id: 'glued-markers', find: gluedMarkers},
  {id: 'masked-names', find: maskedNames},
  {id: 'doubled-words', find: doubledWords},
  {id: 'missing-ordinals', find: missingOrdinals},
  {id: 'missing-objects', find: missingObjects},
  {id: 'broken-orders', find: brokenOrders},
  {id: 'odd-renderings', find: oddRenderings},
  {id: 'term-drift', find: termDrift},
  {id: 'relative-dates', find: relativeDates},
  {id: 'agency-stamps', find: agencyStamps},
  {id: 'truncated-text', find: truncatedText}
]

/** All rules, in the order in which they see a text. */
export const rules: readonly Rule[] = [...repairing, ...asking]

/** Rounds after which a text that still changes is left as it is; good texts settle in two or three. */
const mostRounds = 8

/**
 * Applies rules round after round until none proposes anything, so that cleaning twice is cleaning
 * once; then those that only ask. `pause` is waited for between rules: a long text need not hold up all else.
 */
export async function clean(
  work: Work,
  options: CleanOptions,
  applied: readonly Rule[] = rules,
  pause: () => Promise<void> = async () => {}
): Promise<Work> {
  const apply = async (current: Work, rule: Rule): Promise<Work> => {
    await pause()
    return commit(current, rule.id, rule.find(current.tree, options))
  }
  const asked = applied.filter(rule => asking.includes(rule))
  const applying = applied.filter(rule => !asking.includes(rule))
  let current = await untilNothingChanges(work, applying, apply)
  for (const rule of asked) current = await apply(current, rule)
  return current
}

/** A rule that had nothing to propose is not asked again before something has changed. */
async function untilNothingChanges(
  work: Work,
  applied: readonly Rule[],
  apply: (current: Work, rule: Rule) => Promise<Work>
): Promise<Work> {
  const silent = new Map<Rule, Work['tree']>()
  let current = work
  for (let round = 0; round < mostRounds; round++) {
    const before = current.tree
    for (const rule of applied) {
      if (silent.get(rule) === current.tree) continue
      const next = await apply(current, rule)
      if (next.tree === current.tree) silent.set(rule, current.tree)
      current = next
    }
    if (current.tree === before) break
  }
  return current
}
