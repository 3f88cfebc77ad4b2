import type {OutputFolder, WrittenFile} from './output-folder.ts'
import {tool} from './tool.ts'

export const manifestVersion = 'briefmill-manifest/1'

/** What a build was made of and what it made: enough to check it, and to make it again. */
export interface Manifest {
  readonly schema: typeof manifestVersion
  readonly tool: {readonly name: string; readonly version: string}
  readonly batch: string
  /** The hash of all inputs and settings: equal keys, equal outputs. */
  readonly key: string
  readonly options: {
    readonly templates: readonly string[]
    readonly formats: readonly string[]
    readonly date: string
  }
  readonly sources: readonly {
    readonly file: string
    readonly sha256: string
    readonly encoding: string
    readonly language: string
  }[]
  /** The browser that printed; none where nothing was printed. */
  readonly browser?: {readonly product: string; readonly version: string}
  readonly fonts: readonly {readonly family: string; readonly package: string; readonly version: string}[]
  readonly outputs: readonly WrittenFile[]
}

/** Writes `manifest.json` and `SHA256SUMS`, last of all files. */
export async function writeManifest(
  output: OutputFolder,
  about: Omit<Manifest, 'schema' | 'tool' | 'outputs'>
): Promise<Manifest> {
  const manifest: Manifest = {schema: manifestVersion, tool, ...about, outputs: output.written}
  const text = `${JSON.stringify(manifest, undefined, 2)}\n`
  await output.write('manifest.json', text)
  await output.write('SHA256SUMS', output.written.map(({file, sha256}) => `${sha256}  ${file}\n`).join(''))
  return manifest
}
