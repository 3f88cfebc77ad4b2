import {describe, expect, test} from 'vitest'
import {loadTellScript} from '../../../pipeline/page/tree/chinese-script.ts'
import {markChinese} from '../../../pipeline/page/tree/mark-chinese.ts'
import {elementsOf, parseFragment, parsePage, write} from '../fixtures/html.ts'

const tellScript = await loadTellScript(parseFragment('中文'))

function marked(html: string): string {
  const tree = parseFragment(html)
  markChinese(tree, 'zh-Hans', tellScript)
  return write(tree)
}

describe('Chinese words in other text are marked', () => {
  test.each([
    [
      'Simplified',
      '<p lang="en">in 黑龙江省 now</p>',
      '<p lang="en">in <span lang="zh-Hans">黑龙江省</span> now</p>'
    ],
    [
      'Traditional',
      '<p lang="en">in 高雄與臺灣</p>',
      '<p lang="en">in <span lang="zh-Hant">高雄與臺灣</span></p>'
    ],
    ['common to both', '<p lang="en">中文</p>', '<p lang="en"><span lang="zh-Hans">中文</span></p>'],
    [
      'with a number',
      '<p lang="en">(2023年9月)</p>',
      '<p lang="en">(<span lang="zh-Hans">2023年9月</span>)</p>'
    ],
    [
      'with its own punctuation',
      '<p lang="en">see 《办法》，第七条。 There</p>',
      '<p lang="en">see <span lang="zh-Hans">《办法》，第七条。</span> There</p>'
    ],
    [
      'not the quotation marks around it',
      '<p lang="en">“中国”</p>',
      '<p lang="en">“<span lang="zh-Hans">中国</span>”</p>'
    ],
    [
      'several',
      '<p lang="en">个 or 們</p>',
      '<p lang="en"><span lang="zh-Hans">个</span> or <span lang="zh-Hant">們</span></p>'
    ]
  ])('%s', (_, html, expected) => {
    expect(marked(html)).toBe(expected)
  })
})

describe('nothing is marked', () => {
  test.each([
    ['in Chinese text', '<p lang="zh-Hant">个 English 們</p>'],
    ['in code', '<p lang="en"><code>中文</code></p>'],
    ['where there is none', '<p lang="en">50 per cent</p>']
  ])('%s', (_, html) => {
    expect(marked(html)).toBe(html)
  })

  test('in the title of the page', () => {
    const tree = parsePage('<html lang="en"><title>中文</title><body>x')
    markChinese(tree, 'zh-Hans', tellScript)
    expect(elementsOf(tree, 'span')).toEqual([])
  })
})

test('on a Chinese page only the other script is marked', () => {
  const tree = parsePage('<html lang="zh-Hans"><body><p>个</p><p>們</p>')
  markChinese(tree, 'zh-Hans', tellScript)
  expect(elementsOf(tree, 'span').map(({properties}) => properties.lang)).toEqual(['zh-Hant'])
})
