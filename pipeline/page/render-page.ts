import rehypeStringify from 'rehype-stringify'
import {unified} from 'unified'
import type {DigestModel} from '../digest/model.ts'
import {cssStringsIn} from './css-string.ts'
import {fontVariables} from './font-variables.ts'
import {characterCounter} from './fonts/count-characters.ts'
import {type EmbeddedFonts, embedFonts} from './fonts/embed-fonts.ts'
import {type Layout, layOutPage} from './lay-out-page.ts'
import type {Template} from './template/template.ts'
import {nameUndrawn} from './tree/name-undrawn.ts'
import {setHead} from './tree/set-head.ts'
import {textsByFace} from './tree/texts-by-face.ts'
import {textsByLanguage} from './tree/texts-by-language.ts'
import type {Tool} from './view.ts'

const writer = unified().use(rehypeStringify, {upperDoctype: true}).freeze()

export interface RenderOptions {
  /** Named on the page as its maker. */
  readonly tool: Tool
  /** Where cut fonts may be kept for the next page. */
  readonly fontCache?: string
}

export interface Page {
  /** One file: styles and fonts are inside. */
  readonly html: string
  readonly title: string
  /** BCP 47. */
  readonly language: string
  readonly fonts: EmbeddedFonts['fonts']
  /** The characters that no font draws: a person should know before they are printed as boxes. */
  readonly missing: EmbeddedFonts['missing']
}

/** The digest as a page that needs nothing but itself. */
export async function renderPage(
  model: DigestModel,
  template: Template,
  {tool, fontCache}: RenderOptions
): Promise<Page> {
  const layout = await layOutPage(model, template, tool)
  const {tree, sheets, language} = layout
  const added = cssStringsIn(sheets.join('\n'))
  const drawn = await embedAll(layout, added, fontCache)
  const {css, fonts, missing} = nameUndrawn(tree, drawn.missing)
    ? await embedAll(layout, added, fontCache)
    : drawn
  const texts = textsByLanguage(tree)
  const styles = ['', css, fontVariables(texts.keys()), ...sheets, ''].join('\n')
  setHead(tree, styles)
  return {
    html: writer.stringify(tree),
    title: model.batch.title,
    language,
    fonts,
    missing: counted(missing, [...texts.values()].join('') + added)
  }
}

function embedAll(
  {tree, sheets}: Layout,
  added: string,
  fontCache: string | undefined
): Promise<EmbeddedFonts> {
  return embedFonts({
    uses: textsByFace(tree, sheets, added),
    ...(fontCache !== undefined && {cacheFolder: fontCache})
  })
}

/** A text that could be set in several faces is printed once. */
function counted(missing: EmbeddedFonts['missing'], text: string): EmbeddedFonts['missing'] {
  if (missing.length === 0) return missing
  const counts = characterCounter()(text)
  return missing.map(each => ({...each, count: counts.get(each.character) ?? 0}))
}
