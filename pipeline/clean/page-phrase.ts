/**
 * Lines that web pages put around and between articles, and what each says about its surroundings.
 * Matched against a whole block without its outer white space; no longer block is tried than `longest`.
 *
 * `after`     heads what follows an article: other stories, tags, the author’s life, a form.
 * `comments`  heads readers’ comments.
 * `furniture` is a part of the page that may also stand between two paragraphs: buttons, notices.
 * `site`      is a part of the page that inside an article would be a heading: “Privacy”, “Help”.
 * `teaser`    names another story in the middle of this one.
 */
export interface PagePhrase {
  readonly id: string
  readonly role: 'after' | 'comments' | 'furniture' | 'site' | 'teaser'
  /** What else it tells. */
  readonly says?: 'site'
  readonly pattern: RegExp
  /** A line that it matches and no row before it does, for the tests. */
  readonly example: string
}
