import * as z from 'zod'

/** Where the headings of a text begin: below the page's title. */
export const headingLevel = z.union([z.literal(2), z.literal(3), z.literal(4), z.literal(5), z.literal(6)])
