import {describe, expect, it} from 'vitest'
import {boilerplatePatterns} from '../../pipeline/clean/boilerplate-patterns.ts'
import {controlsIn} from '../../pipeline/clean/controls-in.ts'
import {rules} from '../../pipeline/clean/index.ts'
import {pageControls} from '../../pipeline/clean/page-controls.ts'
import {cleanWith} from './case.ts'
import {pageLines} from './page-lines.ts'

const english = [
  'Ships wait outside the harbour because the cranes cannot be booked before the pilots are, and the pilots cannot be booked before the tide is known. A shared calendar would cost less than one new crane, and the port authority has had the means to keep one since the last reform.',
  'The terminals agree on this and on little else. Each of them has bought its own software, and none of the programs can read what the others write, so that every berth is asked for by telephone.'
]
const chinese = [
  '船舶在港外等待，是因为岸桥要等引航员排定之后才能预约，而引航员又要等潮汐时间确定之后才能排定。一份共用的日历比一台新岸桥便宜得多，港务部门在上次改革之后就有能力编制这样的日历，只是一直没有人负责。',
  '各个码头在这一点上意见一致，在其他问题上分歧很大。每个码头都购买了自己的软件，程序之间不能互相读取数据，所以每一个泊位都要靠电话来申请，既费时间，也容易出错，需要统一标准。'
]
const traditional = [
  '船舶在港外等待，是因為岸橋要等引航員排定之後才能預約，而引航員又要等潮汐時間確定之後才能排定。一份共用的日曆比一臺新岸橋便宜得多，港務部門在上次改革之後就有能力編製這樣的日曆，只是一直沒有人負責。',
  '各個碼頭在這一點上意見一致，在其他問題上分歧很大。每個碼頭都購買了自己的軟體，程式之間不能互相讀取資料，所以每一個泊位都要靠電話來申請，既費時間，也容易出錯，需要統一標準。'
]
const texts = {
  en: ['How ships wait', ...english],
  'en-zh': ['How ships wait', ...english],
  'zh-Hans': ['船舶为何等待', ...chinese],
  'zh-Hant': ['船舶為何等待', ...traditional]
}

/** Every kind of line that sites print around a text, in every language: none is left in the text. */
describe.each(pageLines)('$kind in $language, $where', ({language, where, lines}) => {
  it.each(lines)('%s', async line => {
    const [title = '', ...body] = texts[language]
    const parts = where === 'leading' ? [title, line, ...body] : [title, ...body, line]
    const {markdown} = await cleanWith(rules, parts.join('\n\n'), 'txt')
    expect(bodyOf(markdown)).toEqual([`# ${title}`, ...body])
  })
})

function bodyOf(markdown: string): readonly string[] {
  return markdown
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .trim()
    .split('\n\n')
}

const kinds = [
  'breadcrumb',
  'current-location',
  'editor',
  'responsible-editor',
  'source',
  'publisher',
  'special-statement',
  'copyright',
  'icp',
  'return-to-list',
  'recommended-reading',
  'links',
  'contact',
  'previous-next',
  'share-print',
  'close-window',
  'views',
  'font-size'
]

it.each(kinds)('%s has lines in every language', kind => {
  const languages = pageLines.filter(row => row.kind === kind).map(({language}) => language)
  // No site writes its Chinese licence number in an English of its own.
  const expected = kind === 'icp' ? ['en-zh', 'zh-Hans', 'zh-Hant'] : ['en', 'en-zh', 'zh-Hans', 'zh-Hant']
  expect([...new Set(languages)].sort()).toEqual(expected)
})

it.each(boilerplatePatterns)('row $id matches its example', ({pattern, example}) => {
  expect(pattern.test(example)).toBe(true)
})

it.each(pageControls)('control $id matches its example', ({pattern, example}) => {
  expect(example).toMatch(new RegExp(`^(?:${pattern})$`, 'iu'))
})

/** A line is tried up to a thousand characters long; none may take more than a moment. */
it.each([
  ...boilerplatePatterns.map(({example}) => example),
  ...pageControls.map(({example}) => example),
  'Home > ',
  '您的位置：首页 ',
  'large small '
])('a thousand characters of “%s” cost no time', example => {
  const line = `${example.repeat(1000 / example.length)}\u0000`
  const start = performance.now()
  for (const {pattern} of boilerplatePatterns) pattern.test(line)
  controlsIn(line.slice(0, 200))
  expect(performance.now() - start).toBeLessThan(50)
})
