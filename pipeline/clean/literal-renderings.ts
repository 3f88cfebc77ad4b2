/** A set phrase of Chinese policy texts in the words that translators make of it. */
export interface LiteralRendering {
  readonly id: string
  /** In small letters, matched without regard to capitals; straight and curly quotation marks may stand inside. */
  readonly pattern: string
  /** One of these stands in whatever the pattern matches: it is looked for first, as it costs next to nothing. */
  readonly signs: readonly string[]
  /** The phrase that is probably behind it, and what it means. */
  readonly chinese: string
  readonly meaning: string
}

export const literalRenderings: readonly LiteralRendering[] = [
  {
    id: 'da-guo-gong-jiang',
    pattern:
      '(?:craftsm[ae]n|artisans?|engineers?)(?: and \\w+)? (?:from|of) (?:large|great|big) countries|(?:large|great|big) country (?:craftsm[ae]n|artisans?)',
    signs: ['large countr', 'great countr', 'big countr'],
    chinese: '大国工匠',
    meaning: 'master craftsmen of national rank'
  },
  {
    id: 'lian-zhang',
    pattern:
      'chain length(?:s)?(?: (?:enterprise|enterprises|system|mechanism))?|length of the (?:industrial )?chain system',
    signs: ['chain length', 'length of the'],
    chinese: '链长',
    meaning: 'chain leader: the enterprise or official in charge of an industrial chain'
  },
  {
    id: 'lian-zhu',
    pattern: 'chain (?:master|owner|lord)s?(?: enterprises?)?',
    signs: ['chain master', 'chain owner', 'chain lord'],
    chinese: '链主',
    meaning: 'lead firm of an industrial chain'
  },
  {
    id: 'jie-bang-gua-shuai',
    pattern:
      '(?:unveiling|uncovering|revealing) (?:the list )?and (?:leading|taking command|commanding|hanging)|unveil(?:ing)? the list',
    signs: ['unveiling', 'uncovering', 'revealing', 'unveil the'],
    chinese: '揭榜挂帅',
    meaning: 'open call: whoever can solve a published problem leads the project'
  },
  {
    id: 'sai-ma',
    pattern: 'horse[- ]racing["”’]?(?: and)? (?:system|mechanism|model)s?',
    signs: ['racing'],
    chinese: '赛马',
    meaning: 'several teams funded side by side, the best carried on'
  },
  {
    id: 'bei-da-cang',
    pattern: 'beida (?:ware|store)house|great northern (?:ware|store)house',
    signs: ['beida', 'great northern'],
    chinese: '北大仓',
    meaning: 'the Great Northern Granary (Heilongjiang)'
  },
  {
    id: 'bai-jia-zheng-ming',
    pattern: 'hundreds of words["”’]|hundred (?:schools|families) contend',
    signs: ['hundreds of words', 'hundred schools', 'hundred families'],
    chinese: '百家争鸣 or 百花齐放',
    meaning: 'many schools of thought in debate'
  },
  {
    id: 'you-mei-you',
    pattern: 'from ["“‘]?(?:yes|have|existence)["”’]? to ["“‘]?(?:no|good|not good)["”’]?',
    signs: ['to no', 'to good', 'to "', 'to “', 'to ‘'],
    chinese: '从“有没有”转向“好不好”',
    meaning: 'from “is there any” to “is it good”'
  },
  {
    id: 'xiao-yuan-gao-qiang',
    pattern:
      '(?:high walls? (?:of|in|and) small (?:hospital|courtyard|yard)s?|small (?:hospital|courtyard|yard)s?(?:,| and| with)? high walls?)',
    signs: ['high wall'],
    chinese: '小院高墙',
    meaning: '“small yard, high fence”: export controls on a few technologies'
  },
  {
    id: 'chuan-zhu-cheng-lian',
    pattern: 'string(?:ing)? (?:the )?(?:beads|pearls) into (?:a )?(?:chains?|necklaces?)',
    signs: ['beads', 'pearls'],
    chinese: '串珠成链',
    meaning: 'link single firms into a chain'
  },
  {
    id: 'ji-er-bu-qun',
    pattern:
      'cluster(?:ing|ed)? but not cluster(?:ing|ed)?|gather(?:ing|ed)? but not (?:group|cluster)(?:ing|ed)?',
    signs: ['but not cluster', 'but not group'],
    chinese: '集而不群',
    meaning: 'gathered in one place without forming a cluster'
  },
  {
    id: 'qia-bo-zi',
    pattern:
      '(?:stuck|stranglehold|choke|jammed|strangled)[- ]neck|neck[- ](?:sticking|stuck|jamming|choking)|stuck in the neck',
    signs: ['stuck', 'stranglehold', 'choke', 'jammed', 'strangled', 'sticking', 'jamming', 'choking'],
    chinese: '卡脖子',
    meaning: 'bottleneck held by others'
  },
  {
    id: 'duan-chang-ban',
    pattern:
      '(?:forg(?:e|ing)|making|extend(?:ing)?) (?:of )?long (?:plates|boards)|long boards? and short boards?',
    signs: ['long plate', 'long board'],
    chinese: '锻长板',
    meaning: 'build on strengths'
  },
  {
    id: 'bu-duan-ban',
    pattern: '(?:make up|fill(?:ing)?|making up)(?: for)? (?:the )?short[- ]?(?:boards?|plates?)',
    signs: ['short board', 'short-board', 'shortboard', 'short plate', 'short-plate', 'shortplate'],
    chinese: '补短板',
    meaning: 'make good weak points'
  },
  {
    id: 'bu-lian-qiang-lian',
    pattern:
      'strong chains?,? (?:chain )?exten(?:sion|ded)|chain supplement(?:ation|ing)?|(?:replenish|supplement|patch)ing (?:the )?chains?',
    signs: ['strong chain', 'chain supplement', 'ing chain', 'ing the chain'],
    chinese: '强链延链补链',
    meaning: 'strengthen, extend and complete industrial chains'
  },
  {
    id: 'tuo-gou-duan-lian',
    pattern: 'decoupling and (?:chain (?:disconnection|breaking|cutting)|breaking chains?)',
    signs: ['decoupling and'],
    chinese: '脱钩断链',
    meaning: 'decoupling and cutting supply chains'
  },
  {
    id: 'leng-ban-deng',
    pattern: '(?:sit|sitting|stay|staying) (?:on|at) (?:the )?(?:cold bench(?:es)?|sidelines)',
    signs: ['cold bench', 'sidelines'],
    chinese: '坐冷板凳',
    meaning: 'work for years without recognition'
  },
  {
    id: 'ken-ying-gu-tou',
    pattern: '(?:gnaw(?:ing)?|chew(?:ing)?|bit(?:e|ing)|eat(?:ing)?)(?: on| at)? (?:the )?hard bones?',
    signs: ['hard bone'],
    chinese: '啃硬骨头',
    meaning: 'take on the hardest tasks'
  },
  {
    id: 'teng-long-huan-niao',
    pattern:
      '(?:vacat(?:e|ing)|empty(?:ing)?|changing|replac(?:e|ing)) (?:the )?cages?(?: and| to)? (?:chang|replac)(?:e|ing) (?:the )?birds?',
    signs: ['cage'],
    chinese: '腾笼换鸟',
    meaning: 'make room for new industries'
  },
  {
    id: 'niu-bi-zi',
    pattern: "(?:bull|ox|cow)(?:[’']s)?[- ]nose",
    signs: [' nose', '-nose'],
    chinese: '牛鼻子',
    meaning: 'the key link'
  },
  {
    id: 'long-tou',
    pattern: 'dragon[- ]head (?:enterprise|company|industr)(?:s|ies|y)?',
    signs: ['dragon'],
    chinese: '龙头企业',
    meaning: 'leading enterprises'
  },
  {
    id: 'tou-yan',
    pattern: '(?:head|leading|lead) (?:wild )?(?:goose|geese) (?:effect|role|enterprise)s?',
    signs: ['goose', 'geese'],
    chinese: '头雁',
    meaning: 'leading role'
  },
  {
    id: 'yi-pan-qi',
    pattern: '(?:one|a) (?:game|board) of chess|one chess ?(?:game|board)',
    signs: ['chess'],
    chinese: '一盘棋',
    meaning: 'coordinated as a whole'
  },
  {
    id: 'mo-zhe-shi-tou',
    pattern: '(?:touch|feel)(?:ing)? (?:the )?stones? (?:to|and) cross(?:ing)? (?:the )?river',
    signs: ['cross the river', 'crossing the river', 'cross river', 'crossing river'],
    chinese: '摸着石头过河',
    meaning: 'proceed by trial'
  },
  {
    id: 'si-liang-ba-zhu',
    pattern: 'four beams and eight (?:pillars|columns)',
    signs: ['four beams'],
    chinese: '四梁八柱',
    meaning: 'the main framework'
  },
  {
    id: 'xue-yi-xing-gai',
    pattern:
      'blood (?:transfusion|making) (?:type|style)|(?:hematopoie(?:sis|tic)|blood-making) (?:function|ability|capacity)',
    signs: ['blood', 'hematopoie'],
    chinese: '输血 / 造血',
    meaning: 'outside aid, and the strength to do without'
  },
  {
    id: 'gong-cheng-bu-bi-zai-wo',
    pattern: 'success (?:does|need) not (?:have to )?(?:be|lie) (?:in|with) me',
    signs: ['success does', 'success need'],
    chinese: '功成不必在我，功成必定有我',
    meaning: 'work for success without claiming the credit'
  },
  {
    id: 'yu-hou-chun-sun',
    pattern: 'mushrooms after (?:the |a )?(?:spring )?rain|bamboo shoots after (?:the |a )?(?:spring )?rain',
    signs: ['mushrooms', 'bamboo shoots'],
    chinese: '雨后春笋',
    meaning: 'in great numbers and fast'
  },
  {
    id: 'lv-shui-qing-shan',
    pattern:
      '(?:golden mountains? and silver mountains?|mountains? of gold and (?:mountains? of )?silver|gold and silver mountains?)',
    signs: ['silver mountain', 'gold and '],
    chinese: '绿水青山就是金山银山',
    meaning: 'lucid waters and lush mountains are invaluable assets'
  },
  {
    id: 'long-yue',
    pattern: 'longguangdong',
    signs: ['longguangdong'],
    chinese: '龙粤',
    meaning: 'Heilongjiang and Guangdong'
  },
  {
    id: 'te-zheng',
    pattern:
      'specialized and new["”’]? ?["“‘]?(?:small giants?|enterprises?)|specialized,? special(?:ized)? and new',
    signs: ['specialized and', 'specialized special', 'specialized, special'],
    chinese: '专精特新',
    meaning: 'specialised, refined, distinctive and innovative firms'
  },
  {
    id: 'zou-chu-qu',
    pattern: 'the going out of(?! (?:business|fashion|style|print|use))|["“]going out["”] strategy',
    signs: ['going out'],
    chinese: '走出去',
    meaning: 'going abroad'
  },
  {
    id: 'yi-zhang-lan-tu',
    pattern: 'draw(?:ing)? a blueprint to the end|one blueprint to the end',
    signs: ['blueprint'],
    chinese: '一张蓝图绘到底',
    meaning: 'carry one plan through'
  },
  {
    id: 'yu-xiang-shi-ying',
    pattern: '(?<=^|[.;] )adapt to the',
    signs: ['adapt to the'],
    chinese: '与……相适应',
    meaning: 'in keeping with; what follows is no order'
  },
  {
    id: 'wu-zhi-zi-liao',
    pattern: 'material materials?',
    signs: ['material material'],
    chinese: '物质资料',
    meaning: 'material goods'
  },
  {
    id: 'bao-hu-yan-jing',
    pattern:
      'protect(?:ing)? (?:the )?(?:ecological )?environment (?:as well as|like|as) (?:we )?(?:protect(?:ing)? )?(?:the |our |their )?eyes',
    signs: ['eyes'],
    chinese: '像保护眼睛一样保护生态环境',
    meaning: 'protect the environment as one protects one’s eyes'
  },
  {
    id: 'jin-xing-shi',
    pattern:
      'can only be carried out when it is not completed|only (?:the )?(?:present )?(?:progressive|continuous) tense',
    signs: [' tense', 'not completed'],
    chinese: '只有进行时没有完成时',
    meaning: 'a task that goes on and is never completed'
  },
  {
    id: 'da-er-bu-qiang',
    pattern:
      '(?:but|and) (?:a )?(?:strong|large|big|great) non-\\p{L}+ (?:province|city|county|country|economy)',
    signs: ['strong non-', 'large non-', 'big non-', 'great non-'],
    chinese: '大省而非强省',
    meaning: 'large in it but not strong: the “not” belongs to “strong”'
  },
  {
    id: 'qu-feng-xian',
    pattern: '["“]risk reduction["”]',
    signs: ['risk reduction'],
    chinese: '去风险',
    meaning: '“de-risking”'
  },
  {
    id: 'sha-shou-jian',
    pattern: '["“]killer["”] (?:technolog(?:y|ies)|weapons?|products?)',
    signs: ['killer'],
    chinese: '杀手锏',
    meaning: 'trump-card technologies'
  },
  {
    id: 'qiang-ruo-xiang',
    pattern:
      '(?:strengthen|make up|consolidat|shor)(?:e|ing)?(?: up)?(?: for)? (?:the )?(?:weak (?:links|points)|weaknesses|shortcomings) and (?:the )?(?:strengths|strong points|long boards?)',
    signs: ['strengths', 'strong points', 'long board'],
    chinese: '补短板、锻长板',
    meaning: 'make good weak points and build on strengths'
  },
  {
    id: 'jia-chi',
    pattern:
      '(?:separated from|support and|with|under|without) the blessings? of (?:the )?(?:\\p{L}+ ){0,2}(?:technolog(?:y|ies)|innovation|policy|policies|capital|artificial intelligence|ai|(?:innovation|market|logistics|industrial|digital) (?:system|platform)s?|big data)',
    signs: ['blessing'],
    chinese: '加持',
    meaning: 'with the support of'
  },
  {
    id: 'xin-xing-ju-guo-ti-zhi',
    pattern:
      'new[- ](?:type )?(?:of )?(?:whole[- ]nation|nationwide|whole[- ]country) system|new (?:type of )?national system (?:for (?:tackling|key|core|making breakthroughs)|of (?:tackling|key|core))',
    signs: ['nation system', 'nationwide system', 'country system', 'national system'],
    chinese: '新型举国体制',
    meaning: 'the new system of mobilising resources nationwide'
  },
  {
    id: 'mang-mu-shang-ma',
    pattern:
      'blind(?:ly)? (?:start(?:ing)?(?: up)?|launch(?:ing)?|mount(?:ing)?|going on)(?: of)? (?:\\p{L}+ ){0,3}projects',
    signs: ['blind'],
    chinese: '盲目上马',
    meaning: 'start projects without thought of the need'
  },
  {
    id: 'bu-ju',
    pattern:
      '(?:actively|scientifically|rationally|reasonably|proactively|systematically|will|should|must) layout(?! of\\b)|to layout (?=(?:and build |a number of |the )?(?:future|emerging|new|strategic|industr))',
    signs: ['to layout', 'ly layout', 'will layout', 'should layout', 'must layout'],
    chinese: '布局',
    meaning: 'plan and set up; “layout” is no verb'
  },
  {
    id: 'fang-guan-fu',
    pattern:
      'decentrali[sz]ation,? (?:control|management|regulation),? and services?|delegat(?:e|ing),? (?:manag(?:e|ing)|control(?:ling)?),? and serv(?:e|ing)|release,? (?:management|control|pipe),? and (?:service|clothing) reforms?',
    signs: ['decentrali', 'delegat', 'release'],
    chinese: '放管服',
    meaning: 'fewer permits, better supervision and better services'
  },
  {
    id: 'chan-xue-yan',
    pattern: 'production,? (?:study|studying|learning),? (?:and )?research(?:,? and (?:use|application))?',
    signs: ['production stud', 'production, stud', 'production learn', 'production, learn'],
    chinese: '产学研用',
    meaning: 'firms, universities, research institutes and users'
  },
  {
    id: 'zhua-shou',
    pattern:
      '(?:important|effective|key|main|powerful) (?:grasp(?! (?:of|on)\\b)|grippers?|handgrips?|hand grips?)',
    signs: ['grasp', 'grip'],
    chinese: '抓手',
    meaning: 'lever: what a policy takes hold of'
  },
  {
    id: 'luo-di',
    pattern: 'the landing of (?:the )?(?:\\p{L}+ )?(?:polic(?:y|ies)|projects|measures|reforms?)',
    signs: ['the landing of'],
    chinese: '落地',
    meaning: 'carrying out on the ground'
  },
  {
    id: 'fu-shang-ma',
    pattern:
      'help(?:ing)? (?:\\p{L}+ )?(?:on|onto|mount|get on) (?:the |a )?horses?,? and (?:then )?(?:send|see|giv|escort)(?:e|ing)?',
    signs: ['horse'],
    chinese: '扶上马、送一程',
    meaning: 'go on helping for a time after the start'
  },
  {
    id: 'deng-kao-yao',
    pattern:
      '["“]?wait(?:ing)?,? (?:rely(?:ing)?|depend(?:ing)?|lean(?:ing)?)(?: on)?,? (?:and )?(?:want(?:ing)?|ask(?:ing)?|beg(?:ging)?)',
    signs: ['wait'],
    chinese: '等靠要',
    meaning: 'wait for help, rely on it and ask for more'
  },
  {
    id: 'yi-dao-qie',
    pattern: 'one[- ]knife[- ]cut|cut(?:ting)? (?:\\p{L}+ )?with one knife|["“]one cut["”]',
    signs: ['knife', 'one cut'],
    chinese: '一刀切',
    meaning: 'one rule for all cases'
  },
  {
    id: 'zui-hou-yi-gong-li',
    pattern: '["“](?:the )?last (?:one )?kilomet(?:er|re)["”]',
    signs: ['kilomet'],
    chinese: '最后一公里',
    meaning: 'the last mile'
  },
  {
    id: 'ji-nan-chou-pan',
    pattern:
      'urgent,? difficult,? (?:and )?(?:anxious|worried|worrying|sorrowful)(?: and (?:expectant|hopeful|hoped))?',
    signs: ['urgent difficult', 'urgent, difficult'],
    chinese: '急难愁盼',
    meaning: 'the problems that weigh on people most'
  },
  {
    id: 'lao-you-suo-yang',
    pattern:
      'the (?:old|elderly|aged) (?:will )?have something to (?:support|raise|rely on|depend on|do|enjoy)',
    signs: ['have something to'],
    chinese: '老有所养',
    meaning: 'the old are provided for'
  },
  {
    id: 'dou-di',
    pattern:
      '(?:bottom|pocket)[- ](?:line )?guarantees?|bottoming(?:[- ]out)? (?:guarantee|role|function)|cover(?:ing)? the bottom (?:line )?of (?:people|the)',
    signs: ['guarantee', 'bottoming', 'the bottom'],
    chinese: '兜底',
    meaning: 'the last safety net'
  },
  {
    id: 'yin-fa-jing-ji',
    pattern: 'silver[- ]hair(?:ed)? (?:econom(?:y|ies)|industr(?:y|ies))',
    signs: ['silver hair', 'silver-hair'],
    chinese: '银发经济',
    meaning: 'the silver economy'
  },
  {
    id: 'che-dian-bing-xiao',
    pattern:
      'withdraw(?:al|ing)? (?:of )?(?:teaching )?points? and (?:combin|merg)(?:e|ing) (?:of )?schools?',
    signs: ['withdraw'],
    chinese: '撤点并校',
    meaning: 'closing village schools and merging them'
  },
  {
    id: 'kong-chuo-bao-xue',
    pattern:
      'control(?:ling)? (?:of )?drop(?:ping)?[- ]?outs?(?: and|,) (?:guarante|protect|ensur|secur|keep)(?:e|ing|eing)? (?:of )?(?:school|stud|learn|enrol)\\p{L}*',
    signs: ['drop'],
    chinese: '控辍保学',
    meaning: 'keep children in school'
  },
  {
    id: 'bao-jia-hu-hang',
    pattern:
      '(?:provid(?:e|ing)|to) (?:an )?escort (?:for )?(?:the )?(?:high-quality |healthy |economic |smooth )?(?:development|reform|growth)',
    signs: ['escort'],
    chinese: '保驾护航',
    meaning: 'safeguard'
  },
  {
    id: 'wan-dao-chao-che',
    pattern:
      'chang(?:e|ing) lanes? (?:and|to) overtak(?:e|ing)|["“](?:overtaking (?:on|at|in) (?:the |a )?(?:curve|corner|bend)s?|(?:corner|curve|bend|lane[- ]change) overtaking)["”]',
    signs: ['overtak'],
    chinese: '弯道超车 or 换道超车',
    meaning: 'leap ahead where the course changes'
  },
  {
    id: 'zhu-chao-yin-feng',
    pattern:
      'build(?:ing)? (?:the |a )?nests? (?:to|and) (?:attract|lead|draw|bring)(?:ing)? (?:in )?(?:the )?phoenix(?:es)?',
    signs: ['phoenix'],
    chinese: '筑巢引凤',
    meaning: 'create conditions that attract talent and investment'
  },
  {
    id: 'ya-cang-shi',
    pattern: '["“]ballast (?:stone)?s?["”]',
    signs: ['ballast'],
    chinese: '压舱石',
    meaning: 'what keeps all steady'
  },
  {
    id: 'qian-yi-fa',
    pattern: 'pull(?:ing)? (?:one|a) hairs? (?:and|to|will|can) (?:mov|affect)(?:e|ing) the whole body',
    signs: ['whole body'],
    chinese: '牵一发而动全身',
    meaning: 'one move affects the whole'
  },
  {
    id: 'ding-ding-zi',
    pattern: 'spirit of (?:nailing|(?:driving|hammering) nails?|nails)|nail(?:ing)? spirit',
    signs: ['nail'],
    chinese: '钉钉子精神',
    meaning: 'the persistence that drives a nail home'
  },
  {
    id: 'dao-ren-xiang-nei',
    pattern: '(?:knife|blade)(?:[- ]edge)?s? (?:facing |turned )?inwards?',
    signs: ['inward'],
    chinese: '刀刃向内',
    meaning: 'reform oneself first'
  },
  {
    id: 'zu-he-quan',
    pattern:
      'polic(?:y|ies) (?:combination|combined) (?:punch|boxing|fist)(?:es|s)?|(?:combination|combined) (?:fist|boxing)(?:es|s)?|combination punch(?:es)? of (?:polic|measure|reform)\\p{L}*',
    signs: ['punch', 'boxing', 'fist'],
    chinese: '组合拳',
    meaning: 'several measures at once'
  },
  {
    id: 'qian-li-gu',
    pattern: '["“]potential stocks?["”]',
    signs: ['potential stock'],
    chinese: '潜力股',
    meaning: 'firms of promise'
  },
  {
    id: 'xiang-jia-xiang-rong',
    pattern: 'from (?:the )?(?:(?:phase|stage) of )?["“](?:plus|add(?:ing|ition)?)["”] to',
    signs: ['"plus', '“plus', '"add', '“add'],
    chinese: '从相“加”到相“融”',
    meaning: 'from side by side to one whole'
  },
  {
    id: 'shuang-lun-qu-dong',
    pattern: '["“]two-wheel(?:ed)? driv(?:e|ing)["”]',
    signs: ['two-wheel'],
    chinese: '双轮驱动',
    meaning: 'two forces at once'
  },
  {
    id: 'guo-zhi-da-zhe',
    pattern:
      '["“](?:the )?(?:big|great|greatest|biggest)(?:ness)?(?: one| man| person| thing)?s? (?:of|in) the (?:country|nation)["”]',
    signs: ['country"', 'country”', 'nation"', 'nation”'],
    chinese: '国之大者',
    meaning: 'what matters most to the country'
  },
  {
    id: 'zhen-jin-bai-yin',
    pattern: 'real gold and (?:white )?silver|use real money to (?:attract|retain|keep|support)',
    signs: ['real gold', 'real money'],
    chinese: '真金白银',
    meaning: 'money and not words'
  },
  {
    id: 'gang-chan-cheng',
    pattern: '(?:port[, -]+(?:production|industry)[, -]+(?:and )?city) (?:integration|fusion)',
    signs: ['city integration', 'city fusion'],
    chinese: '港产城融合',
    meaning: 'port, industry and city grown into one'
  },
  {
    id: 'ha-da-qi',
    pattern: 'harbin(?: and|,)? daqi(?! (?:county|district))|hadaqi',
    signs: ['daqi'],
    chinese: '哈大齐',
    meaning: 'Harbin, Daqing and Qiqihar'
  },
  {
    id: 'hu-bao-e',
    pattern: 'hohhot(?: and|,)? bao ?e|hubao ?e',
    signs: ['hohhot', 'hubao'],
    chinese: '呼包鄂',
    meaning: 'Hohhot, Baotou and Ordos'
  },
  {
    id: 'xia-zhang-quan',
    pattern: 'xiamen(?: and|,)? zhangquan|xia ?zhangquan',
    signs: ['zhangquan'],
    chinese: '厦漳泉',
    meaning: 'Xiamen, Zhangzhou and Quanzhou'
  },
  {
    id: 'su-xi-chang',
    pattern: 'suzhou(?: and|,)? xichang(?! (?:city|county|satellite))|su ?xichang',
    signs: ['xichang'],
    chinese: '苏锡常',
    meaning: 'Suzhou, Wuxi and Changzhou'
  },
  {
    id: 'bei-shang-guang',
    pattern: 'beishangguang(?:shen)?|north(?: and|,)? shangguang(?:shen)?',
    signs: ['shangguang'],
    chinese: '北上广深',
    meaning: 'Beijing, Shanghai, Guangzhou and Shenzhen'
  }
]
