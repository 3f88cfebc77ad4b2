import type {SubsetOptions} from 'subset-font'

/**
 * Runs HarfBuzz's subsetter and gives an sfnt file. Loaded on demand: with everything in the cache it is not
 * needed. The timer keeps Node's event loop alive: WebAssembly alone does not, and Node then waits half a
 * second for the compiler to optimise what ran.
 */
export async function subset(
  font: Buffer,
  text: string | undefined,
  options: SubsetOptions
): Promise<Buffer> {
  const alive = setInterval(() => undefined, 1000)
  try {
    const {default: subsetFont} = await import('subset-font')
    return await subsetFont(font, text, {targetFormat: 'sfnt', ...options})
  } finally {
    clearInterval(alive)
  }
}
