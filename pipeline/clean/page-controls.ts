/** A button or a counter of a page. */
export interface PageControl {
  readonly id: string
  readonly language: 'en' | 'zh'
  /** Read at one place of a line, without regard to case. */
  readonly pattern: string
  /** A word that may be anything: three of these, or one beside a control that is certain, are controls. */
  readonly weak?: true
  readonly example: string
}

const count = '(?:\\s*[:：]?\\s*[[(（]?\\s*(?:\\d[\\d.,]*\\s?[kw万萬]?|loading\\.{0,3})\\s*[\\])）]?)'
const word = '(?![\\p{L}\\p{N}])'

/** Buttons and counters, which sites set side by side on one line. The longer of two at one place first. */
export const pageControls: readonly PageControl[] = [
  // English, also as machine translation renders Chinese sites.
  {
    id: 'reading-time',
    language: 'en',
    pattern: `\\d{1,3}[ -]min(?:ute)?s?(?: to)? read${word}`,
    example: '5 min read'
  },
  {
    id: 'counted',
    language: 'en',
    pattern: `\\d[\\d.,]*k? (?:views?|reads|comments?|shares?|likes|downloads|clicks)${word}`,
    example: '1,024 views'
  },
  {
    id: 'views',
    language: 'en',
    pattern: `(?:number of )?(?:page ?)?(?:views?|viewed|reads?|readings?|clicks?|hits|visits?|brows(?:e[ds]?|ing)|downloads?|popularity)(?: (?:volume|times|rate|counts?|numbers?))?${count}(?: ?times?)?${word}`,
    example: 'Browse: 77 times'
  },
  {
    id: 'share',
    language: 'en',
    pattern: `share(?: (?:this|the))?(?: (?:page|article|post|story))?(?: (?:to|on|with|via|by))?${word}`,
    example: 'Share to'
  },
  {
    id: 'network',
    language: 'en',
    pattern: `(?:facebook|twitter|linked-?in|whatsapp|telegram|pinterest|reddit|e-?mail|(?:sina |tencent )?(?:weibo|microblog)|wechat(?: moments| friends)?|qq zone|qzone|tumblr|instagram|youtube|douban)${word}`,
    example: 'Sina Weibo'
  },
  {
    id: 'print',
    language: 'en',
    pattern: `(?:i want to )?print(?:er[- ]friendly)?(?: (?:version|preview))?(?: (?:this|the))?(?: (?:page|article|text|manuscript))?${word}`,
    example: 'Print this page'
  },
  {
    id: 'close',
    language: 'en',
    pattern: `(?:close(?: (?:the|this))?(?: (?:window|page))?|shut down)${word}`,
    example: 'Close window'
  },
  {
    id: 'keep',
    language: 'en',
    pattern: `(?:add to (?:favou?rites|bookmarks|collection)|bookmark(?: this page)?|(?:save|download)(?: as)? pdf|copy(?: the)? link|cite this article|export citation|listen to this article|read aloud|send to a friend|set as (?:the )?home ?page|tweet|subscribe|follow us|i want to comment)${word}`,
    example: 'Save as PDF'
  },
  {
    id: 'return',
    language: 'en',
    pattern: `(?:return|back|go back)(?: to)?(?: the)? (?:list|director(?:y|ies)|catalog(?:ue)?|home ?page|home|top|previous (?:page|level)|column|index|parent (?:page|directory))${word}`,
    example: 'Return to directory'
  },
  {
    id: 'previous-next',
    language: 'en',
    pattern: `(?:previous|next|last|first)(?: (?:article|post|page|one|piece|chapter|item))${word}`,
    example: 'Previous page'
  },
  {
    id: 'font-size',
    language: 'en',
    pattern: `(?:(?:font|text|word|character) size|font|text size)${word}`,
    example: 'Font size'
  },
  {
    id: 'word',
    language: 'en',
    weak: true,
    pattern: `(?:previous|next|size|large|medium|middle|small|big|larger|smaller|default|and|[at][+-]?|x|qq|line|moments|pocket|save|download|collect(?:ion)?|favou?rites?|forward|like|comments?|bookmark|return|top)${word}`,
    example: 'large'
  },

  // Chinese, Simplified and Traditional.
  {
    id: 'views-zh',
    language: 'zh',
    pattern: `已?(?:[浏瀏][览覽]|[阅閱][读讀]|[点點][击擊閱]|[访訪][问問]|人[气氣]|[热熱]度|下[载載])(?:人?次[数數]?|[数數]|量|率)?(?:${count}\\s?次?|\\s?[:：])`,
    example: '浏览次数：77'
  },
  {
    id: 'share-zh',
    language: 'zh',
    pattern: '(?:一[键鍵])?分享(?:到|至|给|給|本文)?|[转轉][发發]|[转轉]寄(?:友人|好友)?',
    example: '分享到'
  },
  {
    id: 'network-zh',
    language: 'zh',
    pattern: '(?:新浪|[腾騰][讯訊])?微博|微信(?:好友|朋友圈)?|朋友圈|QQ(?:空[间間]|好友)?|豆瓣|人人[网網]',
    example: '微信'
  },
  {
    id: 'print-zh',
    language: 'zh',
    pattern: '(?:我要|友善)?(?:打印|列印)(?:文章|本?[页頁文稿]|[预預][览覽])?',
    example: '打印本页'
  },
  {
    id: 'close-zh',
    language: 'zh',
    pattern: '[关關][闭閉](?:(?:本|[当當]前)?[页頁]面?|[窗視视][口窗])?',
    example: '关闭窗口'
  },
  {
    id: 'keep-zh',
    language: 'zh',
    pattern:
      '(?:加入|添加)?收藏(?:本[页頁文站]|[夹夾])?|加入[书書][签籤]|[设設][为為]首[页頁]|[复複][制製][链連鏈][接結]|下[载載]\\s?PDF|[点點][赞贊讚]|朗[读讀]|[语語]音播[报報]|我要(?:[评評][论論]|留言|[纠糾][错錯]|分享|收藏)|[评評][论論]|留言',
    example: '加入收藏'
  },
  {
    id: 'return-zh',
    language: 'zh',
    pattern: '(?:返回|回到?)(?:列表|首[页頁]|[顶頂]部|[页頁]首|上一?[页頁级級]|目[录錄]|[栏欄]目)',
    example: '返回顶部'
  },
  {
    id: 'previous-next-zh',
    language: 'zh',
    pattern: '[上下前后後]一(?:篇|条|條|则|則|筆|笔|[页頁])(?:\\s?[:：]?\\s?[没沒]有了)?|[没沒]有了',
    example: '下一篇'
  },
  {
    id: 'font-size-zh',
    language: 'zh',
    pattern: '(?:字[号號体體级級型]|文字)(?:[设設]定)?(?:大小)?(?:[设設]定)?|放大|[缩縮]小',
    example: '字号'
  },
  {id: 'size-zh', language: 'zh', weak: true, pattern: '[大中小]|[默預][认設设]', example: '大'}
]
