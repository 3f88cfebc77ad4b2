/** A set phrase of Chinese policy texts in the words that translators make of it. */
export interface LiteralRendering {
  readonly id: string
  /** Matched without regard to capitals; straight and curly quotation marks may stand inside. */
  readonly pattern: string
  /** The phrase that is probably behind it, and what it means. */
  readonly chinese: string
  readonly meaning: string
}

export const literalRenderings: readonly LiteralRendering[] = [
  {
    id: 'da-guo-gong-jiang',
    pattern:
      '(?:craftsm[ae]n|artisans?|engineers?)(?: and \\w+)? (?:from|of) (?:large|great|big) countries|(?:large|great|big) country (?:craftsm[ae]n|artisans?)',
    chinese: '大国工匠',
    meaning: 'master craftsmen of national rank'
  },
  {
    id: 'lian-zhang',
    pattern:
      'chain length(?:s)?(?: (?:enterprise|enterprises|system|mechanism))?|length of the (?:industrial )?chain system',
    chinese: '链长',
    meaning: 'chain leader: the enterprise or official in charge of an industrial chain'
  },
  {
    id: 'lian-zhu',
    pattern: 'chain (?:master|owner|lord)s?(?: enterprises?)?',
    chinese: '链主',
    meaning: 'lead firm of an industrial chain'
  },
  {
    id: 'jie-bang-gua-shuai',
    pattern:
      '(?:unveiling|uncovering|revealing) (?:the list )?and (?:leading|taking command|commanding|hanging)|unveil(?:ing)? the list',
    chinese: '揭榜挂帅',
    meaning: 'open call: whoever can solve a published problem leads the project'
  },
  {
    id: 'sai-ma',
    pattern: 'horse[- ]racing["”’]?(?: and)? (?:system|mechanism|model)s?',
    chinese: '赛马',
    meaning: 'several teams funded side by side, the best carried on'
  },
  {
    id: 'bei-da-cang',
    pattern: 'beida (?:ware|store)house|great northern (?:ware|store)house',
    chinese: '北大仓',
    meaning: 'the Great Northern Granary (Heilongjiang)'
  },
  {
    id: 'bai-jia-zheng-ming',
    pattern: 'hundreds of words["”’]|hundred (?:schools|families) contend',
    chinese: '百家争鸣 or 百花齐放',
    meaning: 'many schools of thought in debate'
  },
  {
    id: 'you-mei-you',
    pattern: 'from ["“‘]?(?:yes|have|existence)["”’]? to ["“‘]?(?:no|good|not good)["”’]?',
    chinese: '从“有没有”转向“好不好”',
    meaning: 'from “is there any” to “is it good”'
  },
  {
    id: 'xiao-yuan-gao-qiang',
    pattern:
      '(?:high walls? (?:of|in|and) small (?:hospital|courtyard|yard)s?|small (?:hospital|courtyard|yard)s?(?:,| and| with)? high walls?)',
    chinese: '小院高墙',
    meaning: '“small yard, high fence”: export controls on a few technologies'
  },
  {
    id: 'chuan-zhu-cheng-lian',
    pattern: 'string(?:ing)? (?:the )?(?:beads|pearls) into (?:a )?(?:chains?|necklaces?)',
    chinese: '串珠成链',
    meaning: 'link single firms into a chain'
  },
  {
    id: 'ji-er-bu-qun',
    pattern:
      'cluster(?:ing|ed)? but not cluster(?:ing|ed)?|gather(?:ing|ed)? but not (?:group|cluster)(?:ing|ed)?',
    chinese: '集而不群',
    meaning: 'gathered in one place without forming a cluster'
  },
  {
    id: 'qia-bo-zi',
    pattern:
      '(?:stuck|stranglehold|choke|jammed|strangled)[- ]neck|neck[- ](?:sticking|stuck|jamming|choking)|stuck in the neck',
    chinese: '卡脖子',
    meaning: 'bottleneck held by others'
  },
  {
    id: 'duan-chang-ban',
    pattern:
      '(?:forg(?:e|ing)|making|extend(?:ing)?) (?:of )?long (?:plates|boards)|long boards? and short boards?',
    chinese: '锻长板',
    meaning: 'build on strengths'
  },
  {
    id: 'bu-duan-ban',
    pattern: '(?:make up|fill(?:ing)?|making up)(?: for)? (?:the )?short[- ]?(?:boards?|plates?)',
    chinese: '补短板',
    meaning: 'make good weak points'
  },
  {
    id: 'bu-lian-qiang-lian',
    pattern:
      'strong chains?,? (?:chain )?exten(?:sion|ded)|chain supplement(?:ation|ing)?|(?:replenish|supplement|patch)ing (?:the )?chains?',
    chinese: '强链延链补链',
    meaning: 'strengthen, extend and complete industrial chains'
  },
  {
    id: 'tuo-gou-duan-lian',
    pattern: 'decoupling and (?:chain (?:disconnection|breaking|cutting)|breaking chains?)',
    chinese: '脱钩断链',
    meaning: 'decoupling and cutting supply chains'
  },
  {
    id: 'leng-ban-deng',
    pattern: '(?:sit|sitting|stay|staying) (?:on|at) (?:the )?(?:cold bench(?:es)?|sidelines)',
    chinese: '坐冷板凳',
    meaning: 'work for years without recognition'
  },
  {
    id: 'ken-ying-gu-tou',
    pattern: '(?:gnaw(?:ing)?|chew(?:ing)?|bit(?:e|ing)|eat(?:ing)?)(?: on| at)? (?:the )?hard bones?',
    chinese: '啃硬骨头',
    meaning: 'take on the hardest tasks'
  },
  {
    id: 'teng-long-huan-niao',
    pattern:
      '(?:vacat(?:e|ing)|empty(?:ing)?|changing|replac(?:e|ing)) (?:the )?cages?(?: and| to)? (?:chang|replac)(?:e|ing) (?:the )?birds?',
    chinese: '腾笼换鸟',
    meaning: 'make room for new industries'
  },
  {id: 'niu-bi-zi', pattern: "(?:bull|ox|cow)(?:[’']s)?[- ]nose", chinese: '牛鼻子', meaning: 'the key link'},
  {
    id: 'long-tou',
    pattern: 'dragon[- ]head (?:enterprise|company|industr)(?:s|ies|y)?',
    chinese: '龙头企业',
    meaning: 'leading enterprises'
  },
  {
    id: 'tou-yan',
    pattern: '(?:head|leading|lead) (?:wild )?(?:goose|geese) (?:effect|role|enterprise)s?',
    chinese: '头雁',
    meaning: 'leading role'
  },
  {
    id: 'yi-pan-qi',
    pattern: '(?:one|a) (?:game|board) of chess|one chess ?(?:game|board)',
    chinese: '一盘棋',
    meaning: 'coordinated as a whole'
  },
  {
    id: 'mo-zhe-shi-tou',
    pattern: '(?:touch|feel)(?:ing)? (?:the )?stones? (?:to|and) cross(?:ing)? (?:the )?river',
    chinese: '摸着石头过河',
    meaning: 'proceed by trial'
  },
  {
    id: 'si-liang-ba-zhu',
    pattern: 'four beams and eight (?:pillars|columns)',
    chinese: '四梁八柱',
    meaning: 'the main framework'
  },
  {
    id: 'xue-yi-xing-gai',
    pattern:
      'blood (?:transfusion|making) (?:type|style)|(?:hematopoie(?:sis|tic)|blood-making) (?:function|ability|capacity)',
    chinese: '输血 / 造血',
    meaning: 'outside aid, and the strength to do without'
  },
  {
    id: 'gong-cheng-bu-bi-zai-wo',
    pattern: 'success (?:does|need) not (?:have to )?(?:be|lie) (?:in|with) me',
    chinese: '功成不必在我，功成必定有我',
    meaning: 'work for success without claiming the credit'
  },
  {
    id: 'yu-hou-chun-sun',
    pattern: 'mushrooms after (?:the |a )?(?:spring )?rain|bamboo shoots after (?:the |a )?(?:spring )?rain',
    chinese: '雨后春笋',
    meaning: 'in great numbers and fast'
  },
  {
    id: 'lv-shui-qing-shan',
    pattern:
      '(?:golden mountains? and silver mountains?|mountains? of gold and (?:mountains? of )?silver|gold and silver mountains?)',
    chinese: '绿水青山就是金山银山',
    meaning: 'lucid waters and lush mountains are invaluable assets'
  },
  {id: 'long-yue', pattern: 'longguangdong', chinese: '龙粤', meaning: 'Heilongjiang and Guangdong'},
  {
    id: 'te-zheng',
    pattern:
      'specialized and new["”’]? ?["“‘]?(?:small giants?|enterprises?)|specialized,? special(?:ized)? and new',
    chinese: '专精特新',
    meaning: 'specialised, refined, distinctive and innovative firms'
  },
  {
    id: 'zou-chu-qu',
    pattern: 'the going out of(?! (?:business|fashion|style|print|use))|["“]going out["”] strategy',
    chinese: '走出去',
    meaning: 'going abroad'
  },
  {
    id: 'yi-zhang-lan-tu',
    pattern: 'draw(?:ing)? a blueprint to the end|one blueprint to the end',
    chinese: '一张蓝图绘到底',
    meaning: 'carry one plan through'
  },
  {
    id: 'yu-xiang-shi-ying',
    pattern: '(?<=^|[.;] )adapt to the',
    chinese: '与……相适应',
    meaning: 'in keeping with; what follows is no order'
  },
  {
    id: 'wu-zhi-zi-liao',
    pattern: 'material materials?',
    chinese: '物质资料',
    meaning: 'material goods'
  },
  {
    id: 'bao-hu-yan-jing',
    pattern:
      'protect(?:ing)? (?:the )?(?:ecological )?environment (?:as well as|like|as) (?:we )?(?:protect(?:ing)? )?(?:the |our |their )?eyes',
    chinese: '像保护眼睛一样保护生态环境',
    meaning: 'protect the environment as one protects one’s eyes'
  },
  {
    id: 'jin-xing-shi',
    pattern:
      'can only be carried out when it is not completed|only (?:the )?(?:present )?(?:progressive|continuous) tense',
    chinese: '只有进行时没有完成时',
    meaning: 'a task that goes on and is never completed'
  },
  {
    id: 'da-er-bu-qiang',
    pattern:
      '(?:but|and) (?:a )?(?:strong|large|big|great) non-\\p{L}+ (?:province|city|county|country|economy)',
    chinese: '大省而非强省',
    meaning: 'large in it but not strong: the “not” belongs to “strong”'
  },
  {
    id: 'qu-feng-xian',
    pattern: '["“]risk reduction["”]',
    chinese: '去风险',
    meaning: '“de-risking”'
  },
  {
    id: 'sha-shou-jian',
    pattern: '["“]killer["”] (?:technolog(?:y|ies)|weapons?|products?)',
    chinese: '杀手锏',
    meaning: 'trump-card technologies'
  }
]
