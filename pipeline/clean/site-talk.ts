import {cookieTalk} from './cookie-talk.ts'

/** What sites speak of when they speak of themselves: their texts, their rights and their readers. */
const words = [
  '(?:web ?)?sites?|(?:web|home) ?pages?|(?:this|these|our|above|original) (?:page|posts?|texts?|stor(?:y|ies)|works?|publications?|reports?|information)',
  'articles?|authors?|views|opinions?|contents?|materials?',
  '(?:re-?(?:print|publish|post|distribut)|reproduc|infring|publishe)\\w*|permission|consent|authori[sz]ation|licen[cs]ed?|trade ?marks?|registered (?:in|charity|company|office|number)',
  '(?:subscri|click|advert)\\w*|newsletters?|inbox|e-?mails?|contact us|comments?|facebook|twitter|follow (?:us|me)|share (?:this|it) (?:on|with|via)',
  `uses? cookies\\b${cookieTalk}|des cookies (?:pour|afin)|cookies,? (?:um|para)`,
  'privacy|terms of|browsers?|javascript|cookies? (?:policy|settings)|traffic|experience|affiliates?|commissions?|share of the sale',
  'reproduction|autorisation|contenus?|sitio|contenidos?|reproducci[oó]n|conteúdos?|reprodução|autoriza\\p{L}*|(?:web)?seite|inhalte?|nutzung|zustimmung|vervielfältigung',
  'сайт\\p{L}*|материал\\p{L}*|(?:копирован|использован|перепечат|редакци)\\p{L}*'
]
const talk = new RegExp(`(?<!\\p{L})(?:${words.join('|')})(?!\\p{L})`, 'iu')

const wordsZh = [
  '[转轉]\\S?[载載]|[転転]載|侵[权權犯]|授[权權]|[许許]可|記事|無断',
  '版[权權](?:[归歸].{1,40}所有(?=$|[\\s，。；])|[均皆]?[属屬]|[声聲]明)|版[权權]所有(?=$|[\\s，。：:；;©(（\\d|]|[Cc违違翻不未])',
  '本[站网網刊报報]|[网網](?:[站页頁络絡路]|友)|[页頁]面|首[页頁]|本文|文章|[内內]容|[图圖]片',
  '作者|[观觀][点點]|立[场場]|出[处處]|[来來]源|[编編][辑輯]|[仅僅]供|[参參]考|[责責]任',
  '[删刪]除|[联聯][系繫絡]|告知|通知|[处處]理|投稿|[邮郵][箱件]|[电電][话話子]',
  '微[信博]|QQ|二[维維][码碼]|手[机機]|客[户戶]端|公[众眾][号號]|[点點][击擊]|登[录錄入]|[注註][册冊]|[订訂][阅閱]|[转轉][发發]|好友|朋友圈'
]
const talkZh = new RegExp(wordsZh.join('|'), 'u')

export function speaksOfSite(text: string): boolean {
  return talk.test(text)
}

export function speaksOfSiteInChinese(text: string): boolean {
  return talkZh.test(text)
}
