/** Words of headings that a text may use nowhere else; none of them is a name. */
const list = `
abstract acknowledgement acknowledgements acknowledgment acknowledgments aim aims analysis appendices approach
background bibliography case challenge challenges comparison conclusion conclusions consideration considerations
context contents data definition definitions development discussion epilogue evaluation evidence example examples
experience experiences features findings foreword framework funding glossary guidelines history implementation
implications index instruments introduction issues keywords lessons limitations literature looking ahead materials
measures method methodology methods note notes objectives opportunities options origin origins outline outlook
overview part path paths perspective perspectives policies policy practice preface problem problems profile profiles
prospects purpose recommendation recommendations reference references related remarks research results review scope
significance solutions sources statement strategy studies study summary supplementary theory trends work
`

export const headingWords: ReadonlySet<string> = new Set(list.split(/\s+/).filter(Boolean))
