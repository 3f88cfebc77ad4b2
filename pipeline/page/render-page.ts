import rehypeStringify from 'rehype-stringify'
import {unified} from 'unified'
import type {DigestModel} from '../digest/model.ts'
import {cssStringsIn} from './css-string.ts'
import type {EmbeddedFonts} from './fonts/embed-fonts.ts'
import {layOutPage} from './lay-out-page.ts'
import {fontVariables, pageFonts} from './page-fonts.ts'
import type {Template} from './template/template.ts'
import {setHead} from './tree/set-head.ts'
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
  const {tree, sheets, language} = layOutPage(model, template, tool)
  const texts = textsByLanguage(tree)
  const added = cssStringsIn(sheets.join('\n'))
  const {css, fonts, missing} = await pageFonts({texts, added, cacheFolder: fontCache})
  const styles = ['', css, fontVariables(texts.keys()), ...sheets, ''].join('\n')
  setHead(tree, styles)
  return {html: writer.stringify(tree), title: model.batch.title, language, fonts, missing}
}
