const address =
  /(?<![\p{L}\p{N}@.-])(?:[a-z0-9-]{1,40}\.){1,3}(?:com|org|net|cn|tw|hk|gov|edu|info|eu|uk|de)(?![a-z0-9-])/iu
const formula =
  /copyrights?|©|\(c\)|all rights? reserved|alle rechte vorbehalten|tous droits réservés|(?:todos (?:los|os) )?d(?:erechos|ireitos) reservados|все права (?:защищены|сохранены)|版[权權]所有|版[权權][归歸]|belongs to|(?:is )?owned by|\bby\b|\d{4}(?:\s?[-–—]\s?\d{4})?/gi

const reserves =
  /copyright|©|\(c\)|rights? reserved|rechte vorbehalten|droits réservés|d(?:erechos|ireitos) reservados|все права|版[权權]/i
/** Who made the site, and what else the line says. */
const others =
  /[\s.|(–—-]*\b(?:powered|designed|developed|hosted|built|maintained) (?:and \w+ )?(?:by|on|with)\b.*$|[\s,]+(?:or|and) its affiliat.*$|[\s.|(–—-]*\bnot associated with\b.*$/iu
/** A link beside the formula. */
const button = /^(?:terms|privacy|contact|about|legal|imprint|cookies?|sitemap)\b/iu

/** The site that a copyright line names, by its address or by its name. */
export function siteOwner(line: string): string | undefined {
  if (!reserves.test(line)) return undefined
  const own = line.replace(others, '')
  const found = address.exec(own)?.[0]
  if (found !== undefined) return found.toLowerCase()
  const name = own
    .replace(/(?:\S{0,4}ICP|技[术術]支|technical support|\breproduc|未[经經]).*$/i, '')
    .replace(formula, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.,:：，。|-]+|[\s.,:：，。|-]+$/g, '')
  const isName = /^\p{L}[^.,;|。，；]{1,59}$/u.test(name) && !/\bauthors?\b|作者/i.test(name)
  return isName && !button.test(name) ? name : undefined
}
