import {readdir, readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {orProblems} from '../../or-problems.ts'
import {BriefmillError, type FilePlace, type Problem} from '../../problem.ts'
import {hintAt} from '../../suggest.ts'
import {checkStyle} from './check-style.ts'
import {checkTemplate} from './check-template.ts'
import {checkWords} from './check-words.ts'
import {readYaml} from './read-yaml.ts'
import type {Template, TemplateFile} from './template.ts'
import {type TemplateSettings, templateSettings} from './template-settings.ts'
import {type Words, wordsFile} from './words.ts'

const settingsFile = 'template.yaml'

/** What templates have in common, by name without the ending. */
interface Shared {
  readonly layouts: ReadonlyMap<string, TemplateFile>
  readonly sheets: ReadonlyMap<string, TemplateFile>
  readonly partials: Template['partials']
  readonly words: Template['words']
}

/** The name of a template, and where a person wrote it. */
export interface WantedTemplate extends FilePlace {
  readonly name: string
  readonly option?: string
}

/**
 * Reads each template and all that it may use from the first of the folders that has it, and checks it
 * against the model. Layouts, partials and words of an earlier folder go before those of a later one.
 *
 * @throws BriefmillError with the problems of all of them.
 */
export async function loadTemplates(
  wanted: readonly WantedTemplate[],
  folders: readonly string[]
): Promise<readonly Template[]> {
  const shared = await readShared(folders)
  const problems: Problem[] = []
  const templates = await Promise.all(
    wanted.map(one => orProblems(readTemplate(one, folders, shared), problems))
  )
  const [first, ...rest] = problems
  if (first) throw new BriefmillError([first, ...rest])
  return templates.filter(template => template !== undefined)
}

async function readShared(folders: readonly string[]): Promise<Shared> {
  const words = await readWords(folders)
  checkWords(words)
  return {
    layouts: await readAll(folders, 'layouts', '.hbs'),
    sheets: await readAll(folders, 'layouts', '.css'),
    partials: await readAll(folders, 'partials', '.hbs'),
    words
  }
}

async function readTemplate(
  wanted: WantedTemplate,
  folders: readonly string[],
  {layouts, sheets, partials, words}: Shared
): Promise<Template> {
  const {name} = wanted
  const folder = await findFolder(wanted, folders)
  const settings = await readSettings(name, folder)
  const common = sheets.get(settings.layout)
  const own = await read(join(folder, 'style.css'))
  const template: Template = {
    name,
    settings,
    content: await read(join(folder, 'template.hbs')),
    layout: findLayout(settings.layout, layouts, folder),
    partials,
    // The style sheet of a layout, if it has one, goes before that of the template.
    styles: common ? [common, own] : [own],
    words
  }
  for (const sheet of template.styles) checkStyle(sheet)
  checkTemplate(template)
  return template
}

async function readSettings(name: string, folder: string): Promise<TemplateSettings> {
  const yaml = await read(join(folder, settingsFile))
  const settings = readYaml(yaml, templateSettings)
  if (settings.name === name) return settings
  const message = `Unexpected name \`${settings.name}\`, expected \`${name}\` like the folder`
  throw new BriefmillError([{file: yaml.file, message}])
}

function findLayout(name: string, layouts: Shared['layouts'], folder: string): TemplateFile {
  const layout = layouts.get(name)
  if (layout) return layout
  const file = join(folder, settingsFile)
  throw new BriefmillError([
    {file, message: `Unexpected layout \`${name}\``, hint: hintAt(name, layouts.keys())}
  ])
}

async function findFolder(
  {name, option, ...place}: WantedTemplate,
  folders: readonly string[]
): Promise<string> {
  const names: string[] = []
  for (const folder of folders) {
    const inside = await templatesIn(folder)
    if (inside.includes(name)) return join(folder, name)
    names.push(...inside)
  }
  const message = `Unexpected template \`${name}\`${option === undefined ? '' : ` for ${option}`}`
  throw new BriefmillError([{...place, message, hint: hintAt(name, new Set(names))}])
}

/** The folders with a `template.yaml`: beside them a batch may hold anything, also what may not be read. */
async function templatesIn(folder: string): Promise<readonly string[]> {
  const names = (await list(folder)).filter(entry => entry.isDirectory()).map(({name}) => name)
  const insides = await Promise.all(names.map(name => list(join(folder, name)).catch(() => [])))
  return names.filter((_, at) => insides[at]?.some(({name}) => name === settingsFile))
}

/** The files of a kind in all the folders, by name without the ending: the first of a name wins. */
async function readAll(
  folders: readonly string[],
  kind: string,
  ending: string
): Promise<ReadonlyMap<string, TemplateFile>> {
  const found = new Map<string, TemplateFile>()
  for (const folder of folders) {
    const names = (await list(join(folder, kind))).map(({name}) => name).filter(name => name.endsWith(ending))
    for (const name of names.sort()) {
      const key = name.slice(0, -ending.length)
      if (!found.has(key)) found.set(key, await read(join(folder, kind, name)))
    }
  }
  return found
}

/** A batch's own words go before the shipped ones, phrase by phrase. */
async function readWords(folders: readonly string[]): Promise<ReadonlyMap<string, Words>> {
  const words = new Map<string, Words>()
  for (const folder of folders) {
    for (const [language, file] of await readAll([folder], 'words', '.yaml')) {
      words.set(language, {...readYaml(file, wordsFile), ...words.get(language)})
    }
  }
  return words
}

async function list(folder: string) {
  try {
    return await readdir(folder, {withFileTypes: true})
  } catch (error) {
    if (isMissing(error)) return []
    throw error
  }
}

async function read(file: string): Promise<TemplateFile> {
  try {
    return {file, text: (await readFile(file, 'utf8')).replace(/\r\n?/g, '\n').replace(/^\uFEFF/, '')}
  } catch (error) {
    if (!isMissing(error)) throw error
    throw new BriefmillError([
      {file, message: 'Unexpected absence of this file, expected it in the template'}
    ])
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')
}
