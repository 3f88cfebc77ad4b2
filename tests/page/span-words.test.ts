import {expect, test} from 'vitest'
import {spanWords} from '../../pipeline/page/span-words.ts'

test.each([
  ['en', '2024-05-10', '10 May 2024'],
  ['en', '2024', '2024'],
  ['en', '0650', '650'],
  ['en', '-0749', '750 BC'],
  ['en', '2021/2025', '2021–2025'],
  ['en', '2022-04/2022-06', 'April–June 2022'],
  ['en', '2020-06-12/2020-06-15', '12–15 June 2020'],
  ['en', '2020-06-12/2020-07-03', '12 June – 3 July 2020'],
  ['en', '2019-12/2020-02', 'December 2019 – February 2020'],
  ['zh-Hans', '2022-04/2022-06', '2022年4月–6月'],
  ['zh-Hant', '2020-06-12/2020-06-15', '2020年6月12日–15日'],
  ['zh-Hans', '2019-12/2020-02', '2019年12月–2020年2月'],
  ['zh-Hans', '-0749', '公元前750年']
])('%s: %s is %s', (language, iso, expected) => {
  const {ends = [], dash = ''} = spanWords(iso, language) ?? {}
  expect(ends.map(({words}) => words).join(dash)).toBe(expected)
  expect(ends.map(end => end.iso).join('/')).toBe(iso)
})

test.each(['spring', '2024-13', '2023-02-29', '2021/', '2021/2022/2023', '20211'])('%s is none', iso => {
  expect(spanWords(iso, 'en')).toBeUndefined()
})
