import type {CleanedSource} from './cleaned-source.ts'

/** The ledger of a text as `NAME.ledger.json` holds it. */
export function ledgerJson({file, entries}: Pick<CleanedSource, 'file' | 'entries'>): string {
  return `${JSON.stringify({source: file, entries}, undefined, 2)}\n`
}
