import {parentPort, workerData} from 'node:worker_threads'
import {openBrowser} from './open-browser.ts'
import {type Press, startPress} from './press.ts'
import {type Answer, type PressOrder, type Request, toFailure} from './press-messages.ts'

/**
 * The thread of a press: it starts a browser, prints with it and finishes the PDFs, while texts are cleaned and
 * pages laid out in the thread that asks. See `open-press.ts`.
 */
const {date, ...options} = workerData as PressOrder
const stops = new Map<number, AbortController>()
const starting = startPress(() => openBrowser(options), date)
starting.then(
  ({browser}) => answer({type: 'started', job: 0, browser}),
  error => answer({type: 'failed', job: 0, failure: toFailure(error)})
)

parentPort?.on('message', (request: Request) => {
  switch (request.type) {
    case 'print':
      print(request)
      break
    case 'stop':
      stops.get(request.job)?.abort()
      break
    case 'close':
      close()
      break
  }
})

async function print({job, html, date: ownDate}: Extract<Request, {type: 'print'}>): Promise<void> {
  const stop = new AbortController()
  stops.set(job, stop)
  try {
    const press = await starting
    const print = await press.print(html, {signal: stop.signal, date: ownDate})
    answer({type: 'printed', job, print, browser: press.browser})
  } catch (error) {
    answer({type: 'failed', job, failure: toFailure(error)})
  } finally {
    stops.delete(job)
  }
}

/** A thread that listens no more, with nothing left to do, ends. */
async function close(): Promise<void> {
  const press: Press | undefined = await starting.catch(() => undefined)
  await press?.close()
  parentPort?.close()
}

function answer(message: Answer): void {
  parentPort?.postMessage(message)
}
