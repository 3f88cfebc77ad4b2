import fc from 'fast-check'
import {expect, it} from 'vitest'
import {outputName, safeName} from '../../pipeline/batch/output-name.ts'

it.each([
  ['000_ba949120792c5f43.txt', '000_ba949120792c5f43'],
  ['Report (final).v2.html', 'Report-(final).v2'],
  ['关于水价的报告（一）.md', '关于水价的报告（一）'],
  ['résumé.txt'.normalize('NFD'), 'résumé'.normalize('NFC')],
  ['What is 50% of #1?.txt', 'What-is-50-of-1'],
  ['  spaced\u3000out\u200B.txt', 'spaced-out'],
  ['a/b\\c:d*e"f<g>h|i.txt', 'a-b-c-d-e-f-g-h-i'],
  ['--help.txt', 'help'],
  ['...txt', 'unnamed'],
  ['???.txt', 'unnamed'],
  ['CON.txt', 'CON_'],
  ['nul.tar.md', 'nul_.tar'],
  ['console.txt', 'console']
])('%s becomes %s', (file, name) => {
  expect(outputName(file)).toBe(name)
})

it('a long name is cut between characters', () => {
  const name = outputName(`${'报'.repeat(100)}.txt`)
  expect(name).toBe('报'.repeat(66))
})

it('is safe, and stays as it is', () => {
  fc.assert(
    fc.property(fc.string({unit: 'binary'}), text => {
      const name = safeName(text)
      expect(name).not.toBe('')
      expect(name).not.toMatch(/[\s\p{C}/\\:*?"<>|]|^[.-]|[.-]$/u)
      expect(Buffer.byteLength(name)).toBeLessThanOrEqual(201)
      expect(safeName(name)).toBe(name)
    })
  )
})
