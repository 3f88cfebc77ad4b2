import {type CleanOptions, gatherEvidence, type Rule} from '../../pipeline/clean/index.ts'
import {openSource} from '../../pipeline/ledger/index.ts'
import {type Format, parse} from '../../pipeline/parse/index.ts'
import {type Cleaning, cleanWith} from './case.ts'

/** Texts by the names of their files. */
export type Texts = ReadonlyMap<string, string>

/** What the texts of a batch date. */
export async function evidenceOf(texts: Texts, format: Format): Promise<Partial<CleanOptions>> {
  const parsed = [...texts].map(async ([file, text]) => ({
    file,
    source: openSource(file, text),
    tree: await parse(text, format)
  }))
  return {evidence: gatherEvidence(await Promise.all(parsed))}
}

/** Cleans the texts of a batch, each with what all of them date. */
export async function cleanTogether(
  rules: readonly Rule[],
  texts: Texts,
  format: Format
): Promise<ReadonlyMap<string, Cleaning>> {
  const evidence = await evidenceOf(texts, format)
  const cleaned = [...texts].map(
    async ([file, text]) => [file, await cleanWith(rules, text, format, {...evidence, file})] as const
  )
  return new Map(await Promise.all(cleaned))
}
