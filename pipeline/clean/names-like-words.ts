/** Names that are common words too; a capital on them proves nothing. */
const list = `
april august bath bill buffalo chase china china's dean delta drew earth faith frank friday gap grace grant god hope
i internet jack joy japan march mark may miles mobile monday nice oracle pat polish reading rob rose saturday
shell state states sue summer sunday target thursday tuesday turkey visa wednesday west east north south western
eastern northern southern will winter congress parliament party president premier minister secretary director
professor chairman chairwoman chair governor mayor senator council government ministry department province city
university institute academy article chapter section figure table annex appendix issue volume page part
`

export const namesLikeWords: ReadonlySet<string> = new Set(list.split(/\s+/).filter(Boolean))

/** “The” belongs to these names. */
export const namesWithArticle =
  /^The (?:Hague|Gambia|Bahamas|Economist|Guardian|Independent|Lancet|Times|Sun|Atlantic|Beatles|(?:New York|Financial|Washington|Wall Street|Los Angeles|Irish|Japan|Straits|Global) (?:Times|Post|Journal))\b/
