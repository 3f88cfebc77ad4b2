/**
 * A character that a conversion from Simplified Chinese chose wrongly: one Simplified character
 * stands for several Traditional ones, and the converter's dictionary matched a word across the
 * border of two others (握发 in 把握|发展, “to hold one's hair”), or had no word there at all (征程).
 */
export interface ConversionSlip {
  readonly id: string
  readonly wrong: string
  readonly right: string
  /** What must stand, and what must not stand, right before and right behind the character. */
  readonly before?: string
  readonly notBefore?: string
  readonly after?: string
  /** Written so by hand as well: wrong only in a text that is known to be converted. */
  readonly loose?: true
  /** The phrase as the converter writes it, for the tests. */
  readonly made: string
  /** The phrase as it should be. */
  readonly was: string
}

/** What the hair that 髮 means can be called: before 展 or 現 these may be meant. */
const hair =
  '[頭理毛白金黑長短秀染燙美假鬢捲卷直剪落脫掉蓄束削結亂華銀怒護洗養整散編植斷烏紅黃雪鶴皓素潤額接留生吹梳鬚披]'
const toDevelop = '(?:展(?![示現覽開露演])|揮|佈|布|改|放|達|掘|電|言人|起了|現了|生了)'
/** Words of two characters whose last one would make a word for hair if it stood alone. */
const endsBeforeHair =
  '(?:增長|市長|成長|生長|延長|總結|團結|資金|基金|黃金|保護|維護|優秀|中華|精華|混亂|培養|營養|一直|簡直|不斷|判斷|明白|龍頭|源頭|完美|因素|要素|元素|產生|學生|民生|衛生|新生|約束|結束|利潤|名額|總額|保留|調整|完整|污染|感染|治理|管理|處理|寡頭)'

