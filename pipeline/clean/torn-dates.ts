const lead = '(?:(?:[Aa]long with|[Gg]et into|[Ee]nter(?:ing)?|[Ss]ince|[Bb]y|[Uu]ntil|[Ff]rom) )?'

/** A spelled year with the word “year” behind it, where a month may follow: `translated-dates` reads on. */
export const tornYear =
  /\b(?:(?:one|two) thousand(?: and)?(?: [a-z-]+){0,6}?|(?:nineteen|twenty) [a-z]+(?:-[a-z]+)?) year\b/gi

/** A number in front of its sentence that may be a century, or a decade of one: `translated-centuries` reads on. */
export const tornCentury = new RegExp(
  `(?<=^|[.!?]["”’]?\\s)${lead}([A-Za-z][a-z]*(?:-[a-z]+)?)( century)?(?: ([a-z]+ty|[a-z]+teen|ten))? (?=(?:With|In|By|Since|At|During|From|Through|Until)\\b)`,
  'g'
)
