/** Parts of a text that are about the text: nothing in them is ever a passage. */
interface BackMatter {
  readonly id: string
  /** The whole of a heading, its number aside, or the label before a colon that opens a paragraph. */
  readonly says: RegExp
}

const backMatter: readonly BackMatter[] = [
  {id: 'references', says: /^(?:references?|bibliography|works cited|literature cited|参考文献|參考文獻)$/},
  {id: 'notes', says: /^(?:(?:end|foot)?notes?(?: and references)?|注释|注釋|註釋|尾注|尾註|脚注|腳註)$/},
  {
    id: 'author',
    says: /^(?:about the authors?|authors?['’]? (?:profiles?|bios?|biograph(?:y|ies)|information|introductions?)|作者简介|作者簡介|关于作者|關於作者)$/
  },
  {id: 'thanks', says: /^(?:acknowledge?ments?|致谢|致謝|基金项目|基金項目)$/},
  {id: 'contents', says: /^(?:(?:table of |article )?contents|目录|目錄)$/}
]

const number = /^(?:[\divxlc]+[.、)）]|[一二三四五六七八九十]+、)\s*/
const label = /^(.{2,40}?)\s*[:：]/u
const noteEntry = /^\[\d{1,3}\]\s/

/** Whether a heading opens references, notes, author profiles, acknowledgements or a table of contents. */
export function opensBackMatter(heading: string): boolean {
  return isBackMatter(heading.trim().toLowerCase().replace(number, ''))
}

/** Whether a paragraph is back matter by itself: an entry of a list of notes, or labelled as an author profile. */
export function isBackMatterParagraph(text: string): boolean {
  const opening = label.exec(text.trim())?.[1]
  return noteEntry.test(text) || (opening !== undefined && isBackMatter(opening.toLowerCase()))
}

function isBackMatter(name: string): boolean {
  return backMatter.some(({says}) => says.test(name))
}
