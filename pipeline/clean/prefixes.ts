/** A prefix that is no English word, and what follows it. */
export interface Prefix {
  /** The words it is joined to with a hyphen; any plain word if not said. */
  readonly hyphen?: string
  /** The words it is joined to without. */
  readonly solid?: string
  /** Words that follow it in other languages' phrases. */
  readonly except?: string
}

export const prefixes: Readonly<Record<string, Prefix>> = {
  re: {
    hyphen:
      'innovation invention creation employment education export exports entry election evaluation examination engineering emergence industrialization industrialisation',
    solid: 'use training allocation organization organisation distribution development'
  },
  non: {except: 'grata gratae sequitur sequiturs compos troppo obstante liquet plus ultra fiction'},
  co: {
    hyphen:
      'creation construction production design governance development author authors authored founder founders founded chair chairs sponsor sponsors sponsored owner owners ownership financing building branding evolution',
    solid: 'existence exist exists operate operates operation operative ordinate ordinated ordination'
  },
  anti: {},
  multi: {
    hyphen: 'level party channel sector stage year point purpose dimensional',
    solid: 'lateral national polar media'
  },
  micro: {solid: 'economic economics electronics organism organisms'},
  macro: {solid: 'economic economics'},
  self: {
    hyphen:
      'reliance reliant improvement sufficiency sufficient control discipline governance employed employment confidence esteem interest built funded developed owned regulation regulating'
  },
  semi: {hyphen: 'automatic skilled arid annual finished', solid: 'conductor conductors'},
  ultra: {hyphen: 'high low fast thin clear'},
  inter: {hyphen: 'provincial departmental ministerial city', solid: 'governmental regional disciplinary'},
  sub: {hyphen: 'national regional sector sectors system systems'},
  pre: {hyphen: 'approval existing tax war industrial'},
  post: {hyphen: 'war pandemic disaster epidemic crisis industrial'},
  mid: {
    hyphen:
      'january february march april may june july august september october november december term year level range career'
  },
  e: {hyphen: 'commerce government learning sports'},
  sino: {hyphen: 'us russian american european japanese african foreign british german french'}
}
