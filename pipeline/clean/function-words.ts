/** Words that begin a clause and are no names: a capital on them inside a sentence is out of place. */
const list = `
a an the this that these those some any all both each every either neither many most more much few several such
another other others no none it its we our us they their them he his she her you your there here one
who whose which what where when while whereas why how whether if unless until although though because since as so
and or but nor yet for to in on at by of with without within from into through throughout under over between
among against during before after across along toward towards upon per via despite according due owing based
first second third fourth fifth sixth seventh eighth ninth tenth firstly secondly thirdly finally lastly
then thus therefore hence however moreover furthermore meanwhile otherwise instead also only even not never now
currently especially particularly specifically generally continuously constantly vigorously actively fully further
jointly gradually effectively comprehensively relying focusing taking targeting aiming adhering facing guided led
`

export const functionWords: ReadonlySet<string> = new Set(list.split(/\s+/).filter(Boolean))
