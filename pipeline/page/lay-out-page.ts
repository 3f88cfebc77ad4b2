import type {Root} from 'hast'
import type {DigestModel} from '../digest/model.ts'
import {BriefmillError} from '../problem.ts'
import {cssString} from './css-string.ts'
import type {Desk} from './desk.ts'
import {fontFamily} from './fonts/families.ts'
import {pageLanguage} from './page-language.ts'
import {repairNotes} from './repair-notes.ts'
import {shorten} from './shorten.ts'
import {fillTemplate} from './template/fill-template.ts'
import {phrasesOf} from './template/phrases.ts'
import type {Template} from './template/template.ts'
import {checkDocument} from './tree/check-document.ts'
import {checkPage} from './tree/check-page.ts'
import {loadTellScript} from './tree/chinese-script.ts'
import {markChinese} from './tree/mark-chinese.ts'
import {type PlacedTexts, placedTexts} from './tree/placed-texts.ts'
import {runningHeads} from './tree/running-heads.ts'
import {scrollTables} from './tree/scroll-tables.ts'
import type {Tool} from './view.ts'

/** About what fits on one line beside the page number. */
const room = 76

/** A page without its fonts and styles. */
export interface Layout {
  readonly tree: Root
  /** The style sheets, in their order. */
  readonly sheets: readonly string[]
  /** BCP 47. */
  readonly language: string
}

/** The template filled in, and what is done to the page as a whole. */
export async function layOutPage(model: DigestModel, template: Template, tool: Tool): Promise<Layout> {
  requireParts(model, template)
  const texts = placedTexts()
  const desk = deskFor(model, template, tool, texts)
  const {language} = desk.view.page
  const tree = texts.parsePage(fillTemplate(template, desk))
  const tellScript = await loadTellScript(tree)
  const heads = runningHeads(tree, language, tellScript)
  scrollTables(tree, number => desk.say('table', {number}))
  markChinese(tree, language === 'zh-Hant' ? 'zh-Hant' : 'zh-Hans', tellScript)
  const [first, ...rest] = [
    ...checkDocument(tree, template.layout.file),
    ...checkPage(tree, template.content.file)
  ]
  if (first) throw new BriefmillError([first, ...rest])
  return {
    tree,
    sheets: [pageRules(template, desk), ...template.styles.map(({text}) => text), heads],
    language
  }
}

/** A template may insist on themes, figures or sources. */
function requireParts(model: DigestModel, {name, settings, content}: Template): void {
  const [first, ...rest] = settings.needs
    .filter(part => model[part].length === 0)
    .map(part => ({
      file: content.file,
      message: `Unexpected digest without ${part}: the template \`${name}\` needs them`,
      hint: 'choose another template for this batch, or see that the batch has some'
    }))
  if (first) throw new BriefmillError([first, ...rest])
}

function deskFor(model: DigestModel, {name, words}: Template, tool: Tool, {place}: PlacedTexts): Desk {
  const language = pageLanguage(model.batch.language, new Set(words.keys()))
  const say = phrasesOf(words, language)
  return {
    view: {...model, page: {language, template: name, tool}},
    say,
    place,
    notes: repairNotes(model.themes),
    textWords: {
      notes: say('notes'),
      image: say('image'),
      back: say('back'),
      backToText: (number, time) =>
        time === 1 ? say('back-to-note', {number}) : say('back-to-note-again', {number, time})
    }
  }
}

/** The size of the paper, and what stands at its foot. A style sheet may say otherwise. */
function pageRules({settings: {page, orientation}}: Template, {say, view}: Desk): string {
  const number = say('page-of-pages')
    .split(/(\{pages?\})/)
    .filter(part => part !== '')
    .map(part => (/^\{pages?\}$/.test(part) ? `counter(${part.slice(1, -1)})` : cssString(part)))
  return [
    `@page { size: ${page} ${orientation}; font-family: ${fontFamily('sans', view.page.language)};`,
    `@bottom-left { content: ${cssString(shorten(view.batch.title, room))} }`,
    `@bottom-right { content: ${number.join(' ')} } }`
  ].join('\n')
}
