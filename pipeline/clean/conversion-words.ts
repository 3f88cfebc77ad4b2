/**
 * A word that a phrase conversion for Taiwan (OpenCC `s2twp`, opencc-js `cn` to `twp`) puts in the
 * place of a word of the mainland. Its table comes from computing: 循环 became 迴圈, the loop of a
 * program, in 良性循环 too.
 */
export interface ConvertedWord {
  readonly made: string
  readonly was: string
  /** Between these the word is broken or no word at all, whatever the text: repaired always. */
  readonly certain?: Context
  /** Here it can only be the converter's, if the text has several such words. */
  readonly telling?: Context
  /** Here it is the converter's in a text that is known to be converted; nothing given: everywhere. */
  readonly fits?: Context
  /** Here it is meant. */
  readonly own?: Context
  /** Where nothing says which word it is, a person should look; otherwise it is taken as meant. */
  readonly ask?: true
  /** A good word of Taiwan for the same thing, no damage: repaired only where a batch asks for it. */
  readonly regional?: true
}

/** Patterns for what stands right before the word, or right behind it; in `certain` both, if both are given. */
export interface Context {
  readonly before?: string
  readonly after?: string
}

const never: Context = {}
const fields =
  '裝備|裝置|製造|制造|智慧|智能|產業|化|人才|產品|晶片|芯片|材料|服務|技術|要素|設備|先進|監測|儀器|數控|消費|市場|品牌|醫療|醫藥|能源|鋼|化工|海洋|紡織|論壇|突破|供給|環節|領域|引領|軸承|電子|半導體|軟體|機床|平臺|創新|新材料|船舶'
const ranks =
  '人民?法院|人民檢察院|檢察院|別|幹部|官員|中學|職稱|工程師|技師|技工|技工學校|技能人才|農藝師|教師|經濟師|會計師|專家|管理人員|研修|研究員|顧問|軍官|將領|專業技術|職業|職務|知識分子|領導|形態|社會主義'
const posts =
  '.{0,6}(?:機構|崗位?|專業|課程|學科|部門|站|點|計|處|科室|欄|牌|標誌|標識|裝置|設施|窗口|視窗|專區|專櫃|基金|獎|障礙|壁壘|門檻|隔離|圍擋|攝影機|攝像頭|感測器|委員會|辦公室|分校|校區|網點|通道)'

