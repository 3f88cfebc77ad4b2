import type {TemplateSettings} from './template-settings.ts'
import type {Words} from './words.ts'

/** A template with all that it may draw on, read and checked. */
export interface Template {
  readonly name: string
  readonly settings: TemplateSettings
  /** Its `template.hbs`. */
  readonly content: TemplateFile
  readonly layout: TemplateFile
  /** By name, without the ending. */
  readonly partials: ReadonlyMap<string, TemplateFile>
  /** The style sheets in their order: the layout's, then its own. */
  readonly styles: readonly TemplateFile[]
  /** The words of the shipped and own templates, by language. */
  readonly words: ReadonlyMap<string, Words>
}

export interface TemplateFile {
  /** As the user names it. */
  readonly file: string
  readonly text: string
}
