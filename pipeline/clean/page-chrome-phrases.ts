import {cookieTalk} from './cookie-talk.ts'
import type {PagePhrase} from './page-phrase.ts'
import {pagePhrasesAbroad} from './page-phrases-abroad.ts'

/** No line of a table below is longer. */
export const longestPhrase = 240

/** English and Chinese, and behind them the other languages. */
export const pagePhrases: readonly PagePhrase[] = [
  // What follows an article.
  {
    id: 'related',
    role: 'after',
    pattern:
      /^(?:related|recommended|suggested|similar|further|other|more|latest|recent|top|trending|featured|popular|random)(?: \p{L}+)? (?:articles?|stories|story|news|posts?|reading|content|links?|topics?|coverage|videos?|entries|headlines|tags?)(?: (?:like|in|on|from|by|about)\b.{0,60})?\s*[:：]?$|^related\s*[:：]?$/iu,
    example: 'Related articles'
  },
  {
    id: 'more-from',
    role: 'after',
    pattern: /^(?:see |read )?more (?:from|in|on|about|by|like)\b.{0,50}$/i,
    example: 'More from the harbour desk'
  },
  {
    id: 'most-popular',
    role: 'after',
    pattern:
      /^(?:the )?most[ -](?:popular|read|viewed|shared|commented|discussed|watched|recent)\b.{0,40}$|^popular(?: (?:now|today|this week))?$|^what(?:’|')s (?:hot|popular|trending)$/i,
    example: 'Most popular'
  },
  {
    id: 'trending',
    role: 'after',
    pattern:
      /^(?:trending(?: (?:now|today|stories|topics|(?:in|on) .{1,30}))?|top stories|editor(?:’|')?s(?:’|')? (?:picks?|choice))\s*[:：]?$/i,
    example: 'Trending now'
  },
  {
    id: 'you-may-like',
    role: 'after',
    pattern:
      /^(?:you (?:may|might|will|could)(?: also)? (?:like|enjoy|be interested in)|we (?:also )?recommend|recommended(?: for you)?|don(?:’|')t miss|read next|up next|next up|must read|on our radar|in case you missed it|also of interest|from (?:our|around) .{0,30}|sponsored(?: (?:content|links?|stories))?|paid (?:content|post)|promoted(?: (?:content|stories))?)\b.{0,30}$/i,
    example: 'You may also like'
  },
  {
    id: 'about-the-author',
    role: 'after',
    pattern: /^(?:about|meet) (?:the )?(?:authors?|writers?)\b.{0,60}$/i,
    example: 'About the author'
  },
  {
    id: 'about-a-person',
    role: 'after',
    pattern: /^About(?: \p{Lu}[\p{Ll}\p{Lu}’'.-]*){2,4}$/u,
    example: 'About Ada Merton'
  },
  {
    id: 'tags',
    role: 'after',
    pattern:
      /^(?:tags?|topics|filed under|posted in|related tags|tagged(?: (?:as|with))?|categor(?:y|ies)|in this (?:story|article))(?:\s*[:：|].{0,200}|)$/i,
    example: 'Filed under: Harbours'
  },
  {
    id: 'read-whole',
    role: 'after',
    pattern:
      /^(?:to )?(?:read|see|continue) (?:the )?(?:full|whole|entire|rest of the) (?:story|article).{0,40}$/i,
    example: 'Read the full story'
  },
  {
    id: 'newsletter',
    role: 'after',
    pattern:
      /^(?:(?:sign up|subscribe|join|register|stay|get)\b.{0,60}\b(?:newsletters?|e-?mail|updates|mailing list|inbox|connected|in touch|informed)|newsletters?|stay (?:connected|informed|in touch|up to date))\b.{0,60}$/i,
    example: 'Sign up for our newsletter'
  },
  {
    id: 'previous-next',
    role: 'after',
    pattern:
      /^[«‹<←-]? ?(?:previous|prev|next|older|newer)(?: \p{L}+)? (?:post|article|story|news|entry|page)s?\b.{0,140}$|^prev(?:ious)?[\s/|·]*next$|^post navigation$/iu,
    example: '« Previous article'
  },
  {
    id: 'advertising-disclosure',
    role: 'after',
    pattern: /^.{0,80}\b(?:affiliate (?:commission|links?)|share of the sale)\b.{0,150}$/i,
    example: 'This page holds affiliate links.'
  },
  {
    id: 'support-us',
    role: 'after',
    pattern: /^(?:support|donate to) (?:us|our|independent)\b.{0,60}$/i,
    example: 'Support our work'
  },

  // Readers’ comments.
  {
    id: 'comments',
    role: 'comments',
    pattern:
      /^(?:\[? ?(?:view |show |see |read |load(?:ing)? |all |recent |top(?:[ -]rated)? |best |readers?[’']? )?(?:\d[\d,]* )?(?:comments?|repl(?:y|ies)|responses?|thoughts? on\b.{0,200})(?: \(?\d[\d,]*\)?| on this (?:story|article)| are closed\.?)?\s*[:：.…]* ?\]?|(?:leave|post|add|write|submit) (?:a |your )?(?:comment|reply|response)\b.{0,60}|join the (?:discussion|conversation).{0,40}|view the discussion thread.?|\d+ thoughts? on .{0,200}|no comments?(?: yet)?\.?)$/i,
    example: '12 comments'
  },
  {
    id: 'reader-form',
    role: 'comments',
    pattern: /^.{0,120}\be-?mail address will not be published\b.{0,120}$/i,
    example: 'Your email address will not be published.'
  },
  {
    id: 'comments-powered',
    role: 'comments',
    pattern: /^.{0,120}comments? powered by\b.{0,60}$/i,
    example: 'Comments powered by Talker'
  },

  // Parts of the page itself.
  {
    id: 'advertisement',
    role: 'furniture',
    pattern:
      /^[-–— ]*(?:advertisements?|adverts?|advertising|ads?|ad ?choices|sponsored by|supported by)(?:[ –—:-]+.{0,40})?$/i,
    example: 'Advertisement'
  },
  {
    id: 'continue-reading',
    role: 'furniture',
    pattern:
      /^(?:continue reading\b.{0,60}|(?:story|article) continues(?: below)?\b.{0,60}|read more|(?:learn|show|see|view|load) (?:more|all)(?: \(\d+\))?|more|back to (?:top|gallery|article)\b.{0,4}|scroll (?:back )?to (?:top|continue)|click to (?:enlarge|expand))\s*[.:»›>…]*$/i,
    example: 'Continue reading the main story'
  },
  {
    id: 'share',
    role: 'furniture',
    pattern:
      /^(?:\d[\d,.]*[km]? )?(?:share[sd]?|tweet|pin|buffer|flipboard|retweet)$|^(?:share|tweet|pin|e-?mail|print|save|follow|like)(?: (?:this|it|on|to|with|by|via|in|us|me|all|your|selection|entry|article|story|page|post)\b[^?!.]{0,60}\.?)?\s*[:：]?$|^like this (?:article|story|post)\?.{0,60}$/i,
    example: 'Share this article'
  },
  {
    id: 'networks',
    role: 'furniture',
    pattern:
      /^(?:(?:facebook|twitter|instagram|pinterest|linked-?in|google\s?\+|whats ?app|tumblr|reddit|you ?tube|flipboard|pocket|telegram|messenger|snapchat|skype|rss(?: feed)?|e-?mail|copy(?: link)?|print|vk|weibo|wechat)(?:-\w+)?[\s,|/]*){1,12}$/i,
    example: 'Facebook, Twitter'
  },
  {
    id: 'follow',
    role: 'furniture',
    pattern:
      /^(?:follow|connect with|find|like) .{0,60}\b(?:on|us|with us|facebook|twitter|instagram)\b.{0,80}$/i,
    example: 'Follow the Gazette on Twitter'
  },
  {
    id: 'click-to-share',
    role: 'furniture',
    pattern:
      /^.{0,60}\bclick to (?:share|e-?mail|print)\b.{0,160}$|^.{0,60}\bopens in (?:a )?new window\b.{0,100}$/i,
    example: 'Click to share on Facebook (Opens in new window)'
  },
  {
    id: 'account',
    role: 'site',
    pattern:
      /^(?:(?:log|sign)[ -]?(?:in|out|up)|register|subscribe|my account|become a (?:member|subscriber)|subscriptions?|manage .{0,20}subscription|donate)(?: .{0,40})?$/i,
    example: 'Log in'
  },
  {
    id: 'site-map',
    role: 'site',
    pattern:
      /^(?:home|menu|search|sections|navigation|site ?(?:map|index|information)|contact(?: us)?|about(?: us)?|careers?|jobs?|advertise(?: with us)?|help|faqs?|feedback|press(?: room)?|archives?|skip to .{0,40}|toggle .{0,30}|go to .{0,30}home ?page.{0,3}|quick links)\s*[»›:]?$/i,
    example: 'About us'
  },
  {
    id: 'legal',
    role: 'site',
    pattern:
      /^(?:.{0,60}\b)?(?:privacy(?: (?:policy|notice|statement|centre|center|&.{0,20}))?|cookie (?:policy|settings|notice)|terms (?:(?:of|and|&) )?(?:use|service|conditions)|legal notice|disclaimer|accessibility|do not sell .{0,40}|impressum|datenschutz)(?:\b.{0,60})?$/i,
    example: 'Privacy policy'
  },
  {
    id: 'copyright',
    role: 'furniture',
    says: 'site',
    pattern:
      /^.{0,120}(?:©|\(c\)|ⓒ|copyright|&copy;)\s*\d{4}.{0,160}$|^.{0,180}\ball rights? reserved\b.{0,60}$/i,
    example: '© 2021 Harbour Gazette'
  },
  {
    id: 'cookies',
    role: 'furniture',
    pattern: new RegExp(
      `^.{0,80}\\b(?:we use|uses?|use of) cookies?(?:[.!]?$|\\b${cookieTalk}.{0,160}$)|^(?:accept|i agree|got it|ok)[!.]?$`,
      'i'
    ),
    example: 'We use cookies to count our readers.'
  },
  {
    id: 'script',
    role: 'furniture',
    pattern: /^.{0,120}\b(?:enable|requires|disabled?) javascript\b.{0,120}$/i,
    example: 'Please enable JavaScript to read on.'
  },
  {
    id: 'player',
    role: 'furniture',
    pattern:
      /^(?:media )?playback is (?:un|not )supported\b.{0,60}$|^image \d+ of \d+$|^\d+ (?:\/|of) \d+$|^(?:watch|embed|replay|video)(?: (?:live|this video))?$/i,
    example: 'Media playback is unsupported on your device'
  },
  {
    id: 'image-credit',
    role: 'furniture',
    pattern:
      /^\((?:image|photo|picture)s?(?: credit)?\s?[:：].{1,80}\)$|^(?:image|photo|picture)s? (?:credits?|courtesy|via)\b.{1,80}$/i,
    example: '(Image: Harbour Gazette)'
  },
  {
    id: 'contributed',
    role: 'furniture',
    pattern: /^.{1,140}\bcontributed to this (?:report|story|article)\.?$/i,
    example: 'Ada Merton contributed to this report.'
  },
  {
    id: 'opinions-of-others',
    role: 'furniture',
    pattern:
      /^(?:the )?(?:views|opinions) expressed\b.{0,120}\b(?:their own|(?:his|her) own|the authors?)\b.{0,80}$/i,
    example: 'Opinions expressed by contributors are their own.'
  },

  // Other stories between the paragraphs of this one.
  {
    id: 'related-inline',
    role: 'teaser',
    pattern:
      /^(?:related|read (?:more|also|next)|see (?:more|also)|also (?:read|see|on .{1,40}?)|watch|more|on \S{1,40}\.com|recommended|more on this)\s*[:：|].{4,200}$|^also on \S{1,40} .{8,200}$/i,
    example: 'Read more: The baker who never closes'
  },
  {
    id: 'click-here',
    role: 'teaser',
    pattern: /^click here (?:to|for)\b.{0,120}$/i,
    example: 'Click here to read the report'
  },

  // Chinese, Simplified and Traditional.
  {
    id: 'related-zh',
    role: 'after',
    pattern:
      /^[【[]?(?:相[关關]|推[荐薦]|延伸|[热熱][门門]|最新|更多|精[选選精彩]*|[猜为為]你(?:喜[欢歡]|推[荐薦])|今日|本[周週日月]|[点點][击擊]|[阅閱][读讀])(?:[阅閱][读讀]|新[闻聞]|文章|[资資][讯訊]|[内內]容|[链連][接結]|推[荐薦]|[话話][题題]|排行榜?|[热熱][点點文]|[视視][频頻])?(?:排行榜?)?[】\]]?\s*[:：>»]*$/,
    example: '相关阅读'
  },
  {
    id: 'tags-zh',
    role: 'after',
    pattern: /^(?:[标標][签籤]|[关關][键鍵][词詞字]|[话話][题題]|分[类類])\s*[:：].{0,100}$/,
    example: '标签：港口'
  },
  {
    id: 'comments-zh',
    role: 'comments',
    pattern:
      /^(?:[网網]友|[读讀]者|最新|[热熱][门門]|全部|[发發]表|我要|查看|精彩)?(?:[评評][论論]|留言|跟[帖貼]|回[复覆])(?:[区區列表]{1,3})?\s*[:：]?\s*(?:[(（]?\d+[条條]?[)）]?)?$/,
    example: '网友评论'
  },
  {
    id: 'share-zh',
    role: 'furniture',
    pattern: /^(?:分享(?:到.{0,20})?|[转轉][发發]|收藏|打印|微信|微博|朋友圈|QQ空[间間])\s*[:：]?$/,
    example: '分享到微信'
  },
  {
    id: 'advertisement-zh',
    role: 'furniture',
    pattern: /^(?:[广廣]告|[赞贊]助[内內]容|推[广廣])$/,
    example: '广告'
  },
  {
    id: 'more-zh',
    role: 'furniture',
    pattern:
      /^(?:[点點][击擊](?:加[载載]|查看|展[开開]).{0,12}|[阅閱][读讀](?:原文|全文)|[查檢]看更多|更多|返回[顶頂]部)\s*[>»]*$/,
    example: '阅读全文'
  },
  {
    id: 'scan-zh',
    role: 'furniture',
    pattern: /^(?:微信)?[扫掃](?:一[扫掃]|[码碼]|描).{0,30}$/,
    example: '扫一扫，手机阅读'
  },
  {
    id: 'account-zh',
    role: 'site',
    pattern: /^(?:[登][录錄入]|[注註][册冊]|免[费費][注註][册冊]|[订訂][阅閱])(?:\s*[/|]\s*[注註][册冊])?$/,
    example: '登录 / 注册'
  },
  {
    id: 'site-map-zh',
    role: 'site',
    pattern:
      /^(?:(?:[网網]站)?(?:首[页頁]|地[图圖]|[导導][航覽])|搜[索尋]|[关關][于於]我[们們]|[联聯][系繫絡]我[们們]|加入我[们們]|人才招聘|[广廣]告(?:[服合][务務作]|刊例))\s*[>»]*$/,
    example: '关于我们'
  },
  {
    id: 'legal-zh',
    role: 'site',
    pattern:
      /^(?:[隐隱]私(?:政策|[权權]).{0,10}|(?:用[户戶]|服[务務])[协協][议議]|使用[条條]款|法律[声聲]明|[举舉][报報].{0,20})$/,
    example: '隐私政策'
  },
  {
    id: 'copyright-zh',
    role: 'furniture',
    says: 'site',
    pattern:
      /^.{0,60}(?:版[权權]所有|ICP[备備证證]|[网網]安[备備]|未[经經].{0,10}(?:授[权權]|[许許]可).{0,20}[转轉][载載]).{0,120}$/,
    example: '版权所有 港口办公室'
  },
  {
    id: 'related-inline-zh',
    role: 'teaser',
    pattern:
      /^(?:延伸[阅閱][读讀]|相[关關][阅閱报報][读讀道導]|推[荐薦][阅閱][读讀]|更多[阅閱][读讀])\s*[:：].{4,120}$/,
    example: '延伸阅读：河口的疏浚'
  },
  ...pagePhrasesAbroad
]
