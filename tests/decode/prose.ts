/** Prose written for these tests. The Chinese says the same in both scripts. */
export const prose = {
  simplified: `关于支持县域绿色转型的意见

一、总体要求。各地要把绿色发展放在更加重要的位置,坚持因地制宜、分类指导,不搞一刀切。到2030年,单位产值能耗比2020年下降18%,清洁能源占比明显提高。
二、主要任务。鼓励中小企业更新设备,对符合条件的项目给予贷款贴息;完善城乡公共交通,方便群众出行;加强河流和森林保护,让老百姓看得见青山绿水。
三、组织实施。省级部门负责统筹协调,市县政府承担主体责任。每年公布一次进展报告,接受社会监督。对工作不力、弄虚作假的,依法依规严肃处理。`,
  traditional: `關於支持縣域綠色轉型的意見

一、總體要求。各地要把綠色發展放在更加重要的位置,堅持因地制宜、分類指導,不搞一刀切。到2030年,單位產值能耗比2020年下降18%,清潔能源占比明顯提高。
二、主要任務。鼓勵中小企業更新設備,對符合條件的項目給予貸款貼息;完善城鄉公共交通,方便群眾出行;加強河流和森林保護,讓老百姓看得見青山綠水。
三、組織實施。省級部門負責統籌協調,市縣政府承擔主體責任。每年公布一次進展報告,接受社會監督。對工作不力、弄虛作假的,依法依規嚴肅處理。`,
  english: `The council’s plan – adopted on Friday – sets aside £3 million for cafés, naïve as that may sound… “We can’t wait,” said the mayor.`,
  french: `Le conseil a décidé, à l’unanimité, de créer un fonds d’aide à l’économie numérique. « Nous serons prêts dès l’été », a déclaré la présidente. Les régions éloignées bénéficieront d’une priorité.`,
  german: `Der Ausschuss hat beschlossen, die Förderung für kleine Betriebe zu verlängern. Über die Höhe der Zuschüsse wird später entschieden; größere Maßnahmen müssen geprüft werden.`,
  russian: `Правительство области утвердило программу поддержки малых предприятий. Средства будут направлены на обновление оборудования и развитие сельских районов в ближайшие пять лет.`,
  japanese: `県は中小企業の設備更新を支援するため、新しい補助制度を設けると発表した。専門家は、地域の雇用を守る効果が大きいと評価している。来年度の予算に費用を盛り込む方針である。`,
  korean: `도는 중소기업의 설비 교체를 지원하기 위해 새로운 보조 제도를 마련한다고 발표했다. 전문가들은 지역의 일자리를 지키는 효과가 크다고 평가하고 있다.`,
  czech: `Kraj schválil program podpory malých podniků. Peníze půjdou především na obnovu zařízení a na rozvoj venkova; žádné daně se kvůli tomu nezvýší, řekl hejtman při středečním jednání.`
} as const
