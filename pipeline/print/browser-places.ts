import {homedir} from 'node:os'
import {join} from 'node:path'
import type {Environment} from './browser.ts'

/** Names to look for on the PATH, the ones that were made for printing first. */
export const commandNames: readonly string[] = [
  'chrome-headless-shell',
  'chromium-headless-shell',
  'headless_shell',
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge'
]

/** Full paths where installers put a browser. */
export function usualPlaces(platform: NodeJS.Platform, env: Environment): readonly string[] {
  switch (platform) {
    case 'darwin':
      return ['/', homedir()].flatMap(root => macApplications.map(app => join(root, 'Applications', app)))
    case 'win32':
      return [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA].flatMap(root =>
        root === undefined ? [] : windowsPrograms.map(program => join(root, program))
      )
    default:
      return unixPrograms
  }
}

const unixPrograms: readonly string[] = [
  '/opt/google/chrome/chrome',
  '/usr/lib/chromium/chromium',
  '/usr/lib/chromium-browser/chromium-browser',
  '/opt/microsoft/msedge/msedge',
  '/snap/bin/chromium'
]

const macApplications: readonly string[] = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge'
]

const windowsPrograms: readonly string[] = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe'
]
