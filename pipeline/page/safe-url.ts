/** Whether a link may lead there: a web page or a mail address, given in full. */
export function isSafeUrl(url: string): boolean {
  return /^(?:https?:\/\/|mailto:)[^\s"'<>]+$/i.test(url)
}
