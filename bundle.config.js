import {readdirSync, rmSync} from 'node:fs'
import {build} from 'esbuild'

/**
 * Bundles the program into a few files: Node starts more than a second sooner than with a thousand small
 * ones. What is seldom needed, or looks for files of its own, stays outside.
 */
for (const file of readdirSync('dist')) if (file.endsWith('.js')) rmSync(`dist/${file}`)
await build({
  entryPoints: {
    cli: 'pipeline/cli.ts',
    index: 'pipeline/index.ts',
    'extractor-worker': 'pipeline/parse/extractor-worker.ts',
    'press-worker': 'pipeline/print/press-worker.ts'
  },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  chunkNames: '[name]-[hash]',
  external: [
    '@fontsource*',
    '@mozilla/readability',
    '@sparticuz/chromium',
    'defuddle',
    'linkedom',
    'opencc-js',
    're2js',
    'subset-font'
  ],
  // Packages in CommonJS ask for Node's own modules with `require`.
  banner: {
    js: "import {createRequire as createRequireHere} from 'node:module'; const require = createRequireHere(import.meta.url);"
  },
  logLevel: 'warning'
})
