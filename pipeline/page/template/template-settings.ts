import * as z from 'zod'

/** The parts of the model that a template may insist on. */
export const parts = ['themes', 'figures', 'sources'] as const

/** What `template.yaml` says. Published as `templates/template.schema.json`. */
export const templateSettings = z.strictObject({
  name: z
    .string()
    .regex(/^[a-z][a-z0-9-]*$/, 'lower-case letters, digits and hyphens')
    .describe('The name of the template: that of its folder.'),
  description: z.string().min(1).describe('What the template is for, in one sentence.'),
  page: z.enum(['A3', 'A4', 'A5', 'B5', 'letter', 'legal']).describe('The size of a printed page.'),
  orientation: z.enum(['portrait', 'landscape']).default('portrait').describe('How the page stands.'),
  layout: z
    .string()
    .regex(/^[a-z][a-z0-9-]*$/, 'lower-case letters, digits and hyphens')
    .default('page')
    .describe('The layout around the template: a file in `layouts/`, without its ending.'),
  needs: z
    .array(z.enum(parts))
    .default([])
    .describe('The parts of the digest without which the template makes no sense: they may not be empty.')
})

export type TemplateSettings = Readonly<z.output<typeof templateSettings>>