export const conversionSlips: readonly ConversionSlip[] = [
  {
    id: 'hair',
    wrong: '髮',
    right: '發',
    before: endsBeforeHair,
    after: `(?:${toDevelop}|[生現起表行出])`,
    made: '增長髮展',
    was: '增長發展'
  },
  {
    id: 'hair-held',
    wrong: '髮',
    right: '發',
    notBefore: hair,
    after: toDevelop,
    made: '把握髮展',
    was: '把握發展'
  },
  {
    id: 'campaign',
    wrong: '徵',
    right: '征',
    notBefore: '[特象表病性]',
    after: '程',
    made: '新徵程',
    was: '新征程'
  },
  {
    id: 'calendar',
    wrong: '曆',
    right: '歷',
    notBefore: '[農公陰陽]',
    after: '史',
    made: '百年曆史',
    was: '百年歷史'
  },
  {
    id: 'calendar-course',
    wrong: '曆',
    right: '歷',
    notBefore: '[農公陰陽舊新西黃夏月日掛萬]',
    after: '[程任屆]',
    made: '年曆程',
    was: '年歷程'
  },
  {
    id: 'made-system',
    wrong: '製',
    right: '制',
    notBefore: '[複仿印可]',
    after: '度',
    made: '財產製度',
    was: '財產制度'
  },
  {
    id: 'made-set',
    wrong: '製',
    right: '制',
    notBefore: '[研複監印編試特精縫調配繪錄攝煉]',
    after: '定(?![型量格製做])',
    made: '中國製定',
    was: '中國制定'
  },
  {
    id: 'made-bound',
    wrong: '製',
    right: '制',
    notBefore: '[研監印特精複定]',
    after: '[約止裁衡]',
    made: '不再製約',
    was: '不再制約'
  },
  {
    id: 'system-made',
    wrong: '制',
    right: '製',
    after: '造(?:業|商|廠|裝備|技術|基地|企業|強|能力|水平|中心|成本|環節)',
    made: '城市制造業',
    was: '城市製造業'
  },
  {
    id: 'flour-area',
    wrong: '麵',
    right: '面',
    notBefore: '[拉泡湯炒涼冷拌吃煮烤]',
    after: '[積臨貌]',
    made: '人口和麵積',
    was: '人口和面積'
  },
  {id: 'flour-towards', wrong: '麵', right: '面', before: '和', after: '向', made: '和麵向', was: '和面向'},
  {
    id: 'clock-shown',
    wrong: '錶',
    right: '表',
    before: '(?:對|雙手|對手|選手|助手|能手|高手)',
    after: '(?:現(?![在身場貨今有代行])|示(?![意範例警])|明(?![顯確細亮年天白日])|彰|決|述)',
    made: '對錶現',
    was: '對表現'
  },
  {
    id: 'lot-signed',
    wrong: '籤',
    right: '簽',
    notBefore: '[抽標書]',
    after: '(?:署|訂(?![購單閱]))',
    made: '在京中籤署',
    was: '在京中簽署'
  },
  {
    id: 'tied-system',
    wrong: '繫',
    right: '系',
    notBefore: '[聯維]',
    after: '統',
    made: '中心繫統',
    was: '中心系統'
  },
  {
    id: 'is-system',
    wrong: '係',
    right: '系',
    before: '(?:就|此)',
    after: '統(?=[的化性中內和與、，,。；]|工程|思維|建設|集成|整合|推進|功能|安全|升級|平臺|軟體|設計)',
    made: '成就係統的',
    was: '成就系統的'
  },
  {
    id: 'furniture',
    wrong: '傢俱',
    right: '家具',
    before: '國',
    after: '[有體備]',
    made: '國傢俱有',
    was: '國家具有'
  },
  {
    id: 'clear-solved',
    wrong: '瞭',
    right: '了',
    after: '解決(?=方案|問題|辦法|方法|途徑|思路|路徑|之道|措施|機制|矛盾|難題|[好得掉])',
    made: '提出瞭解決方案',
    was: '提出了解決方案'
  },
  {
    id: 'clear-such',
    wrong: '瞭',
    right: '了',
    after: '如[果何此今同下]',
    made: '作出瞭如下',
    was: '作出了如下'
  },
  {
    id: 'clear-said',
    wrong: '瞭',
    right: '了',
    before: '[說證聲發闡]明',
    made: '共同聲明瞭',
    was: '共同聲明了'
  },
  {
    id: 'winding-back',
    wrong: '迴',
    right: '回',
    notBefore: '[輪巡迂]',
    after: '[來去答到顧報收]',
    made: '衛星迴來',
    was: '衛星回來'
  },
  {
    id: 'queen-after',
    wrong: '后',
    right: '後',
    before: '(?:[今昨明每當]天|美元|[億萬]元)',
    made: '億元后',
    was: '億元後'
  },
  {
    id: 'trunk-wade',
    wrong: '幹',
    right: '干',
    notBefore: '[骨主才樹枝]',
    after: '[涉擾預]',
    made: '重大幹涉',
    was: '重大干涉'
  },
  {
    id: 'trunk-dry',
    wrong: '幹',
    right: '乾',
    notBefore: '[骨主才樹枝]',
    after: '[旱燥淨]',
    made: '大幹旱',
    was: '大乾旱'
  },
  {id: 'dry-cadre', wrong: '乾', right: '幹', notBefore: '餅', after: '部', made: '好乾部', was: '好幹部'},
  {
    id: 'shield-cadre',
    wrong: '干',
    right: '幹',
    notBefore: '[若相欄闌]',
    after: '部',
    made: '一干部',
    was: '一幹部'
  },
  {
    id: 'again-complex',
    wrong: '復',
    right: '複',
    notBefore: '[恢修康反回收報]',
    after: '(?:雜|合型|合材料)',
    made: '進行復雜',
    was: '進行複雜'
  },
  {id: 'cover-complex', wrong: '覆', right: '複', after: '雜', made: '上覆雜', was: '上複雜'},
  {
    id: 'merge-and',
    wrong: '併',
    right: '並',
    notBefore: '[合兼吞裁歸一火相]',
    after: '(?:發[展揮佈布行放表出動]|產生|成[為立功]|合[作理法]|科學|為了|且|非)',
    made: '併產生',
    was: '並產生'
  },
  {
    id: 'dipper-fight',
    wrong: '斗',
    right: '鬥',
    notBefore: '北',
    after: '[爭志]',
    made: '最大斗爭',
    was: '最大鬥爭'
  },
  {
    id: 'table-some',
    wrong: '几',
    right: '幾',
    notBefore: '[茶條案]',
    after: '[乎個年次十天百種千家項]',
    made: '市長几次',
    was: '市長幾次'
  },
  {
    id: 'say-cloud',
    wrong: '云',
    right: '雲',
    after: '南(?:省|、|，|等|的|和|地|昆|大|旅|各|農)',
    made: '有人云南省',
    was: '有人雲南省'
  },
  {id: 'bamboo-one', wrong: '箇', right: '個', before: '一', after: '中', made: '一箇中心', was: '一個中心'},
  {
    id: 'play-out',
    wrong: '齣',
    right: '出',
    before: '第一',
    after: '(?:現(?![代實])|口|臺)',
    made: '第一齣現',
    was: '第一出現'
  },
  {
    id: 'pick-verb',
    wrong: '采',
    right: '採',
    notBefore: '[風文神丰豐異精]',
    after: '[取訪購納用]',
    made: '沒有采取',
    was: '沒有採取',
    loose: true
  },
  {
    id: 'rinse-clash',
    wrong: '沖',
    right: '衝',
    after: '[突擊]',
    made: '最大沖突',
    was: '最大衝突',
    loose: true
  },
  {
    id: 'bird-only',
    wrong: '隻',
    right: '只',
    before: '[是沒]',
    after: '[有要能會需]',
    made: '是隻有',
    was: '是只有',
    loose: true
  }
]
