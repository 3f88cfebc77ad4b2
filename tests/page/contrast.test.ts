import {readFile} from 'node:fs/promises'
import {describe, expect, test} from 'vitest'

const css = await readFile('templates/layouts/page.css', 'utf8')

/** The colours of the first and second `:root` rule: light and dark. */
const [light = {}, dark = {}] = [...css.matchAll(/:root \{([^}]*)\}/g)].map(([, rule = '']) =>
  Object.fromEntries(
    [...rule.matchAll(/--([a-z]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value])
  )
)

describe.each([
  ['light', light],
  ['dark', dark]
])('%s', (_, colours) => {
  test.each([
    ['ink', 'paper', 7],
    ['soft', 'paper', 7],
    ['accent', 'paper', 7],
    ['ink', 'tint', 7],
    ['accent', 'tint', 7]
  ])('%s on %s has a contrast of %d', (front, back, least) => {
    const [a = 0, b = 0] = [colours[front], colours[back]].map(colour => luminance(colour ?? ''))
    expect((Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)).toBeGreaterThanOrEqual(least)
  })
})

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(at => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
