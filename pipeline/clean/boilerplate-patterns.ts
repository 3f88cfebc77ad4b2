import {cookieTalk} from './cookie-talk.ts'
import type {BoilerplatePattern} from './options.ts'
import type {PagePhrase} from './page-phrase.ts'
import {pagePhrasesAbroad} from './page-phrases-abroad.ts'

/** A row of the built-in table. */
export interface BoilerplateRow extends BoilerplatePattern {
  readonly language: 'en' | 'zh' | 'other'
  /** A line that it matches, for the tests. */
  readonly example: string
  /** Stands over a list, which goes with it. */
  readonly heads?: true
  /** Says whose site it is. */
  readonly owner?: true
}

/** What a site says of its own texts, and a note of an author does not. */
const siteTalk =
  '(?=.{0,500}(?:\\b(?:re-?print|reproduc|infring|copyright)|\\b(?:this|our) (?:web ?)?site\\b|\\bfor reference only\\b|\\b(?:reflect|represent)s? the (?:views?|position|opinions?)))'
const siteTalkZh = '(?=.{0,300}(?:[转轉][载載]|侵[权權犯]|版[权權]|本[站网網]|立[场場]|[删刪]除))'
// A group that captures is not unrolled: written out three times, this one would take longest of all to compile.
const contactLabel =
  '((?:submission|contribution|business|cooperation|advertis(?:ing|ement)|report(?:ing)?|complaints?|press|media|service|customer(?: service)?|consult(?:ation|ing)|editorial|contact|office|general|our)s? ?){0,3}(?:us|e-?mail(?: address)?|mailbox|mail|telephone|tel|phone|hotline|number|fax|information|person|contact|contacts|cooperation|contribution|address|post(?:al)? ?code|zip ?code|zip)'
const contactLabelZh =
  '(?:投稿|[联聯][系繫絡络]|[举舉][报報]|客服|[服商][务務]|[业業][务務]|合作|[广廣]告|[监監]督|投[诉訴]|咨[询詢]|[编編][辑輯]部|[办辦]公室?|值班|新[闻聞]|[电電]子|官方|我[们們]){0,3}(?:[邮郵][箱件编編]|信箱|[邮郵][政遞]?[编編][码碼]|[电電][话話]|[热熱][线線]|[专專][线線]|[传傳]真|地址|合作|人|方式|QQ|我[们們])'

/** A word of the menu that leads around a site. */
const place =
  '(?:home|news|about(?: us)?|contact(?: us)?|publications|events|press|research|topics|services|search|login|accueil|actualit[ée]s?|à propos|contacts|mentions légales|rechercher?|startseite|nachrichten|aktuelles|kontakt|impressum|datenschutz|über uns|presse|themen|suche|inicio|noticias|contacto|quiénes somos|publicaciones|início|notícias|contato|sobre|главная|новости|контакты|о нас)'

/**
 * Lines that sites put around a text. Each is matched against a whole block, without its outer
 * white space. `either` may fire in the leading and the trailing run, `anywhere` also on a line of
 * its own in the body: only what was never seen in good text is listed as `anywhere`. Buttons and
 * counters, which share a line, are in `page-controls.ts`.
 */
