/** Verbs that give orders in policy texts, in the form of an order; names that are verbs too are left out. */
const list = `
abandon absorb accelerate accept accumulate achieve acquire activate adapt add address adhere adjust adopt
advance advocate allocate allow analyse analyze apply arrange assess assign assist attach attract avoid balance
boost break bring broaden build calculate carry change charge check choose clarify clear close coordinate collect combine
commit compare complete comply concentrate conduct connect consider consolidate construct continue control convert
cooperate count create cultivate cut decide deepen define deliver demonstrate deploy derive design develop direct
disclose display distinguish distribute diversify divide do draw drive earn eliminate embed embrace empower enable
encourage enforce engage enhance enlarge enrich ensure establish evaluate examine exempt exert expand expedite
explore extend facilitate fill find finish focus follow forge form formulate foster fulfil fulfill further
gather generate get give govern grasp guarantee guide handle help highlight hold identify implement improve
incorporate increase influence inject innovate insist integrate intensify introduce invest investigate invite
involve issue join keep launch lay lead learn leave lengthen let leverage lift limit link list locate look lower
maintain make manage match measure meet mobilise mobilize modernise modernize monitor move name obtain offer open
operate optimise optimize organise organize overcome oversee participate pay perfect perform persist plan plant
play practice practise prepare preserve prevent prioritise prioritize proceed produce prohibit promote protect prove
provide publish purchase pursue push put raise reach read realise realize rebuild recognise recognize reduce refine
reform refuse regulate reinforce release rely remain remove renew repair replace report require research reserve
reshape resist resolve respect respond restore restrict retain review revise revitalise revitalize reward
safeguard say secure see seek seize select send separate serve set settle shape share shift shorten show sign
simplify solve speed split stabilise stabilize standardise standardize start stay step stick stimulate stop store
streamline strengthen strive subdivide submit summarise summarize supervise supplement supply support sustain
tackle take tap tax teach tell test tie tighten train transform treat turn unblock undertake unify unite unleash
update upgrade urge use utilise utilize welcome widen win withdraw work write
`

export const baseVerbs: ReadonlySet<string> = new Set(list.split(/\s+/).filter(Boolean))
