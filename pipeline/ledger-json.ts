import path from 'node:path'
import type {CleanedSource} from './cleaned-source.ts'

/** The ledger of a text as `NAME.ledger.json` holds it. Where the text lies is not the same on every machine. */
export function ledgerJson({file, entries}: Pick<CleanedSource, 'file' | 'entries'>): string {
  return `${JSON.stringify({source: path.basename(file), entries}, undefined, 2)}\n`
}
