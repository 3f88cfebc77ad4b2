/** What windows-1252 has at bytes 80 to 9F, in order; a space where it has nothing. */
const upperControls = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'

/** The character that windows-1252 means by a C1 control, or nothing for the five bytes that it leaves free. */
export function windows1252Character(control: string): string {
  return upperControls.charAt(control.charCodeAt(0) - 0x80).trim()
}