/** Words whose source is wrong to leave: they name another thing outside of computing. */
const displaced: readonly ConvertedWord[] = [
  {
    made: '全域性',
    was: '全局',
    certain: {before: '(?:國家|公共|生產|糧食|[省市縣])安'},
    telling: {
      before:
        '戰略|大局|流域|統籌|事關|關係|立足|服務|放眼|胸懷|顧全|心懷|著眼|牽動|影響|發展|工作|改革|整個|國家|謀劃|把握|圍繞',
      after: '和世界|謀劃|工作|觀念|視野|意識|高度|中考慮|出發'
    },
    own: {after: '變數|變量|靜態|、系統性|、整體性'}
  },
  {
    made: '區域性',
    was: '局部',
    ask: true,
    certain: {
      before: '(?:公安|教育|財政|稅務|衛生|環保|統計|林業|水利|氣象|交通|管理|監管|當)',
      after: '署|門(?![戶檻診店])|隊'
    },
    telling: {after: '(?:與|和|同|服從|、)(?:全域性|整體|全局|大局)|地區'},
    fits: {
      before: '(?:整體|全域性|全局|大局).{0,10}',
      after: '.{0,16}(?:全域性|全局|整體|大局)|利益|衝突|戰爭|調整|試點|優化|修補|降雨|降水'
    }
  },
  {
    made: '物件',
    was: '對象',
    telling: {
      before:
        '勞動|服務|幫扶|補貼|補助|救助|扶貧|培訓|統戰|談判|納稅|援助|扶持|審計|資助|培養|申報|執法|考核|適用|發放|工作|監管|保障|幫助'
    },
    own: {
      before: '小|大型|可疑|易燃|金屬|尖銳|隨身|面向|待售',
      after: '導向|資料庫|偵測|辨識|識別|模型|程式|屬性'
    }
  },
  {
    made: '迴圈',
    was: '循環',
    telling: {
      before: '良性|惡性|低碳|綠色|國內大|國際雙?|國內國際雙|血液|資源|產業|生態|經濟|暢通|水的?',
      after: '經濟|利用|再利用|流轉|往復|發展'
    },
    own: {before: '無限|巢狀|嵌套|無窮|程式', after: '語句|變數|結構體|次數'}
  },
  {made: '高階', was: '高級', fits: {after: ranks}},
  {
    made: '高階',
    was: '高端',
    ask: true,
    fits: {before: '中|邁向|走向', after: fields},
    own: {after: '主管|經理|文官|語言|程式'}
  },
  {made: '低階', was: '低級', fits: {after: '錯誤|趣味|階段|形式|形態'}},
  {
    made: '專案',
    was: '項目',
    certain: {before: '各|這|一|該|此|某', after: '標(?:任務|要求|均|完成|落實|實現|[、，。])'},
    own: {before: '要案|大案|破獲|偵辦', after: '組|小組|審計|整治|檢查|研究|報告|會議|調查|偵'}
  },
  {
    made: '支援',
    was: '支持',
    own: {
      before:
        '對口|後勤|火力|空中|海上|地面|兵力|聯勤|應急|緊急|救援|增援|醫療|反恐|馳援|軍事|跨省|區域|人道|相互|互相',
      after: '前線|前方|邊疆|邊區|災區|災民|部隊|隊|力量|武漢|湖北|抗疫|三線|西藏|新疆'
    }
  },
  {
    made: '設定',
    was: '設置',
    ask: true,
    fits: {
      before: '學科|課程|專業|機構|崗位|部門|職位|科學|合理|站點|泵站|內設|統一|單獨|分別|依法|增',
      after: posts
    },
    own: {after: '.{0,4}(?:目標|任務|指標|標準|條件|期限|時限|情景|議程|前提|參數|引數|規則|主題|檔)'}
  },
  {
    made: '叢集',
    was: '集群',
    own: {before: '伺服器|計算|運算|資料庫|儲存|電腦', after: '運算|計算|架構|節點'}
  },
  {
    made: '裝置',
    was: '設備',
    ask: true,
    certain: {before: '建', after: '案(?!例)'},
    telling: {before: '大規模', after: '更新'},
    fits: {
      before:
        '技術|機械|監測|檢測|通訊|通信|電子|高階|高端|醫療|農機|大型|大規模|專用|成套|儀器|老舊|基礎|電力|機電|終端|消防|節能|環保|施工|數控|加工|辦公|家用|儲能|備用|配套|淘汰|關鍵|硬體|雨水|排水',
      after: '更新|製造|投資|升級|改造|購置|採購|維護|租賃|利用率|齊全|老化|廠'
    },
    own: {before: '實驗|科學|核|反應|爆炸|煉油|乙烯|藝術|自動|引爆|燃燒|電解|推進|緩衝|安全|保護|行動|穿戴'}
  },
  {
    made: '社群',
    was: '社區',
    ask: true,
    telling: {after: '衛生服務|矯正|居委會', before: '街道(?:和|、)'},
    fits: {
      before:
        '街道.{0,2}|城鄉|城市|基層|居民|農村|物業|老舊|未來|智慧|示範|完整|和諧|鄉鎮.{0,2}|村.?|小區.{0,2}|城鎮|深入|轄區|各|養老|本|所在',
      after:
        '居民|服務|治理|衛生|工作者|工作|養老|建設|管理|幹部|黨|委員會|活動|書記|食堂|網格|公共|生活圈|教育|警務|代表'
    },
    own: {before: '網路|線上|粉絲|虛擬', after: '媒體|平台|平臺|軟體|行銷|網站|貼文'}
  },
  {
    made: '排程',
    was: '調度',
    telling: {before: '指揮|水庫|電力|電網|水資源|防汛|洪水'},
    fits: {
      before: '運力|聯合|資金|統一|統籌|應急|科學|智慧|智能|優化|精準|靈活|算力|動態|運輸|交通|客運|及時',
      after: '會|令|指揮|機制|平臺|中心'
    },
    own: {before: '生產|作業|製程|任務|程式|系統'}
  },
  {made: '智慧排程', was: '智能調度'},
  {
    made: '分割槽',
    was: '分區',
    certain: {before: '部', after: '域'},
    telling: {
      before: '匯水|功能|空間|防洪|氣候|主體|用途|生態|排水|行政|片區|地震|規劃|海洋',
      after: '分級|分類|管控|施策|域|負責|治理|供水|計量'
    },
    own: {before: '硬碟|磁碟|系統|資料'}
  },
  {
    made: '程式',
    was: '程序',
    telling: {
      before: '法定|司法|行政|審批|民主|訴訟|立法|仲裁|破產|議事|審理|選舉|招投標|任免|審議|執法|決策|法律'
    },
    fits: {before: '規定|辦理|正當|採購|簡易|組織|履行|簡化|規範|申報|認定|選拔|表決|批准|工作|監督'}
  },
  {
    made: '程序',
    was: '進程',
    telling: {before: '歷史|現代化|城鎮化|工業化|一體化|全球化|城市化|市場化|和平|復興|中國化|文明|市民化'},
    fits: never
  },
  {made: '標頭檔案', was: '頭文件', telling: {before: '紅'}, fits: {before: '紅'}},
  {
    made: '檔案',
    was: '文件',
    telling: {before: '規範性|綱領性|指導性|政策性|一號', after: '精神'},
    fits: {
      before: '中央|政策|國務院|中發|重要|法規|決定性|配套|官方|改革|下發|出臺|印發|相關|指導|招標|有關',
      after: '要求|規定|印發|明確|指出|出臺|強調'
    },
    own: {after: '館|局|管理|室|員|學|法|庫|資料', before: '人事|歷史|健康|個人|信用|學籍'}
  },
  {
    made: '執行',
    was: '運行',
    telling: {before: '平穩|經濟|列車|權力|電網'},
    fits: {
      before: '安全|穩定|高效|健康|有序|正常|良性|市場|線路|順暢|常態化|協調|高位|試',
      after: '態勢|質量|成本|區間|監測|維護|平穩|安全|穩定'
    },
    own: {after: '政策|法|力|者|員|長|董事|案'}
  },
  {
    made: '聯絡',
    was: '聯繫',
    telling: {before: '血肉|內在|普遍|有機|必然|因果|本質', after: '實際'},
    fits: {before: '密切|緊密|廣泛|相互|歷史|精神', after: '群眾|羣眾|緊密|在一起|起來|人民|服務群眾'},
    own: {after: '員|處|站|點|人|方式|電話|辦'}
  },
  {made: '宣告', was: '聲明', fits: {before: '聯合|發表|共同|首腦|領導人|部長|主席|政治|外交部|鄭重|嚴正'}},
  {
    made: '釋出',
    was: '發佈',
    telling: {before: '新聞|預警', after: '會(?![議員])'},
    own: {after: '善意|氣體|熱|壓力|能量|離子|股權|持股'}
  },
  {
    made: '視窗',
    was: '窗口',
    telling: {after: '指導'},
    own: {before: '彈出|瀏覽器|微軟|主', after: '程式|作業系統|大小'}
  },
  {made: '型別', was: '類型', own: {before: '資料|變數|函式|回傳', after: '轉換|宣告|推斷'}},
  {
    made: '許可權',
    was: '權限',
    telling: {before: '審批|立法|事權'},
    own: {before: '存取|讀取|寫入|使用者|系統|root'}
  },
  {made: '引數', was: '參數', own: {before: '函式|傳入|命令列', after: '列|傳遞'}},
  {
    made: '擴充套件',
    was: '擴展',
    telling: {after: '到|至|了|開放|空間|內需|領域'},
    own: {before: '瀏覽器|安裝'}
  },
  {made: '例項', was: '實例', own: {before: '類別|物件|建立', after: '化|變數'}},
  {made: '重灌', was: '重裝', certain: {after: '備(?!份)|上陣|出發'}, fits: never},
  {made: '永珍', was: '萬象', certain: {before: '包羅|森羅'}, fits: never},
  {made: '永珍', was: '萬象', certain: {after: '更新|更始'}, fits: never},
  {
    made: '主機板',
    was: '主板',
    telling: {before: '滬深|深市|滬市|A股|證券', after: '市場|上市|、創業板|和創業板'},
    fits: never
  },
  {
    made: '最佳化',
    was: '優化',
    fits: {
      before: '不斷|進一步|持續|結構|參數|引數|佈局|全面',
      after: '結構|環境|營商|配置|佈局|組合|調整|升級|產業|服務|要素|資源|人才|創新|高等|基礎設施'
    }
  },
  {
    made: '網路',
    was: '網絡',
    fits: {before: '鐵路|公路|道路|軌道|交通|運輸|物流|管道|水系|配送|綠道|銷售|營銷|服務'},
    own: {before: '社交|電信'}
  },
  {
    made: '稽核',
    was: '審核',
    fits: {
      before: '資格|嚴格|初步|聯合|材料|專家|逐級|合法性|備案',
      after: '把關|通過|批准|認定|同意|備案|公示'
    }
  },
  {made: '批次', was: '批量', fits: {after: '生產|化|採購|應用|供應|製造|投放|上市'}},
  {made: '價效比', was: '性價比', telling: {before: '高'}},
  {
    made: '預演算法',
    was: '預算法',
    certain: {before: '《|共和國|依照|根據|修改|貫徹|現行|遵守|違反|新'},
    fits: never
  },
  {made: '預演算法', was: '預算法', certain: {after: '修[改訂正]|》|規定|實施'}, fits: never},
  {made: '陣列織', was: '數組織', certain: {before: '[多少]'}, fits: never},
  {made: '核心電', was: '內核電', certain: {before: '境', after: '站|機組|力|廠'}, fits: never}
]

