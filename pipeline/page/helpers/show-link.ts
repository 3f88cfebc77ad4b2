import * as z from 'zod'
import {element} from '../../element.ts'
import {isSafeUrl} from '../safe-url.ts'
import {defineHelper} from './helper.ts'
import {html} from './html.ts'

/** `{{show-link url}}`: an address as a link to it; one that leads nowhere safe as plain text. */
export const showLink = defineHelper({
  name: 'show-link',
  takes: z.object({url: z.string()}),
  gives: 'html',
  run: (_, {url}) => (isSafeUrl(url) ? html(element('a', {href: url, className: ['address']}, url)) : url)
})
