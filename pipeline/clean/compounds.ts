/** A second part that makes an adjective of the noun or adjective before it. */
export interface Compound {
  /** What stands before it. */
  readonly first: string
  /** The words behind, where the two could be a subject and its verb; any noun if not said. */
  readonly next?: string
  /** Also where no noun follows: “such as energy dependent, export oriented …”. */
  readonly anywhere?: true
}

/** Second parts of compound adjectives with the first parts that they are found with. */
export const compounds: Readonly<Record<string, Compound>> = {
  driven: {
    first:
      'innovation technology data market demand investment science talent export consumption knowledge reform policy value mission project problem goal customer user community event capital resource efficiency profit'
  },
  led: {
    first: 'innovation technology science market demand investment export consumption knowledge talent',
    next: 'growth development economy economic intensive model mode path pattern strategy approach transformation recovery'
  },
  owned: {
    first: 'state foreign family employee',
    next: 'enterprise enterprises asset assets company companies capital economy group groups bank banks firm firms farm farms'
  },
  based: {
    first:
      'evidence community market knowledge rules rule science web cloud home land nature place needs performance results risk'
  },
  oriented: {
    first:
      'market export people problem results goal future demand service user customer development growth task practice action',
    anywhere: true
  },
  intensive: {
    first: 'labor labour capital energy resource knowledge technology science talent water carbon data skill',
    anywhere: true
  },
  dependent: {first: 'energy export import resource path oil coal', anywhere: true},
  friendly: {first: 'eco user family age child business climate'},
  related: {first: 'job work health climate age trade security technology water energy'},
  centered: {first: 'people student patient human user customer'},
  centred: {first: 'people student patient human user customer'},
  looking: {first: 'forward outward inward backward'},
  like: {first: 'brain', next: 'intelligence computing chip chips computer computers research'},
  quality: {first: 'high low top'},
  tech: {first: 'high low'},
  efficiency: {first: 'high low'},
  speed: {first: 'high low full'},
  level: {first: 'high low top deep provincial national ministerial'},
  end: {first: 'high low'},
  standard: {first: 'high low'},
  skilled: {first: 'high low'},
  carbon: {first: 'low zero'},
  income: {first: 'high low middle'},
  risk: {first: 'high low'},
  cost: {first: 'low high'},
  precision: {first: 'high'},
  performance: {first: 'high'},
  altitude: {first: 'low high'},
  density: {first: 'high low'},
  term: {first: 'long short medium'},
  scale: {first: 'large small medium full'},
  sized: {first: 'small medium large', anywhere: true},
  class: {first: 'world'},
  time: {first: 'real full part'},
  edge: {first: 'cutting leading'},
  sea: {first: 'deep'},
  standing: {first: 'long'},
  reaching: {first: 'far'},
  ranging: {first: 'wide'},
  seated: {first: 'deep'},
  growing: {first: 'fast'},
  cutting: {first: 'cross'},
  border: {
    first: 'cross',
    next: 'e-commerce trade data flow flows investment payment payments cooperation integration logistics capital transport mergers projects'
  },
  sectoral: {first: 'cross'},
  regional: {first: 'cross'},
  departmental: {first: 'cross'},
  disciplinary: {first: 'cross'}
}

/** Whole phrases as they should be; they mean nothing without their hyphens. */
export const hyphenatedPhrases: readonly string[] = [
  'industry-university-research',
  'industry-academia-research',
  'industry-education integration',
  'central-local',
  'urban-rural',
  'military-civilian',
  'public-private partnership',
  'public-private partnerships',
  'case-by-case basis',
  'five-year plan',
  'state-of-the-art technology'
]
