import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {decode} from '../../pipeline/decode/decode.ts'
import type {Encoding} from '../../pipeline/decode/encoding.ts'
import {BriefmillError} from '../../pipeline/problem.ts'
import {characterTable, encode} from './encode.ts'
import {prose} from './prose.ts'

const bytesOf = (...parts: readonly (string | readonly number[])[]) =>
  Uint8Array.from(
    parts.flatMap(part => (typeof part === 'string' ? Array.from(encode(part, 'utf-8')) : part))
  )

const problemOf = (bytes: Uint8Array, file = 'a.txt') => {
  try {
    decode(bytes, file)
  } catch (error) {
    if (error instanceof BriefmillError) return error.problems[0]
    throw error
  }
  throw new Error('decode did not throw')
}

const kinds = (bytes: Uint8Array, file = 'a.txt') => decode(bytes, file).notes.map(note => note.what)

describe('the encoding is found by content', () => {
  const cases: readonly (readonly [string, Encoding, string])[] = [
    ['plain ASCII', 'utf-8', 'A brief.\n'],
    ['Chinese in UTF-8', 'utf-8', prose.simplified],
    ['Simplified in GB18030', 'gb18030', prose.simplified],
    ['Traditional in GBK', 'gb18030', prose.traditional],
    ['Traditional in Big5', 'big5', prose.traditional],
    ['Chinese in UTF-16LE without a mark', 'utf-16le', prose.simplified],
    ['Chinese in UTF-16BE without a mark', 'utf-16be', prose.traditional],
    ['English in UTF-16LE without a mark', 'utf-16le', 'A plain English brief.'],
    ['English in UTF-16BE without a mark', 'utf-16be', 'A plain English brief.'],
    ['English with typographic marks', 'windows-1252', prose.english],
    ['French', 'windows-1252', prose.french],
    ['German', 'windows-1252', prose.german],
    ['a word of one letter', 'windows-1252', 'Il va à Rome.'],
    ['one Chinese name in an English page, GB18030', 'gb18030', `${'About the plan. '.repeat(40)}(杭州市)`],
    ['one Chinese name in an English page, Big5', 'big5', `${'About the plan. '.repeat(40)}(臺北市政府)`],
    [
      'an accent first, Chinese last',
      'gb18030',
      `Café\n${'A line of English.\n'.repeat(9000)}${prose.simplified}`
    ]
  ]
  it.each(cases)('%s: %s', (_, encoding, text) => {
    expect(decode(encode(text, encoding), 'a.txt')).toMatchObject({text, encoding})
  })

  it.each([
    ['gb18030', prose.simplified],
    ['gb18030', prose.traditional],
    ['big5', prose.traditional],
    ['utf-16le', prose.simplified],
    ['utf-16be', prose.traditional]
  ] as const)('eight characters are enough to know %s', (encoding, text) => {
    const wrong = windows(text, 8).filter(
      part => decode(encode(part, encoding), 'a.txt').encoding !== encoding
    )
    expect(wrong).toEqual([])
  })

  it('notes an encoding other than UTF-8, once', () => {
    const {notes} = decode(encode(prose.simplified, 'gb18030'), 'a.txt')
    expect(notes).toEqual([
      {
        rule: 'decode',
        what: 'encoding',
        count: 1,
        offset: 0,
        before: '',
        after: '',
        why: 'The file was read as gb18030, as its characters then make a text.',
        severity: 'info'
      }
    ])
  })

  it('asks for a look where the text hardly looks like one', () => {
    const {notes} = decode(encode('饕餮耄耋', 'gb18030'), 'a.txt')
    expect(notes[0]).toMatchObject({what: 'encoding', severity: 'review'})
  })
})

describe('a byte order mark decides, and goes', () => {
  it.each(['utf-8', 'utf-16le', 'utf-16be'] as const)('%s', encoding => {
    const decoded = decode(encode(`\uFEFF${prose.simplified}`, encoding), 'a.txt')
    expect(decoded).toMatchObject({text: prose.simplified, encoding})
    expect(decoded.notes.map(note => note.what)).toContain('byte-order-mark')
  })

  it('gb18030', () => {
    const bytes = Uint8Array.from([0x84, 0x31, 0x95, 0x33, ...encode('好', 'gb18030')])
    expect(decode(bytes, 'a.txt')).toMatchObject({text: '好', encoding: 'gb18030'})
  })

  it('is refused with the place where the text does not fit it', () => {
    const bytes = bytesOf([0xef, 0xbb, 0xbf], 'one\ntwo ', [0xff], 'x')
    expect(problemOf(bytes)).toEqual({
      file: 'a.txt',
      line: 2,
      column: 5,
      message: 'Unexpected byte 0xFF at offset 11, expected utf-8 text',
      hint: 'save the file as UTF-8, or name its encoding in batch.yaml (`encoding:` of the source)'
    })
  })
})

