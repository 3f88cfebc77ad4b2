import path from 'node:path'
import type {Element, ElementContent} from 'hast'
import {element} from '../element.ts'
import type {ReviewedBatch} from './render-review.ts'
import {severities, severityNames} from './severity.ts'
import {showCounts} from './show-counts.ts'
import type {Sheet} from './show-source.ts'

/** What the page is, how to read it, and its sources with their counts. */
export function showHeader({title, id, language}: ReviewedBatch, sheets: readonly Sheet[]): Element {
  const entries = sheets.flatMap(({source}) => source.entries)
  const lang = language === undefined ? {} : {lang: language}
  return element(
    'header',
    {},
    element('h1', {}, 'Review: ', element('span', lang, title === '' ? id : title)),
    ...howToRead(),
    element('nav', {ariaLabel: 'Texts'}, showContents(sheets)),
    ...(entries.length === 0
      ? []
      : [
          element(
            'details',
            {},
            element('summary', {}, 'Counts of the whole batch by rule and kind'),
            element('div', {className: ['tables']}, showCounts(entries, 'rule'), showCounts(entries, 'kind'))
          )
        ])
  )
}

function howToRead(): readonly ElementContent[] {
  return [
    element(
      'p',
      {className: ['key']},
      'Each source stands beside its cleaned text. ',
      element('del', {}, 'Struck out'),
      ' was changed or dropped, ',
      element('ins', {}, 'underlined'),
      ' was put there, ',
      element('mark', {}, 'framed'),
      ' was left as it is. The small number leads to the reason.'
    ),
    element(
      'p',
      {},
      'To decide, copy the line under a repair into ',
      element('code', {}, 'review.yaml'),
      ' beside the texts, below ',
      element('code', {}, 'decisions:'),
      ', and build again: ',
      element('code', {}, 'accept'),
      ' settles a question, ',
      element('code', {}, 'reject'),
      ' leaves the text as it was, ',
      element('code', {}, 'replace'),
      ' puts in your own words.'
    )
  ]
}

function showContents(sheets: readonly Sheet[]): Element {
  const columns = ['text', ...severities.map(severity => severityNames[severity]), 'decided']
  return element(
    'table',
    {},
    element('caption', {}, 'Texts of this batch'),
    element('thead', {}, element('tr', {}, ...columns.map(name => element('th', {scope: 'col'}, name)))),
    element('tbody', {}, ...sheets.map(showContentsRow))
  )
}

function showContentsRow({source: {file, entries}, prefix}: Sheet): Element {
  const counts = [
    ...severities.map(severity => entries.filter(entry => entry.severity === severity).length),
    entries.filter(({decision}) => decision !== undefined).length
  ]
  return element(
    'tr',
    {},
    element('th', {scope: 'row'}, element('a', {href: `#${prefix}`}, path.basename(file))),
    ...counts.map(count => element('td', {className: ['figure']}, String(count)))
  )
}
