import {BriefmillError, type Problem} from '../../problem.ts'
import type {TemplateFile} from './template.ts'

/** What would load something from elsewhere, or end the style element that the sheet is put into. */
const unwanted = /@import\b|<\/style|\burl\(\s*(?!["']?(?:data:|#))|\b(?:-webkit-)?image-set\(|\bsrc\(/gi

/** A page is one file: its style sheets load nothing. */
export function checkStyle({file, text}: TemplateFile): void {
  // Comments are blanked out, so that places stay right; but for HTML they are no comments.
  const code = text.replace(/\/\*[\s\S]*?\*\//g, comment =>
    /<\/style/i.test(comment) ? comment : comment.replace(/[^\n]/g, ' ')
  )
  const [first, ...rest] = [...code.matchAll(unwanted)].map(({0: found, index}): Problem => {
    const before = code.slice(0, index).split('\n')
    return {
      file,
      line: before.length,
      column: (before.at(-1)?.length ?? 0) + 1,
      message: `Unexpected \`${found}\`, expected a style sheet that loads nothing`,
      hint: 'put pictures in as data: URLs; fonts are embedded by themselves'
    }
  })
  if (first) throw new BriefmillError([first, ...rest])
}
