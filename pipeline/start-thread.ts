import {Worker, type WorkerOptions} from 'node:worker_threads'

/**
 * Runs a file of the program in a thread of its own. In the bundle it is a file beside this one; from the
 * source it needs a loader for TypeScript.
 */
export function startThread(file: URL, options: WorkerOptions): Worker {
  return import.meta.url.endsWith('.ts')
    ? new Worker(fromSource(file.href, import.meta.url), {...options, eval: true})
    : new Worker(new URL(file.href.replace(/\.ts$/, '.js')), options)
}

function fromSource(file: string, parent: string): string {
  return `import('tsx/esm/api').then(({tsImport}) => tsImport(${JSON.stringify(file)}, ${JSON.stringify(parent)}))`
}
