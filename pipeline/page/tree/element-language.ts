import type {Element} from 'hast'
import {isLanguageTag} from '../language-tag.ts'

/** The language that an element names, or else that of what is around it. */
export function elementLanguage({properties: {lang}}: Element, outer: string): string {
  return typeof lang === 'string' && isLanguageTag(lang) ? lang : outer
}
