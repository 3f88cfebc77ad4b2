import {afterAll, beforeAll, expect, it} from 'vitest'
import {openPress} from '../../pipeline/print/open-press.ts'
import type {Press} from '../../pipeline/print/press.ts'
import {brief} from './fixtures/brief.ts'

let press: Press
beforeAll(async () => {
  press = await openPress({env: process.env})
})
afterAll(() => press.close())

const table = '<table><tr><th>Pier</th><th>Boats</th></tr><tr><th>North</th><td>12</td></tr></table>'
const page = brief.replace('</body>', `${table}</body>`)

it('a page gives the same bytes whatever the browser printed before it', async () => {
  expect(page).not.toBe(brief)
  const first = await press.print(page)
  await press.print(brief)
  const again = await Promise.all([press.print(page), press.print(page)])
  for (const {pdf} of again) expect(Buffer.compare(pdf, first.pdf)).toBe(0)
})
