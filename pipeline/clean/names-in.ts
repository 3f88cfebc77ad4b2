import {isAuthor} from './author-name.ts'

/** Words that the name of an institute holds. */
export const affiliation =
  /\b(?:Institute|Academy|University|School|College|Department|Faculty|Laborator(?:y|ies)|Cent(?:re|er)|Ministry|Council|Office|Commission|Bureau|Agency)\b|研究院|研究所|大学|大學|学院|學院|研究中心/u
const name = /^(?:\p{Lu}[\p{L}'’-]*\.?)(?: (?:(?:de|van|von|der|al|bin)|\p{Lu}[\p{L}'’-]*\.?)){1,4}\d*$/u

/** The authors that a line names, with or without “By”; none if it says anything else. */
export function namesIn(text: string): readonly string[] {
  const parts = text
    .trim()
    .replace(/^by\s+/i, '')
    .split(/\s*(?:[,，、;；]|\band\b|&)\s*/)
    .filter(Boolean)
  const isName = (part: string) => isAuthor(part) || (name.test(part) && !affiliation.test(part))
  return parts.length > 0 && parts.length <= 12 && parts.every(isName)
    ? parts.map(part => part.replace(/[\d*]+$/, ''))
    : wholeBody(text)
}

/** An institute that signs as the author, commas and all. */
function wholeBody(text: string): readonly string[] {
  return isAuthor(text.trim()) ? [text.trim()] : []
}
