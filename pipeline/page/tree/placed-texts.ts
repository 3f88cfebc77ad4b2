import Handlebars from 'handlebars'
import type {Element, ElementContent, Root} from 'hast'
import rehypeParse from 'rehype-parse'
import rehypeStringify from 'rehype-stringify'
import {unified} from 'unified'
import {visit} from 'unist-util-visit'

/** Texts that a template puts on the page as trees: to write them and read them again takes longer than the rest. */
export interface PlacedTexts {
  /** What stands for a text in the filled template. */
  readonly place: (text: Root) => Handlebars.SafeString
  /** The page with its texts in place. */
  readonly parsePage: (filled: string) => Root
}

const processor = unified().use(rehypeParse).use(rehypeStringify).freeze()

/** Elements that may hold paragraphs, so that nothing has to be put right around a text. */
const holders: ReadonlySet<string> = new Set([
  ...['body', 'main', 'section', 'article', 'aside', 'header', 'footer', 'nav', 'div'],
  ...['blockquote', 'figure', 'figcaption', 'details', 'li', 'dd', 'td', 'th', 'caption']
])

export function placedTexts(): PlacedTexts {
  const texts: Root[] = []
  const textAt = (number: string) => texts[Number(number)] ?? {type: 'root', children: []}
  return {
    place: text => new Handlebars.SafeString(`<!--text ${texts.push(text) - 1}-->`),
    parsePage: filled => {
      const page = processor.parse(filled)
      const places = placesIn(page)
      // A text in an attribute or a paragraph: only a reader of HTML knows what is meant.
      if (places.size < [...filled.matchAll(mark)].length)
        return processor.parse(filled.replace(mark, (_, number) => processor.stringify(textAt(number))))
      for (const parent of new Set([...places.values()].map(place => place.parent))) {
        parent.children = parent.children.flatMap(child => {
          const place = places.get(child)
          return place ? (joinTexts(textAt(place.number)).children as ElementContent[]) : [child]
        })
      }
      return page
    }
  }
}

const mark = /<!--text (\d+)-->/g

interface Place {
  readonly parent: Element
  readonly number: string
}

/** By the comments that stand for the texts. */
function placesIn(page: Root): ReadonlyMap<ElementContent, Place> {
  const places = new Map<ElementContent, Place>()
  visit(page, 'comment', (comment, _, parent) => {
    const [, number] = /^text (\d+)$/.exec(comment.value) ?? []
    if (number === undefined || parent?.type !== 'element' || !holders.has(parent.tagName)) return
    places.set(comment, {parent, number})
  })
  return places
}

/** Text that stands side by side is one, as it is in HTML that was read. */
function joinTexts<Parent extends Root | Element>(parent: Parent): Parent {
  const joined: Parent['children'][number][] = []
  for (const child of parent.children) {
    const last = joined.at(-1)
    if (child.type === 'text' && last?.type === 'text') last.value += child.value
    else joined.push(child.type === 'element' ? joinTexts(child) : child)
  }
  parent.children = joined
  return parent
}
