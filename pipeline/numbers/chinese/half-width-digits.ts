/** Keeps every offset: each full-width character becomes one half-width character. */
export function halfWidthDigits(text: string): string {
  return text.replace(/[０-９．％]/g, wide => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
}
