import {BriefmillError, type Problem} from '../../problem.ts'
import type {TemplateFile} from './template.ts'

/** What would load something from elsewhere. */
const loads = /@import\b|\burl\(\s*(?!["']?(?:data:|#))|\b(?:-webkit-)?image-set\(|\bsrc\(/gi

/** The places in a style sheet that load something, and what stands there. Comments load nothing. */
export function loadsInStyle(css: string): readonly RegExpExecArray[] {
  // Blanked out, so that places stay right.
  const code = css.replace(/\/\*[\s\S]*?\*\//g, comment => comment.replace(/[^\n]/g, ' '))
  return [...code.matchAll(loads)]
}

/** A page is one file: its style sheets load nothing, and do not end the style element that they are put into. */
export function checkStyle({file, text}: TemplateFile): void {
  const found = [...loadsInStyle(text), ...text.matchAll(/<\/style/gi)]
  const [first, ...rest] = found.map(({0: words, index}): Problem => {
    const before = text.slice(0, index).split('\n')
    return {
      file,
      line: before.length,
      column: (before.at(-1)?.length ?? 0) + 1,
      message: `Unexpected \`${words}\`, expected a style sheet that loads nothing`,
      hint: 'put pictures in as data: URLs; fonts are embedded by themselves'
    }
  })
  if (first) throw new BriefmillError([first, ...rest])
}
