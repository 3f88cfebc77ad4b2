import {shorten} from './shorten.ts'

const SECOND_HALF = /(?:\s*[:：]\s*|\s[–—]\s|——).*$/su
const SHORTEST = 4

/** What a title says before its colon or dash, cut between words if it is still too long. It stays whole if it fits. */
export function shortTitle(title: string, room: number): string {
  if (shorten(title, room) === title) return title
  const first = title.replace(SECOND_HALF, '')
  return shorten(first.length < SHORTEST ? title : first, room)
}