/** Words of Taiwan for the same things. A reader there takes no offence at them. */
const regional: readonly ConvertedWord[] = [
  {made: '人工智慧', was: '人工智能'},
  {
    made: '智慧',
    was: '智能',
    fits: {
      after:
        '化|製造|制造|機器人|手機|終端|電網|網聯|裝備|裝置|設備|工廠|算力|駕駛|產品|硬體|家居|家電|控制|技術|農機|體',
      before: '資訊|信息'
    }
  },
  {made: '資訊', was: '信息'},
  {made: '網路', was: '網絡'},
  {made: '網際網路', was: '互聯網'},
  {
    made: '資料',
    was: '數據',
    fits: {
      before: '大|交通|氣象|實時|即時|公共|統計|海量|政務',
      after: '要素|流|中心|安全|庫|驅動|資源|共享|採集|治理|交易|產業|跨境'
    },
    own: {before: '勞動|生產|生活|歷史|檔案|文獻'}
  },
  {made: '軟體', was: '軟件', own: {after: '動物'}},
  {made: '硬體', was: '硬件'},
  {made: '晶片', was: '芯片'},
  {made: '積體電路', was: '集成電路'},
  {made: '奈米', was: '納米'},
  {made: '雷射', was: '激光'},
  {made: '塑膠', was: '塑料'},
  {made: '感測器', was: '傳感器'},
  {made: '訊號', was: '信號'},
  {made: '訊息', was: '消息'},
  {made: '通訊', was: '通信', own: {after: '社|員|地址|錄|處'}},
  {made: '行動通訊', was: '移動通信'},
  {made: '螢幕', was: '屏幕'},
  {made: '影片', was: '視頻', fits: {before: '短|音'}},
  {made: '智慧財產權', was: '知識產權'},
  {made: '使用者', was: '用戶'},
  {made: '演算法', was: '算法'},
  {made: '伺服器', was: '服務器'},
  {made: '計程車', was: '出租車'},
  {made: '腳踏車', was: '自行車'},
  {made: '雲端計算', was: '雲計算'},
  // These two come from another converter; OpenCC leaves them.
  {made: '已開發國家', was: '發達國家'},
  {made: '開發中國家', was: '發展中國家'},
  {made: '義大利', was: '意大利'},
  {made: '紐西蘭', was: '新西蘭'},
  {made: '寮國', was: '老撾'},
  {made: '沙烏地阿拉伯', was: '沙特阿拉伯'},
  {made: '阿拉伯聯合大公國', was: '阿拉伯聯合酋長國'},
  {made: '奈及利亞', was: '尼日利亞'},
  {made: '肯亞', was: '肯尼亞'},
  {made: '坦尚尼亞', was: '坦桑尼亞'},
  {made: '衣索比亞', was: '埃塞俄比亞'},
  {made: '莫三比克', was: '莫桑比克'},
  {made: '尚比亞', was: '贊比亞'},
  {made: '汶萊', was: '文萊'}
]

/** For one word the row that comes first decides, and of two words at one place the longer. */
export const convertedWords: readonly ConvertedWord[] = [
  ...displaced,
  ...regional.map(row => ({...row, regional: true as const}))
]
