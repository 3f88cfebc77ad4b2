import {type ExecFileException, execFile} from 'node:child_process'
import {rm} from 'node:fs/promises'
import {platform} from 'node:os'
import {basename} from 'node:path'
import type {Browser, LaunchOptions} from 'puppeteer'
import type {Candidate, Environment, RunningBrowser, Sandbox} from './browser.ts'
import {loadPuppeteer} from './load-puppeteer.ts'
import {makeTemporary, userNumber} from './private-folder.ts'

// Puppeteer's own list keeps sync, updates and reports off; this adds what it leaves on.
const flags: readonly string[] = [
  // No name leads anywhere, numbers included: a second wall behind the refusal of every request.
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--no-proxy-server',
  '--no-pings',
  '--disable-domain-reliability',
  // Nothing is drawn on a screen.
  '--disable-gpu',
  // The same line breaks and messages on every machine.
  '--font-render-hinting=none',
  '--lang=en-US'
]

/** Milliseconds until a browser has to answer: it takes one second, on a machine at its limits some more. */
const START_LIMIT = 60_000
const END_LIMIT = 5000

/** Starts a browser with its sandbox on, or without where it cannot be. */
export async function launchBrowser(
  candidate: Candidate,
  env: Environment,
  limit = START_LIMIT
): Promise<RunningBrowser> {
  if (userNumber() === 0) return start(candidate, env, 'off: running as root', limit)
  try {
    return await start(candidate, env, 'on', limit)
  } catch (error) {
    const refused = platform() === 'linux' && /sandbox|namespace/i.test(await complaint(candidate, env))
    if (!refused) throw error
    return start(candidate, env, 'off: refused by the kernel', limit)
  }
}

async function start(
  candidate: Candidate,
  env: Environment,
  sandbox: Sandbox,
  limit: number
): Promise<RunningBrowser> {
  const puppeteer = await loadPuppeteer()
  // A program that is no browser may run on and answer nothing.
  const patience = new AbortController()
  const timer = setTimeout(() => patience.abort(), limit)
  try {
    const browser = await puppeteer.launch(launchOptions(candidate, env, sandbox, patience.signal))
    const facts = await describe(browser, candidate, sandbox)
    return {browser, facts, close: () => end(browser, candidate)}
  } finally {
    clearTimeout(timer)
  }
}

function launchOptions(
  candidate: Candidate,
  env: Environment,
  sandbox: Sandbox,
  signal: AbortSignal
): LaunchOptions {
  return {
    executablePath: candidate.path,
    // A headless shell knows one mode only; others call it the new one.
    headless: isShell(candidate) ? 'shell' : true,
    args: sandbox === 'on' ? [...flags] : [...flags, '--no-sandbox'],
    // A browser on a pipe ends when the pipe does, however this process ended.
    pipe: true,
    // A print has a limit of its own, which grows with the page.
    protocolTimeout: 0,
    // Signals are the program's to handle: it closes the press.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    env: {...env, ...candidate.needs},
    signal
  }
}

function isShell({path, origin}: Candidate): boolean {
  return origin === 'npm' || /headless[-_]shell/.test(basename(path))
}

async function describe(browser: Browser, {path, origin}: Candidate, sandbox: Sandbox) {
  const [product = '', version = ''] = (await browser.version()).split('/')
  return {path, origin, product, version, sandbox, pid: browser.process()?.pid ?? 0}
}

/** A browser that is asked to end and does not, because a page holds it up, is ended. */
async function end(browser: Browser, {discard}: Candidate): Promise<void> {
  const program = browser.process()
  const impatience = setTimeout(() => program?.kill('SIGKILL'), END_LIMIT)
  const ended = program && new Promise(resolve => program.once('exit', resolve))
  await Promise.race([browser.close().catch(() => undefined), ended])
  clearTimeout(impatience)
  await discard?.()
}

/** Without the command, which says nothing to whoever reads it. */
function endOf({signal, code, message}: ExecFileException): string {
  if (signal) return `it was ended by ${signal}`
  return typeof code === 'number' ? `it ended with code ${code}` : message
}

/** What the browser says when it does not start. On a pipe it cannot be heard, so it is started once more. */
export async function complaint(candidate: Candidate, env: Environment): Promise<string> {
  const profile = await makeTemporary()
  const args = ['--headless', ...flags, `--user-data-dir=${profile}`, '--dump-dom', 'about:blank']
  const options = {env: {...env, ...candidate.needs}, timeout: 5000, killSignal: 'SIGKILL'} as const
  try {
    return await new Promise(resolve => {
      execFile(candidate.path, args, options, (error, _, stderr) =>
        resolve(error ? stderr || endOf(error) : '')
      )
    })
  } finally {
    await rm(profile, {recursive: true, force: true})
  }
}
