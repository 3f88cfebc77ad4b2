import type {Problem} from '../problem.ts'
import {outputName} from './output-name.ts'
import type {FoundText} from './read-folder.ts'

/** Two texts may not give outputs of one name, in whatever case: some file systems see no difference. */
export function checkOutputNames(texts: readonly FoundText[]): readonly Problem[] {
  const taken = new Map<string, FoundText>()
  const problems: Problem[] = []
  for (const text of texts) {
    const name = outputName(text.file)
    const other = taken.get(name.toLowerCase())
    if (other === undefined) taken.set(name.toLowerCase(), text)
    else problems.push(clash(text, other, name))
  }
  return problems
}

function clash(text: FoundText, other: FoundText, name: string): Problem {
  return {
    file: text.path,
    message: `Unexpected second source for the output name \`${name}\` beside \`${other.file}\`, expected one`,
    hint: 'rename one of the two, or list it in batch.yaml with `skip: true`'
  }
}
