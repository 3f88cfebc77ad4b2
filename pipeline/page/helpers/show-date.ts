import {z} from 'zod'
import {element} from '../../element.ts'
import {defineHelper} from './helper.ts'
import {html} from './html.ts'

/** `{{show-date batch.date}}`: a day, month or year, or two with `/` between, as the language of the page writes it. Other text stays as it is. */
export const showDate = defineHelper({
  name: 'show-date',
  takes: z.object({date: z.string()}),
  gives: 'html',
  run: ({view}, {date}) => {
    const ends = date.split('/').map(end => ({end, words: dateWords(end, view.page.language)}))
    if (ends.length > 2 || ends.some(({words}) => words === undefined)) return date
    const times = ends.map(({end, words = ''}) => element('time', {dateTime: end}, words))
    return html({
      type: 'root',
      children: times.flatMap((time, at) => (at > 0 ? [{type: 'text' as const, value: '–'}, time] : [time]))
    })
  }
})

/** Dates are written the British way: 10 May 2024. */
const locales: Readonly<Record<string, string>> = {en: 'en-GB'}

function dateWords(date: string, language: string): string | undefined {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(date)
  const time = new Date(date)
  if (!match || Number.isNaN(time.getTime())) return undefined
  const [, , month, day] = match
  const format = new Intl.DateTimeFormat(locales[language] ?? language, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month && {month: 'long'}),
    ...(day && {day: 'numeric'})
  })
  return format.format(time)
}