describe('the encoding named by an editor', () => {
  it('is taken without a guess', () => {
    const bytes = encode('à la', 'windows-1252')
    expect(decode(bytes, 'a.txt', {encoding: 'windows-1252'}).text).toBe('à la')
    expect(decode(encode('新', 'big5'), 'a.txt', {encoding: 'big5'}).text).toBe('新')
  })

  it('is refused where a byte does not fit', () => {
    const bytes = encode(prose.simplified, 'gb18030')
    expect(() => decode(bytes, 'a.txt', {encoding: 'utf-8'})).toThrow('expected utf-8 text')
  })
})

describe('the encoding that a page declares', () => {
  const page = (charset: string, body: string) =>
    `<html><head><meta charset="${charset}"></head><p>${body}</p></html>`

  it('settles a page too short to tell', () => {
    // The four bytes are two fairly common characters in GB18030 as well.
    const bytes = encode(page('big5', '警察'), 'big5')
    expect(decode(encode('警察', 'big5'), 'a.txt')).toMatchObject({encoding: 'gb18030'})
    expect(decode(bytes, 'a.html')).toMatchObject({encoding: 'big5'})
  })

  it('is overruled by the bytes, with a note', () => {
    const bytes = encode(page('big5', prose.simplified), 'gb18030')
    expect(decode(bytes, 'a.html')).toMatchObject({encoding: 'gb18030'})
    expect(kinds(bytes, 'a.html')).toEqual(['encoding', 'declared-encoding'])
  })

  it('is overruled by UTF-8, with a note', () => {
    const bytes = encode(page('gb2312', prose.simplified), 'utf-8')
    expect(decode(bytes, 'a.html')).toMatchObject({encoding: 'utf-8'})
    expect(kinds(bytes, 'a.html')).toEqual(['declared-encoding'])
  })

  it('is not noted where it is right, by whatever name', () => {
    expect(kinds(encode(page('gb2312', prose.simplified), 'gb18030'), 'a.html')).toEqual(['encoding'])
  })

  it('is not looked for in a text file', () => {
    expect(kinds(encode(page('gb2312', prose.simplified), 'utf-8'), 'a.txt')).toEqual([])
  })

  it('is named in the refusal where we do not read it', () => {
    const bytes = encode(page('shift_jis', 'ソ表'), 'shift_jis')
    expect(problemOf(bytes, 'a.html')?.hint).toBe('the bytes look like shift_jis; convert the file to UTF-8')
  })
})

describe('what is no text is refused', () => {
  it.each([
    ['a PDF file', bytesOf('%PDF-1.7\n', [0xe2, 0xe3])],
    ['a ZIP file', bytesOf('PK', [3, 4, 20, 0])],
    ['an RTF file', bytesOf('{\\rtf1 text}')],
    ['a PNG picture', bytesOf([0x89], 'PNG\r\n', [0x1a, 0x0a, 0])],
    ['a JPEG picture', bytesOf([0xff, 0xd8, 0xff, 0xe0, 0])],
    ['UTF-32 text', bytesOf([0xff, 0xfe, 0, 0, 0x41, 0, 0, 0])]
  ])('%s', (name, bytes) => {
    expect(problemOf(bytes)).toMatchObject({
      file: 'a.txt',
      message: expect.stringContaining(`Unexpected ${name}`),
      hint: 'export it as text (UTF-8) first'
    })
  })

  it.each([
    ['ASCII', 'utf-8', 'one\n'],
    ['UTF-8', 'utf-8', `${prose.simplified}\n`],
    ['GB18030', 'gb18030', `${prose.simplified}\n`]
  ] as const)('a NUL byte in a text in %s', (_, encoding, before) => {
    const start = encode(`${before}tw`, encoding)
    expect(problemOf(Uint8Array.from([...start, 0, 0x6f]))).toMatchObject({
      line: before.split('\n').length,
      message: `Unexpected byte 0x00 at offset ${start.length}, expected a text, which has no NUL bytes`
    })
  })

  it.each([
    ['nothing', '', 'Unexpected empty file'],
    ['only a mark', '\uFEFF', 'Unexpected empty file'],
    ['only white space', ' \r\n\t\u3000\u00A0\n', 'Unexpected file of white space only']
  ])('%s', (_, text, message) => {
    expect(problemOf(encode(text, 'utf-8'))?.message).toContain(message)
  })
})

