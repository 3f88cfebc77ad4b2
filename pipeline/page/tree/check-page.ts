import type {Element, Properties, Root} from 'hast'
import {visit} from 'unist-util-visit'
import type {Problem} from '../../problem.ts'
import {isSafeUrl} from '../safe-url.ts'

/** Elements that load or run something. Pictures may be there as data. */
const unwanted: ReadonlySet<string> = new Set([
  ...['script', 'link', 'iframe', 'frame', 'object', 'embed', 'base', 'form', 'portal', 'applet'],
  ...['video', 'audio', 'source', 'track']
])

const sources = ['src', 'srcSet', 'poster', 'background', 'data', 'xLinkHref'] as const

/** What is wrong with a finished page: ids used twice, links to nothing, and whatever would load or run something. */
export function checkPage(tree: Root, file: string): readonly Problem[] {
  const problems: Problem[] = []
  const ids = new Set<string>()
  const targets: {readonly from: string; readonly id: string}[] = []
  const report = (message: string, hint?: string) => {
    problems.push({file, message, ...(hint !== undefined && {hint})})
  }
  visit(tree, 'element', ({tagName, properties}: Element) => {
    const {id, href, dataPageOf} = properties
    if (typeof id === 'string' && ids.has(id)) report(`Unexpected second element with the id \`${id}\``)
    if (typeof id === 'string') ids.add(id)
    if (unwanted.has(tagName)) report(`Unexpected <${tagName}>: a page loads and runs nothing`)
    for (const name of eventsOf(properties)) report(`Unexpected ${name} of <${tagName}>: a page runs nothing`)
    for (const url of loadsOf(properties)) {
      report(`Unexpected \`${url}\` of <${tagName}>: a page loads nothing`, 'put pictures in as data: URLs')
    }
    if (typeof href === 'string' && href.startsWith('#'))
      targets.push({from: `<${tagName}>`, id: href.slice(1)})
    else if (typeof href === 'string' && !isSafeUrl(href)) {
      report(`Unexpected link to \`${href}\``, 'use {{show-link …}} for addresses that come from a source')
    }
    if (typeof dataPageOf === 'string') targets.push({from: 'a page number', id: dataPageOf})
  })
  for (const {from, id} of targets) {
    if (!ids.has(id)) report(`Unexpected link of ${from} to \`#${id}\`: no element has this id`)
  }
  return problems
}

function eventsOf(properties: Properties): readonly string[] {
  return Object.keys(properties).filter(name => /^on[A-Z]/.test(name))
}

function loadsOf(properties: Properties): readonly string[] {
  return sources
    .map(name => properties[name])
    .filter(value => value !== undefined && value !== null)
    .map(String)
    .filter(url => !/^data:image\//.test(url))
}
