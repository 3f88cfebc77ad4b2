import {inflateSync} from 'node:zlib'
import {PDFRawStream} from '@cantoo/pdf-lib'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {artifactsIn} from '../../pipeline/print/finish/artifacts-in.ts'
import {loadDocument} from '../../pipeline/print/load-document.ts'
import {openPress} from '../../pipeline/print/open-press.ts'
import type {Press} from '../../pipeline/print/press.ts'
import {brief} from './fixtures/brief.ts'

let press: Press
beforeAll(async () => {
  press = await openPress({env: process.env})
})
afterAll(() => press.close())

describe('running heads and page numbers', () => {
  it('are marked on every page, and nothing else is left without a tag', async () => {
    const document = await loadDocument((await press.print(brief)).pdf)
    for (const {node} of document.getPages()) {
      const stream = node.Contents()
      const content = stream instanceof PDFRawStream ? inflateSync(stream.contents) : Buffer.alloc(0)
      expect(
        content.toString('latin1').match(/\/Artifact <<\/Type \/Pagination>> BDC/g)?.length
      ).toBeGreaterThan(1)
      expect(artifactsIn(content)).toEqual([])
    }
  })
})
