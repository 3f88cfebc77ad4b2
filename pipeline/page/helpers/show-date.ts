import * as z from 'zod'
import {element} from '../../element.ts'
import {spanWords} from '../span-words.ts'
import {defineHelper} from './helper.ts'
import {html} from './html.ts'

/**
 * `{{show-date batch.date}}`: a day, month or year, or two with `/` between, as the language of the page writes it.
 * Other text stays as it is.
 */
export const showDate = defineHelper({
  name: 'show-date',
  takes: z.object({date: z.string()}),
  gives: 'html',
  run: ({view}, {date}) => {
    const words = spanWords(date, view.page.language)
    if (words === undefined) return date
    const [first, second] = words.ends.map(({iso, words}) => element('time', {dateTime: iso}, words))
    const children = [first, second && ({type: 'text', value: words.dash} as const), second]
    return html({type: 'root', children: children.filter(child => child !== undefined)})
  }
})
