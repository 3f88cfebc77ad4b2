import type {BoilerplatePattern} from './options.ts'

/**
 * Lines that sites put around a text. Each is matched against a whole block, without its outer
 * white space. `either` may fire in the leading and the trailing run, `anywhere` also on a line of
 * its own in the body: only what was never seen in good text is listed as `anywhere`.
 */
export const boilerplatePatterns: readonly BoilerplatePattern[] = [
  // English, also as machine translation renders Chinese sites.
  {
    id: 'current-location',
    where: 'anywhere',
    pattern: /^(?:your )?current (?:location|position)\s*[:：].{0,120}$/i
  },
  {
    id: 'return-to-list',
    where: 'anywhere',
    pattern: /^(?:return|back) to (?:the )?(?:list|top|home ?page)$/i
  },
  {id: 'special-statement', where: 'either', pattern: /^special (?:statement|note)\s*[:：].{0,800}$/i},
  {id: 'disclaimer', where: 'either', pattern: /^disclaimer\s*[:：].{0,800}$/i},
  {
    id: 'recommended-reading',
    where: 'either',
    pattern:
      /^(?:recommended|related|further|extended) (?:reading|articles?|news|posts?|links?)(?: change it| more)?\s*[:：]?$/i
  },
  {id: 'links', where: 'trailing', pattern: /^(?:friendly |friendship |related )?links?\s*[:：]?$/i},
  {
    id: 'contact',
    where: 'either',
    pattern:
      /^(?:submission|contributions?|contact)(?: us)? ?(?:e-?mail|mailbox|box)?\s*[:：]?\s*\S+@\S+(?:\s+(?:tel|telephone|phone|fax)\s*[:：]?\s*[\d+() /-]+)?$/i
  },
  {
    id: 'telephone',
    where: 'trailing',
    pattern: /^(?:tel|telephone|phone|hotline|fax)\s*[:：]\s*[\d+() /-]+$/i
  },
  {
    id: 'copyright',
    where: 'trailing',
    pattern: /^.{0,80}(?:copyright\s*)?(?:©|\(c\)|copyright)\s*\d{4}.{0,200}$/i
  },
  {id: 'all-rights-reserved', where: 'trailing', pattern: /^.{0,160}all rights reserved\.?$/i},
  {id: 'icp-licence', where: 'anywhere', pattern: /^.{0,120}ICP[备備证證]\s?\d{4,12}号?.{0,160}$/i},
  {
    id: 'share',
    where: 'either',
    pattern:
      /^(?:share(?: (?:this|to|on|with|via)\b.{0,60})?|tweet|facebook|twitter|linkedin|wechat|weibo|whatsapp|e-?mail|print|copy link|save|subscribe|follow us|comments?)\s*[:：]?$/i
  },
  {
    id: 'print-close',
    where: 'either',
    pattern:
      /^\[?(?:print|close|favou?rites?|collect)(?: this)?(?: page| window| article)?\]?(?:\s*\[?(?:print|close|favou?rites?)(?: this)?(?: page| window)?\]?)*$/i
  },
  {
    id: 'font-size',
    where: 'either',
    pattern:
      /^\[?font(?: size)?\s*[:：]\s*(?:large|medium|small|big|middle|[AS+-])(?:[\s/|]+(?:large|medium|small|big|middle|[AS+-]))*\]?$/i
  },
  {
    id: 'views',
    where: 'either',
    pattern:
      /^(?:views?|page ?views?|reads?|clicks?|hits|number of (?:views|clicks|reads)|reading volume|browse(?:d)?(?: times| volume)?)\s*[:：]?\s*\d[\d,]*(?: times)?$/i
  },
  {
    id: 'previous-next',
    where: 'either',
    pattern: /^(?:previous|next|last)(?: article| post| page| one)?\s*[:：].{0,160}$/i
  },
  {id: 'skip-link', where: 'either', pattern: /^skip to (?:main )?content$/i},
  {id: 'cookies', where: 'either', pattern: /^(?:we|this (?:web)?site) uses? cookies\b.{0,400}$/i},
  {id: 'pager', where: 'either', pattern: /^[<>«»‹›|·•\-–—=_*\s]{1,12}$/},

  // Chinese, Simplified and Traditional.
  {
    id: 'current-location-zh',
    where: 'anywhere',
    pattern: /^(?:您?的?[当當]前|您?[现現]在的?)(?:位置|所在)\s*[:：]?.{0,120}$/
  },
  {id: 'breadcrumb-zh', where: 'leading', pattern: /^(?:首[页頁]|主[页頁])\s*(?:[/>»›＞-].{0,40}){1,6}$/},
  {
    id: 'return-to-list-zh',
    where: 'anywhere',
    pattern: /^【?\[?(?:返回|回到)(?:列表|首[页頁]|[顶頂]部|上一?[页頁级級])\]?】?$/
  },
  {
    id: 'special-statement-zh',
    where: 'either',
    pattern: /^(?:特[别別][声聲]明|免[责責][声聲]明|版[权權][声聲]明)\s*[:：].{0,500}$/
  },
  {
    id: 'recommended-reading-zh',
    where: 'either',
    pattern:
      /^(?:推[荐薦][阅閱][读讀]|相[关關](?:[阅閱][读讀]|文章|新[闻聞]|[链連][接結])|延伸[阅閱][读讀]|[热熱][门門]文章|友情[链連][接結])(?:\s*[换換]一[换換])?\s*[:：]?$/
  },
  {id: 'copyright-zh', where: 'trailing', pattern: /^.{0,40}版[权權]所有.{0,160}$/},
  {id: 'record-number-zh', where: 'anywhere', pattern: /^.{0,40}[网網]安[备備]\s?\d{6,20}号?.{0,80}$/},
  {
    id: 'views-zh',
    where: 'either',
    pattern:
      /^【?\[?(?:[浏瀏][览覽](?:次[数數]|量)?|[阅閱][读讀](?:次[数數]|量)?|[点點][击擊](?:次[数數]|量|率)?)\s*[:：]?\s*\d[\d,]*\s*次?\]?】?$/
  },
  {
    id: 'font-size-zh',
    where: 'either',
    pattern: /^[【[]?字[号號體体]\s*[:：]?\s*[大中小](?:\s*[|/]?\s*[大中小]){0,3}[】\]]?$/
  },
  {
    id: 'print-close-zh',
    where: 'either',
    pattern:
      /^(?:[【[]?\s*(?:打印|列印|[关關][闭閉](?:窗口)?|收藏|分享|[复複][制製][链連][接結])(?:本[页頁文])?\s*[】\]]?\s*){1,5}$/
  },
  {id: 'share-zh', where: 'either', pattern: /^分享(?:到|至|給|给)?\s*[:：]?.{0,40}$/},
  {
    id: 'previous-next-zh',
    where: 'either',
    pattern: /^(?:上|下|前|后|後)一?(?:篇|条|條|[页頁])\s*[:：].{0,100}$/
  },
  {
    id: 'host-zh',
    where: 'trailing',
    pattern:
      /^(?:主[办辦]|承[办辦]|技[术術]支持|地址|[邮郵][编編箱]|[联聯]系[电電][话話]|[电電][话話])\s*[:：].{0,120}$/
  }
]
