import type {Element, Root} from 'hast'
import {toText} from 'hast-util-to-text'
import {visit} from 'unist-util-visit'
import type {Problem} from '../../problem.ts'
import {isSafeUrl} from '../safe-url.ts'
import {loadsInStyle} from '../template/check-style.ts'

type Message = Omit<Problem, 'file'>

/** Elements that load or run something. Pictures may be there as data. */
const unwanted: ReadonlySet<string> = new Set([
  ...['script', 'link', 'iframe', 'frame', 'object', 'embed', 'base', 'form', 'portal', 'applet'],
  ...['video', 'audio', 'source', 'track']
])

const loading = ['src', 'srcSet', 'poster', 'background', 'data', 'xLinkHref', 'ping', 'manifest'] as const

/** What is wrong with a finished page: ids used twice, links to nothing, and whatever would load or run something. */
export function checkPage(tree: Root, file: string): readonly Problem[] {
  const elements: Element[] = []
  visit(tree, 'element', (node: Element) => {
    elements.push(node)
  })
  const messages = [
    ...checkIds(elements),
    ...elements.flatMap(node => [...checkElement(node), ...checkUrls(node), ...checkStyles(node)])
  ]
  return messages.map(message => ({file, ...message}))
}

function checkIds(elements: readonly Element[]): readonly Message[] {
  const ids = elements.flatMap(({properties: {id}}) => (typeof id === 'string' ? [id] : []))
  const known = new Set<string>()
  const twice = ids.filter(id => known.size === known.add(id).size)
  const wanted = elements.flatMap(({properties: {href, dataPageOf}}) => [
    ...(typeof href === 'string' && href.startsWith('#') ? [href.slice(1)] : []),
    ...(typeof dataPageOf === 'string' ? [dataPageOf] : [])
  ])
  const lost = new Set(wanted.filter(id => !known.has(id)))
  return [
    ...twice.map(id => ({message: `Unexpected second element with the id \`${id}\``})),
    ...[...lost].map(id => ({message: `Unexpected link to \`#${id}\`: no element has this id`}))
  ]
}

function checkElement({tagName, properties}: Element): readonly Message[] {
  const isRefresh = [properties.httpEquiv].flat().some(value => String(value).toLowerCase() === 'refresh')
  const handlers = Object.keys(properties).filter(name => /^on[A-Z]/.test(name))
  return [
    ...(unwanted.has(tagName) || isRefresh
      ? [{message: `Unexpected <${tagName}>: a page loads and runs nothing`}]
      : []),
    ...handlers.map(name => ({message: `Unexpected ${name} of <${tagName}>: a page runs nothing`}))
  ]
}

function checkUrls({tagName, properties}: Element): readonly Message[] {
  const {href} = properties
  const leads = typeof href === 'string' && !href.startsWith('#') ? [href] : []
  const isLink = tagName === 'a' || tagName === 'area'
  const loaded = loading.flatMap(name => properties[name] ?? []).map(String)
  return [
    ...(isLink ? leads.filter(url => !isSafeUrl(url)) : []).map(url => ({
      message: `Unexpected link to \`${url}\``,
      hint: 'use {{show-link …}} for addresses that come from a source'
    })),
    ...[...(isLink ? [] : leads), ...loaded]
      .filter(url => !/^data:image\//.test(url))
      .map(url => ({
        message: `Unexpected \`${url}\` of <${tagName}>: a page loads nothing`,
        hint: 'put pictures in as data: URLs'
      }))
  ]
}

function checkStyles(node: Element): readonly Message[] {
  const {style} = node.properties
  const css = node.tagName === 'style' ? toText(node, {whitespace: 'pre'}) : String(style ?? '')
  return loadsInStyle(css).map(([words]) => ({
    message: `Unexpected \`${words}\` in a style of <${node.tagName}>: a page loads nothing`
  }))
}
