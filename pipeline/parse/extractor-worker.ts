import {parentPort} from 'node:worker_threads'
import {extractMainText} from './extract-main-text.ts'

/** The thread in which extractors read pages, one after the other: see `extract-in-time.ts`. */
parentPort?.on('message', (page: string) => parentPort?.postMessage(extractMainText(page)))
