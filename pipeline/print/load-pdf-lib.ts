import {createRequire} from 'node:module'

let library: typeof import('@cantoo/pdf-lib') | undefined

/** Loads the PDF library when it is first needed. By `require`: that takes half the time of `import`. */
export function loadPdfLib(): typeof import('@cantoo/pdf-lib') {
  library ??= createRequire(import.meta.url)('@cantoo/pdf-lib') as typeof import('@cantoo/pdf-lib')
  return library
}
