/** Makes spellings of one word equal: compatibility forms, case, and Traditional with Simplified characters. */
export type FoldText = (text: string) => string

/**
 * The folding that some texts need. The tables for Chinese take time to load and are loaded only if
 * there is Chinese; from a Taiwan or Hong Kong text, all variants lead to the one Simplified form.
 */
export async function loadFoldText(texts: Iterable<string>): Promise<FoldText> {
  const plain: FoldText = text => text.normalize('NFKC').toLowerCase()
  for (const text of texts) {
    if (/\p{Script=Han}/u.test(text)) {
      const {Converter} = await import('opencc-js/t2cn')
      const simplify = Converter({from: 'tw', to: 'cn'})
      return one => (/\p{Script=Han}/u.test(one) ? simplify(plain(one)) : plain(one))
    }
  }
  return plain
}