export const boilerplatePatterns: readonly BoilerplateRow[] = [
  // English, also as machine translation renders Chinese sites.
  {
    id: 'current-location',
    language: 'en',
    where: 'anywhere',
    pattern: /^(?:the |your )?current (?:location|position)(?: is)?\s*[:：].{0,120}$/i,
    example: 'Current location: Home > Theory'
  },
  {
    id: 'current-location-of-you',
    language: 'en',
    where: 'leading',
    pattern:
      /^(?:you are (?:now |currently )?(?:here|at|in)(?:\s*[:：].{0,120}|\s+home\b.{0,120})|your (?:location|position)\s*[:：].{0,120}|(?:location|position|path)\s*[:：]\s*(?:home|front page).{0,120})$/i,
    example: 'You are here: Home > Reports'
  },
  {
    id: 'breadcrumb',
    language: 'en',
    where: 'leading',
    pattern:
      /^(?:home|home ?page|front page|index)\s*(?:(?:>{1,2}|[»›＞→]|->).{1,120}|(?:[/|-]\s?[^/|-]{1,50}){2,6})$/i,
    example: 'Home > Publications > Working papers'
  },
  {
    // Three places of a site or more, and nothing else, also in other languages.
    id: 'menu',
    language: 'other',
    where: 'leading',
    pattern: new RegExp(`^${place}(?:\\s{0,3}[|·•›»/]?\\s{1,3}${place}){2,11}$`, 'i'),
    example: 'Home | News | Publications | Contact'
  },
  {
    id: 'return-to-list',
    language: 'en',
    where: 'anywhere',
    pattern: /^(?:return|back) to (?:the )?(?:list|top|home ?page)$/i,
    example: 'Return to list'
  },
  {
    id: 'return',
    language: 'en',
    where: 'trailing',
    pattern: /^[[【«‹<←]*\s?(?:return|back|go back|top|(?:back|return) (?:to )?[^.!?]{3,30})[\]】]?$/i,
    example: '« Back to news'
  },
  {
    id: 'special-statement',
    language: 'en',
    where: 'either',
    pattern: /^special (?:statement|note|declaration)\s*[:：].{0,800}$/i,
    example: 'Special statement: the texts on this site are given for study only.'
  },
  {
    id: 'disclaimer',
    language: 'en',
    where: 'either',
    pattern:
      /^(?:disclaimer|(?:copyright|re-?print(?:ing)?|legal) (?:statement|declaration|notice))\s*[:：].{0,800}$/i,
    example: 'Copyright notice: this text may be shared with a link to its source.'
  },
  {
    id: 'statement',
    language: 'en',
    where: 'trailing',
    pattern: new RegExp(
      `^(?:(?:special|solemn|important) )?(?:statement|declaration|note|notice|reminder|tips?)\\s*[:：]${siteTalk}.{0,800}$`,
      'i'
    ),
    example: 'Statement: This article is reproduced for reference only.'
  },
  {
    id: 'views-of-the-author',
    language: 'en',
    where: 'trailing',
    pattern:
      /^(?:the )?(?:above |views?|opinions?|content|(?:this )?article)\b(?=.{0,300}\bauthors?\b).{0,200}\b(?:(?:do(?:es)? not (?:necessarily )?|only )(?:represents?|reflects?)|nothing to do with)\b.{0,200}$/i,
    example:
      'The views expressed in this article are those of the author and do not reflect those of this site.'
  },
  {
    id: 'reprinting',
    language: 'en',
    where: 'trailing',
    pattern:
      /^(?:please (?:indicate|specify|credit|cite|note|state) the (?:original )?source\b.{0,120}|if (?:there is|there are|you find|you have)\b.{0,80}\binfring.{0,200}|(?:without (?:written )?|un)(?:authori[sz]|permi)\w{0,10},? (?=.{0,160}\b(?:no|not|prohibited|forbidden|illegal|investigated|pursued)\b).{0,40}\b(?:re-?print|reproduc|repost)\w*.{0,80})$/i,
    example: 'If there is any infringement, please contact us to delete it.'
  },
  {
    id: 'recommended-reading',
    language: 'en',
    where: 'either',
    heads: true,
    pattern:
      /^(?:recommended|related|further|extended) (?:reading|articles?|news|posts?|links?)(?: change (?:it|a batch|one)| more)?\s*[:：]?$/i,
    example: 'Recommended Reading Change it'
  },
  {
    id: 'more-to-read',
    language: 'en',
    where: 'trailing',
    heads: true,
    pattern:
      /^(?:(?:recommended|related|hot|popular|latest|more|most|selected|similar|featured) (?:for reading|articles?|news|information|documents?|recommendations?|content|topics?|posts?|stories|reports?|read|viewed|spots?)|reading recommendations?|(?:click|reading|hot|popularity) rankings?|guess (?:what )?you like(?: it)?|you (?:may|might) also (?:like|be interested in)|hot spots?|read more|see also|related|recommended|more on this (?:topic|subject)|everyone is (?:reading|watching))(?: change (?:it|a batch|one)| more)?\s*[:：>»]*$/i,
    example: 'Guess you like it'
  },
  {
    id: 'links',
    language: 'en',
    where: 'trailing',
    heads: true,
    pattern:
      /^(?:(?:friendly|friends?|friendship|related|useful|quick|external|website|partner) )?(?:links?|connections?|sites?)\s*[:：]?$|^(?:blogroll|partners?)\s*[:：]?$/i,
    example: 'Friendly links'
  },
  {
    id: 'links-in-a-row',
    language: 'en',
    where: 'trailing',
    pattern: /^(?:(?:friendly|friends?|friendship|website) )?links?\s*[:：]\s*\p{Lu}.{0,400}$/iu,
    example: 'Friendly Links: Ministry of Ports | Harbour Gazette'
  },
  {
    id: 'contact',
    language: 'en',
    where: 'either',
    pattern:
      /^(?:submission|contributions?|contact)(?: us)? ?(?:e-?mail|mailbox|box)?\s*[:：]?\s*\S+@\S+(?:\s+(?:tel|telephone|phone|fax)\s*[:：]?\s*[\d+() /-]+)?$/i,
    example: 'Submission mailbox: desk@example.org Tel: 010-12345678'
  },
  {
    id: 'contact-details',
    language: 'en',
    where: 'trailing',
    pattern: new RegExp(
      `^${contactLabel}\\s*[:：](?=.{0,120}(?:@|\\d[\\d ()/-]{4,}|\\d.{2,}street|street)).{0,200}$`,
      'i'
    ),
    example: 'Telephone: 010-12345678 Fax: 010-12345679'
  },
  {
    id: 'contact-us',
    language: 'en',
    where: 'trailing',
    pattern: /^contact us$|^address\s*[:：]\s*(?:no\. ?)?\d{1,5}.{1,160}$/i,
    example: 'Address: 12 Quay Street, Harbourtown'
  },
  {
    id: 'copyright',
    language: 'en',
    where: 'trailing',
    owner: true,
    pattern: /^.{0,80}(?:copyright\s*)?(?:©|\(c\)|copyright)\s*\d{4}.{0,200}$/i,
    example: 'Copyright © 2021 Harbour Gazette'
  },
  {
    id: 'copyright-owner',
    language: 'en',
    where: 'trailing',
    owner: true,
    pattern:
      /^(?:(?:copyright\s*)?(?:©|\(c\))\s?\S.{0,160}|copyright(?:\s*[:：]| (?:belongs to|owned by|is owned by)\b).{0,200}|copyright \p{Lu}.{0,100}\d{4}\.?)$/iu,
    example: '© Harbour Gazette 2021'
  },
  {
    id: 'all-rights-reserved',
    language: 'en',
    where: 'trailing',
    owner: true,
    pattern: /^.{0,160}all rights reserved\b.{0,100}$/i,
    example: 'Harbour Gazette. All rights reserved.'
  },
  {
    id: 'host',
    language: 'en',
    where: 'trailing',
    pattern:
      /^(?:sponsor(?:s|ed by)?|(?:co-?)?organi[sz]ers?|host(?:s|ed by| unit)?|sponsor unit|competent (?:unit|authority)|technical support|undertak(?:er|en by)|supervised by)\s*[:：].{0,200}$/i,
    example: 'Sponsor: Office of Harbour Policy Organizer: Harbour Network'
  },
  {
    id: 'checked-by',
    language: 'en',
    where: 'either',
    pattern:
      /^[[(【（]?(?:proof(?:read(?:ing|er|ed by)?)?|review(?:er|ed by)?|check(?:ed by)|typeset by)\s*[:：].{1,60}$/i,
    example: 'Proofreading: Night desk'
  },
  {
    id: 'icp-licence',
    language: 'zh',
    where: 'anywhere',
    owner: true,
    pattern: /^.{0,120}ICP[备備证證]\s?\d{4,12}号?.{0,160}$/i,
    example: '京ICP备12345678号-1'
  },
  {
    id: 'icp-number',
    language: 'en',
    where: 'trailing',
    owner: true,
    pattern: /^.{0,80}\bICP\b.{0,40}\d{6,12}.{0,100}$/i,
    example: 'Guangdong ICP No. 12345678'
  },
  {
    id: 'record-number',
    language: 'en',
    where: 'trailing',
    pattern:
      /^(?:.{0,60}\b(?:network|internet|public) security\b.{0,40}\d{10,20}.{0,60}|(?:web ?site )?(?:record|filing|registration) (?:number|no\.?)\s*[:：].{0,80})$/i,
    example: 'Beijing Public Network Security No. 11010502030000'
  },
  {
    id: 'share',
    language: 'en',
    where: 'either',
    pattern:
      /^(?:share(?: (?:this|to|on|with|via)\b[^.?]{0,60})?|tweet|facebook|twitter|linkedin|wechat|weibo|whatsapp|e-?mail|print|copy link|save|subscribe|follow us|comments?)\s*[:：]?$/i,
    example: 'Share this page'
  },
  {
    id: 'scan',
    language: 'en',
    where: 'either',
    pattern: /^scan (?:the (?:qr ?)?code|it|and (?:share|read))\b.{0,60}$/i,
    example: 'Scan the code to share'
  },
  {
    id: 'previous-next',
    language: 'en',
    where: 'either',
    pattern:
      /^(?:the )?(?:previous|next|last)(?: article| post| page| one| piece| chapter| item| news)?\s*[:：].{0,160}$/i,
    example: 'Last article: Dredging the estuary'
  },
  {
    id: 'previous-next-arrows',
    language: 'en',
    where: 'trailing',
    pattern: /^(?:[←⟵]\s?.{1,160}|.{1,160}\s[→⟶])$/,
    example: '← Dredging the estuary'
  },
  {
    id: 'previous-next-bare',
    language: 'en',
    where: 'trailing',
    pattern: /^[«‹<]*\s?(?:previous|next)(?:\s?[|/·]?\s?next)?\s?[»›>]*$/i,
    example: '« Previous'
  },
  {
    id: 'skip-link',
    language: 'en',
    where: 'either',
    pattern: /^skip to (?:main )?content$/i,
    example: 'Skip to content'
  },
  {
    id: 'cookies',
    language: 'en',
    where: 'either',
    pattern: new RegExp(`^(?:we|this (?:web)?site) uses? cookies(?:[.!]?$|\\b${cookieTalk}.{0,400}$)`, 'i'),
    example: 'This site uses cookies to count its readers.'
  },
  {id: 'pager', language: 'en', where: 'either', pattern: /^[<>«»‹›|·•\-–—=_*\s]{1,12}$/, example: '>'},

  // Chinese, Simplified and Traditional.
  {
    id: 'current-location-zh',
    language: 'zh',
    where: 'anywhere',
    pattern:
      /^(?:[您你]?的?(?:[当當目]前|[现現]在)的?(?:所在)?的?(?:位置|所在)|[您你](?:所在)?的位置|[您你]在[这這][里裡裏])\s*[:：]?.{0,120}$/,
    example: '当前位置：首页 > 研究 > 列表'
  },
  {
    id: 'location-zh',
    language: 'zh',
    where: 'leading',
    pattern: /^(?:所在)?位置\s*[:：]\s*(?:[网網]站)?[首主][页頁].{0,120}$/,
    example: '所在位置：首页 > 港口动态'
  },
  {
    id: 'breadcrumb-zh',
    language: 'zh',
    where: 'leading',
    pattern: /^(?:[网網]站)?[首主][页頁]\s*(?:(?:[/»›＞-]|>{1,2}).{0,40}){1,6}$/,
    example: '首頁 > 研究 > 港口'
  },
  {
    id: 'return-to-list-zh',
    language: 'zh',
    where: 'anywhere',
    pattern:
      /^[【[<«]{0,2}\s?(?:返回|回到)(?:列表[页頁]?|首[页頁]|[顶頂]部|上一?[页頁级級]|目[录錄]|[栏欄]目)[\]】]?$/,
    example: '返回列表'
  },
  {
    id: 'return-zh',
    language: 'zh',
    where: 'trailing',
    pattern: /^[【[<«]{0,2}\s?(?:返回|回(?:列表|首[页頁]|上一?[页頁]|[顶頂]部))[\]】]?$/,
    example: '【返回】'
  },
  {
    id: 'special-statement-zh',
    language: 'zh',
    where: 'either',
    pattern:
      /^[【[(（]?(?:特[别別][声聲]明|免[责責][声聲]明|(?:版[权權]|[转轉][载載])(?:[声聲]明|[说說]明))(?:[】\])）\s:：].{0,500})?$/,
    example: '免责声明：本文来自网络，不代表本站立场。'
  },
  {
    id: 'statement-zh',
    language: 'zh',
    where: 'trailing',
    pattern: new RegExp(
      `^[【[(（]?(?:[郑鄭]重|重要|特[别別]|本[站网網])?(?:[声聲]明|提示|提醒|注|[说說]明)(?:[】\\])）]|\\s*[:：])${siteTalkZh}.{0,500}$`
    ),
    example: '声明：本文转载仅供参考，如有侵权请联系删除。'
  },
  {
    id: 'reprinting-zh',
    language: 'zh',
    where: 'trailing',
    pattern:
      /^(?:(?:以上|本)(?:文|[内內]容).{0,12}(?:[仅僅]|不)?代表.{0,40}(?:[观觀][点點]|立[场場]).{0,120}|(?:如|若|如有|若有|凡)侵[权權](?![的者]).{0,80}|[转轉][载載][请請].{0,60}|未[经經].{0,30}(?:不得|禁止|[严嚴]禁|[谢謝][绝絕]).{0,60})$/,
    example: '本文仅代表作者个人观点，不代表本站立场。'
  },
  {
    id: 'recommended-reading-zh',
    language: 'zh',
    where: 'either',
    heads: true,
    pattern:
      /^[【[]?(?:推[荐薦][阅閱][读讀]|相[关關](?:[阅閱][读讀]|文章|新[闻聞]|[链連][接結]|推[荐薦]|信息|[资資][讯訊])|延伸[阅閱][读讀]|更多[阅閱][读讀]|(?:[热熱][门門]|最新|精彩|[猜你可能也]{1,3})(?:文章|推[荐薦])|友[情好][链連鏈][接結])[】\]]?(?:\s*[换換]一[换換批])?\s*[:：]?$/,
    example: '推荐阅读 换一换'
  },
  {
    id: 'more-to-read-zh',
    language: 'zh',
    where: 'trailing',
    heads: true,
    pattern:
      /^(?:猜[您你]喜[欢歡]|[您你]可能(?:也|[还還])?(?:想看|喜[欢歡])|大家都在看|(?:[阅閱][读讀]|[点點][击擊]|[热熱][门門])排行榜?|最新消息|(?:查看)?更多)\s*[:：>»]*$/,
    example: '大家都在看'
  },
  {
    id: 'links-zh',
    language: 'zh',
    where: 'trailing',
    heads: true,
    pattern: /^(?:(?:[网網]站|快速|好站|外部|常用)?[链連鏈][接結]|合作[伙夥]伴)\s*[:：]?$/,
    example: '网站链接'
  },
  {
    id: 'links-in-a-row-zh',
    language: 'zh',
    where: 'trailing',
    pattern: /^(?:友[情好]|[网網]站)[链連鏈][接結]\s*[:：].{1,300}$/,
    example: '友情链接：交通部 港口报 航运交易所'
  },
  {
    id: 'copyright-zh',
    language: 'zh',
    where: 'trailing',
    owner: true,
    pattern: /^(?:.{0,40}版[权權]所有(?![制者人]).{0,160}|版[权權][归歸].{1,60}所有.{0,60})$/,
    example: '版权所有 港口办公室'
  },
  {
    id: 'site-host-zh',
    language: 'zh',
    where: 'trailing',
    pattern:
      /^(?:本[网網]站由.{1,40}(?:主|承|[开開])[办辦发發](?!的).{0,40}|[网網]站[标標][识識][码碼]\s*[:：].{1,60})$/,
    example: '本网站由港口办公室主办'
  },
  {
    id: 'record-number-zh',
    language: 'zh',
    where: 'anywhere',
    pattern: /^.{0,40}[网網]安[备備]\s?\d{6,20}号?.{0,80}$/,
    example: '京公网安备11010502030000号'
  },
  {
    id: 'record-label-zh',
    language: 'zh',
    where: 'trailing',
    pattern: /^(?:[网網]站|ICP)?[备備]案(?:[号號]|信息)?\s*[:：].{1,60}$/i,
    example: 'ICP备案号：浙12345678'
  },
  {
    id: 'share-zh',
    language: 'zh',
    where: 'either',
    pattern: /^分享(?:本?[文页頁]章?|[链鏈连連][接結])?(?:\s*(?:到|至|[给給](?:好友|朋友)|[:：]).{0,40})?$/,
    example: '分享到：'
  },
  {
    id: 'scan-zh',
    language: 'zh',
    where: 'either',
    pattern: /^(?:用?微信)?[扫掃](?:一[扫掃]|[码碼]|描).{0,30}$/,
    example: '扫一扫在手机打开当前页'
  },
  {
    id: 'previous-next-zh',
    language: 'zh',
    where: 'either',
    pattern: /^[<«‹]{0,2}\s?[上下前后後]一?(?:篇|条|條|则|則|筆|笔|[页頁])\s*[:：].{0,100}$/,
    example: '上一篇：河口疏浚'
  },
  {
    id: 'host-zh',
    language: 'zh',
    where: 'trailing',
    pattern:
      /^(?:[主承][办辦](?:[单單]位)?|[协協][办辦](?:[单單]位)?|技[术術]支[持援]|地址|[邮郵][编編箱])\s*[:：].{0,120}$/,
    example: '主办单位：港口办公室'
  },
  {
    id: 'contact-zh',
    language: 'zh',
    where: 'trailing',
    pattern: new RegExp(
      `^${contactLabelZh}\\s*[:：](?=.{0,60}(?:@|\\d[\\d-]{4,}|[路街道]\\S{0,6}\\d)).{0,120}$`,
      'i'
    ),
    example: '举报电话：010-12345678'
  },
  {
    id: 'contact-us-zh',
    language: 'zh',
    where: 'trailing',
    pattern: /^[联聯][系繫絡络]我[们們]$/,
    example: '联系我们'
  },
  {
    id: 'checked-by-zh',
    language: 'zh',
    where: 'either',
    pattern: /^[【[(（]?(?:校[对對]|[审審][核校]|[复複]核|[录錄]入|排版|[编編]校)\s*[:：/].{1,20}$/,
    example: '校对：夜班'
  },

  // Other languages: what pages have there stands behind texts too, but names of parts of the site may be headings.
  ...pagePhrasesAbroad.filter(({role}) => role !== 'site').map(asRow)
]

function asRow({id, role, says, pattern, example}: PagePhrase): BoilerplateRow {
  return {
    id,
    language: 'other',
    where: 'trailing',
    pattern,
    example,
    ...(role === 'after' ? {heads: true} : {}),
    ...(says === 'site' ? {owner: true} : {})
  }
}