describe('a damaged or foreign text is refused', () => {
  it.each([
    ['utf-8', prose.simplified, 0xff],
    ['gb18030', prose.simplified, 0xff],
    ['utf-8', prose.french, 0xe9]
  ] as const)('one bad byte in %s, with its place', (encoding, text, bad) => {
    const before = `${text}\nlast `
    const start = encode(before, encoding)
    const problem = problemOf(Uint8Array.from([...start, bad, ...encode(' line', encoding)]))
    expect(problem).toMatchObject({
      line: before.split('\n').length,
      column: 6,
      message: `Unexpected byte 0x${bad.toString(16).toUpperCase()} at offset ${start.length}, expected ${encoding} text`
    })
  })

  it('a text from an old Mac, whose accents would become capitals', () => {
    // “Le président” in Mac OS Roman.
    const bytes = bytesOf('Le pr', [0x8e], 'sident')
    expect(problemOf(bytes)?.message).toContain('Unexpected byte 0x8E at offset 5')
  })

  it('UTF-8 cut inside its last character', () => {
    const bytes = encode(prose.simplified, 'utf-8')
    const whole = encode(prose.simplified.slice(0, -2), 'utf-8').length
    expect(problemOf(bytes.subarray(0, whole + 2))?.message).toContain(
      `0xE7 at offset ${whole}, expected utf-8 text`
    )
  })

  it.each([
    ['windows-1251', prose.russian, 'windows-1251'],
    ['koi8-r', prose.russian, 'KOI8-R'],
    ['shift_jis', prose.japanese, 'Shift_JIS'],
    ['euc-jp', prose.japanese, 'EUC-JP'],
    ['euc-kr', prose.korean, 'EUC-KR'],
    ['iso-8859-2', prose.czech, 'ISO-8859-2']
  ] as const)('%s is named', (encoding, text, name) => {
    expect(problemOf(encode(text, encoding))).toMatchObject({
      file: 'a.txt',
      message: expect.stringContaining('expected text in UTF-8, UTF-16, GB18030, Big5 or windows-1252'),
      hint: `the bytes look like ${name}; convert the file to UTF-8`
    })
  })
})

describe('whatever comes in', () => {
  const unsuspicious = fc
    .string({unit: 'binary', minLength: 1})
    .filter(
      text =>
        text.trim() !== '' &&
        !/[\0-\x08\v-\x1f\x7f-\x9f\u2028\u2029\uE000-\uF8FF\uFDD0-\uFDEF\uFEFF\uFFFD-\uFFFF]/.test(text)
    )

  it.each(['utf-8', 'utf-16le', 'utf-16be'] as const)('%s comes back as it went', encoding => {
    fc.assert(
      fc.property(unsuspicious, text => {
        const mark = encoding === 'utf-8' ? '' : '\uFEFF'
        expect(decode(encode(mark + text, encoding), 'a.txt')).toMatchObject({text, encoding})
      })
    )
  })

  it.each(['gb18030', 'big5', 'windows-1252'] as const)('%s comes back as it went', encoding => {
    const printable = Array.from(characterTable(encoding).keys()).filter(
      character => !/[\0-\x1f\x7f-\x9f]/.test(character)
    )
    const texts = fc
      .array(fc.constantFrom(...printable), {minLength: 1})
      .map(characters => characters.join(''))
    fc.assert(
      fc.property(texts, text => {
        fc.pre(text.trim() !== '')
        expect(decode(encode(text, encoding), 'a.txt', {encoding}).text).toBe(text)
      })
    )
  })

  it('bytes give clean text or a BriefmillError', () => {
    const pieces = fc.oneof(
      fc.uint8Array({maxLength: 40}),
      fc
        .constantFrom(prose.simplified, prose.french, '\r\n\0\uFEFF')
        .chain(text =>
          fc.constantFrom('utf-8', 'utf-16le', 'utf-16be').map(encoding => encode(text, encoding))
        ),
      fc.constant(encode(prose.traditional, 'big5'))
    )
    const anything = fc
      .array(pieces, {maxLength: 4})
      .map(parts => Uint8Array.from(parts.flatMap(part => [...part])))
    fc.assert(
      fc.property(anything, fc.constantFrom('a.txt', 'a.html'), (bytes, file) => {
        try {
          expect(decode(bytes, file).text).not.toMatch(/[\0-\x08\v-\x1f\x7f-\x9f\u2028\u2029\uFEFF]/)
        } catch (error) {
          expect(error).toBeInstanceOf(BriefmillError)
          if (error instanceof BriefmillError)
            expect(error.problems.every(problem => problem.file === file)).toBe(true)
        }
      }),
      {numRuns: 500}
    )
  })
})

/** Every stretch of so many characters that says something, a few apart. */
function windows(text: string, size: number): readonly string[] {
  const starts = Array.from({length: Math.floor((text.length - size) / 3)}, (_, index) => index * 3)
  return starts
    .map(start => text.slice(start, start + size))
    .filter(part => (part.match(/\p{Script=Han}/gu) ?? []).length > 4)
}
