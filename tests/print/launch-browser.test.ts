import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, expect, it} from 'vitest'
import {launchBrowser} from '../../pipeline/print/launch-browser.ts'

const folder = mkdtempSync(join(tmpdir(), 'briefmill-test-'))
afterAll(() => rmSync(folder, {recursive: true, force: true}))

it.skipIf(process.platform === 'win32')('a program that runs on and answers nothing is ended', async () => {
  const path = join(folder, 'chrome')
  writeFileSync(path, '#!/bin/sh\nexec sleep 60\n', {mode: 0o755})
  const start = performance.now()
  await expect(launchBrowser({path, origin: 'option'}, process.env, 300)).rejects.toThrow()
  expect(performance.now() - start).toBeLessThan(20_000)
})
