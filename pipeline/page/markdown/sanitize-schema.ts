import type {Options} from 'rehype-sanitize'

/** All that may come of a source: prose, lists, tables, quotations, code, links and notes. Nothing that loads or runs. */
export const sanitizeSchema: Options = {
  strip: ['script', 'style', 'template'],
  tagNames: [
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'blockquote', 'pre', 'hr', 'ul', 'ol', 'li', 'section'],
    ...['table', 'thead', 'tbody', 'tr', 'th', 'td'],
    ...['a', 'em', 'strong', 'del', 'code', 'sup', 'br']
  ],
  attributes: {
    a: ['href', 'id', 'ariaDescribedBy', 'ariaLabel', 'dataFootnoteRef', 'dataFootnoteBackref'],
    ol: ['start'],
    li: ['id'],
    section: ['dataFootnotes'],
    th: ['align'],
    td: ['align'],
    '*': []
  },
  protocols: {href: ['http', 'https', 'mailto']},
  ancestors: {
    tbody: ['table'],
    td: ['table'],
    th: ['table'],
    thead: ['table'],
    tr: ['table'],
    li: ['ol', 'ul']
  },
  // Ids are made by us alone, with the prefix of their text; see name-notes.ts and place-headings.ts.
  clobber: []
}
