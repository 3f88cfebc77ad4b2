import {describe, expect, test} from 'vitest'
import {sentencesOf} from '../../pipeline/theme/sentences.ts'
import {stem} from '../../pipeline/theme/stem.ts'

describe('stem', () => {
  test.each([
    ['flood', 'floods', 'flooded', 'flooding'],
    ['city', 'cities'],
    ['study', 'studies', 'studied', 'studying'],
    ['tax', 'taxes', 'taxed', 'taxing'],
    ['pay', 'pays', 'paying'],
    ['price', 'prices', 'priced', 'pricing'],
    ['plan', 'plans', 'planned', 'planning'],
    ['house', 'houses', 'housing'],
    ['loss', 'losses'],
    ['business', 'businesses'],
    ['increase', 'increases', 'increased', 'increasing']
  ])('is the same for %s and its forms', (word, ...forms) => {
    expect(forms.map(stem)).toEqual(forms.map(() => stem(word)))
  })

  test.each([
    ['caring', 'car'],
    ['policy', 'police'],
    ['need', 'ne'],
    ['spring', 'spr'],
    ['bus', 'bu'],
    ['development', 'develop'],
    ['university', 'universe']
  ])('is not the same for %s and %s', (word, other) => {
    expect(stem(word)).not.toBe(stem(other))
  })
})

describe('sentencesOf', () => {
  test.each([
    ['One ends. Two ends!', ['One ends. ', 'Two ends!']],
    ['Dr. Smith, e.g. the U.S. Government. Next.', ['Dr. Smith, e.g. the U.S. Government. ', 'Next.']],
    ['It grew by 3.5 per cent. See Fig. 3.', ['It grew by 3.5 per cent. ', 'See Fig. 3.']],
    ['第一句。第二句！第三句', ['第一句。', '第二句！', '第三句']]
  ])('reads %s', (text, sentences) => {
    expect(sentencesOf(text, 'en')).toEqual(sentences)
  })

  test('reads a long block as it reads a short one', () => {
    const sentences = Array.from({length: 3000}, (_, index) => `Sentence no. ${index} of Dr. Smith ends. `)
    expect(sentencesOf(sentences.join(''), 'en')).toEqual(sentences)
    const noise = 'word '.repeat(9000)
    expect(sentencesOf(noise, 'en')).toEqual([noise])
  })
})
