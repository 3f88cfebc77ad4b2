import {describe, expect, it} from 'vitest'
import {rules} from '../../pipeline/clean/index.ts'
import {cleanWith} from './case.ts'

const english = [
  'Ships wait outside the harbour because the cranes cannot be booked before the pilots are, and the pilots cannot be booked before the tide is known. A shared calendar would cost less than one new crane.',
  'The terminals agree on this and on little else. Each of them has bought its own software, and none of the programs can read what the others write, so that every berth is asked for by telephone.'
]
const chinese = [
  '船舶在港外等待，是因为岸桥要等引航员排定之后才能预约，而引航员又要等潮汐时间确定之后才能排定。一份共用的日历比一台新岸桥便宜得多，港务部门在上次改革之后就有能力编制这样的日历，只是一直没有人负责。',
  '各个码头在这一点上意见一致，在其他问题上分歧很大。每个码头都购买了自己的软件，程序之间不能互相读取数据，所以每一个泊位都要靠电话来申请，既费时间，也容易出错，需要统一标准。'
]

/** Sentences with the words of lines that sites and journals print around a text. */
const sentences = {
  english: [
    'The map in the annex is © 2024 by the council and may be copied.',
    'All rights reserved by the treaty were given up in 1902, and the river was opened to trade.',
    'In the lower valley it was otherwise. All rights reserved to fishing communities under the treaty of 1851 remain in force.',
    'All rights reserved to fishing communities under the treaty of 1851 remain in force.',
    'Copyright law was the subject of the last evening. All rights reserved for the crown were read out.',
    'The plan of the weir is © 2024, the drawing of the dam (c) 2023.',
    'Next: the weir must be built before the autumn rains.',
    'Previous: the council had refused the plan twice.',
    'Last: the boats came home without their nets.',
    'Disclaimer: the council takes no responsibility for what the old men tell of the flood.',
    'Special note: the river is deeper here than the map says, and no boat should pass it at night.',
    'Back to the top of the dam they went.',
    'Return to the village was impossible.',
    'Back to the village they went.',
    'We use cookies made in the town, and we eat them on Sundays.',
    'We use cookies made in the town to pay the ferryman.',
    'Source: Museum of the lower town, yearly count.',
    'Editor: no one has held the post since 1999.',
    'Author: the word comes from Latin and means one who makes things grow.',
    'Author: the word comes from Latin…',
    'Share on the catch was paid in fish.',
    'Share it with the crown, the charter said.',
    'Print was not known in the valley then.',
    'Contact us, they called over the water, and no one came.',
    'Hosts: the families of the lower town took in three hundred guests.',
    'Address: 12 men spoke at the meeting, and none of them had seen the dam.',
    'Links: The river and the canal were joined in 1902.',
    'Note: the copyright of the song was sold to a miller for two sacks of flour.',
    'Related: the two families had been cousins for three hundred years.',
    'Published by the miller, the song was sung in every valley.',
    'Publisher: the miller was the only one who could read.',
    'Date: the year 1902 was the driest that anyone could remember.',
    'Time: it was 1902 before the weir was built.',
    'Keywords: the guard asks for them at the gate of the dam.',
    'Column: the third one in the hall has a crack from top to bottom.',
    'Tags: they were sewn into the coats of the drowned.',
    'Reviewed by: nobody has ever read it to the end.',
    'Follow us on the river, the boatmen called.',
    'Please note the source of the river on the map below.',
    'Unauthorised fishing, the council wrote, and reproduction of the nets were to be fined.',
    'Without authorization, he set out to reproduce the great map.',
    'Current position: the boat lies ten miles east of the mouth and takes water.',
    'Your position: you stand at the wheel and look north to the dam.',
    'Location: Home was the name of the hill where the first house stood.',
    'Telephone: in 1902 there was one in the valley, number 12345, and it never rang.',
    'Information: the man who gave it was seen in Mill street at 12 that night.',
    'The sluice opens → the water falls → the boats go down.',
    'Copyright 1902 was painted on the hull of the last boat.',
    'Copyright belongs to him who made the song, said the miller.',
    'Legal notice: nobody fishes here after dark.',
    'Scan it and read the water, the pilot used to say.',
    'Edited by the miller, the song was shorter.',
    'Sponsored by: the miller paid for the bells and for the rope.',
    'ICP was what the men called the pump, and 123456 was its number.',
    'Sites: The first lies below the dam.',
    'Le traité donnait au roi tous droits réservés sur la pêche, et les pêcheurs ne l’ont jamais oublié.',
    'Der Vertrag von 1851 ließ dem Dorf alle Rechte vorbehalten, und die Fischer haben es nie vergessen.',
    'El tratado dejó al pueblo todos los derechos reservados sobre la pesca del río en invierno.'
  ],
  chinese: [
    '版权所有制度改革是近年来的热点。专家认为改革应当稳步推进。',
    '“你们记者了解到的，都不是真的。”老人笑着说。后来他把书印了出来，版权所有一栏写的是村里的名字。',
    '版权所有制度改革是近年来的热点。',
    '版权归谁所有一直没有说清楚。',
    '分享发展成果是改革的目的。',
    '分享会每月举行一次，由老船工主讲。',
    '分享到的收益按户分配。',
    '分享给后人的经验不多。',
    '转载请注明出处，是他常说的话。',
    '免责声明：水深以实测为准。',
    '来源：祠堂下的泉水，从未干涸。',
    '作者：这个词在村里指的是种地的人。',
    '编辑：这个职位从1999年起一直空着。',
    '目前位置不明的船只有三艘。',
    '扫描仪是去年才买的。',
    '扫码进村的人越来越多。',
    '上一篇：老人讲的是水闸的来历。',
    '下一条：河水必须在秋雨之前改道。',
    '主办：这一年由下游的三个村子轮流承担。',
    '地址：村口的老槐树下，门朝南开。',
    '声明：他在会上说版权的事与他无关，他只要水。',
    '以上内容只代表了老人的观点，河水的事没有人说得清。',
    '未经村里同意不得放水，这是祖上的规矩。',
    '联系人：村里公认的是老船工，他的电话是12345678，从来没人打通。',
    '标签：缝在淹死的人的衣服上的那种布条。',
    '栏目：第三根柱子上有一条裂缝，从上到下。',
    '校对：他一个字一个字地读。',
    '摘要是他写的，水闸的事没有提。',
    '本网站由老人的孙子开办的时候，村里还没有电。',
    '关键词：老人说的是水。',
    '时间：1902年水闸才修好，老人说。',
    '返回列表的那一刻，他哭了。',
    '返回村里已经不可能。',
    '位置：首页上画的是祠堂，祠堂前面是河。'
  ]
}
const texts = {
  english: {title: 'How ships wait', body: english, end: 'The old men of the dam spoke of it often.'},
  chinese: {title: '船舶为何等待', body: chinese, end: '老人们常常说起这件事。'}
}

/** The counterpart to the lines of pages: where such a sentence stands, it is never lost. */
describe.each(['english', 'chinese'] as const)('%s sentences', language => {
  const {title, body, end} = texts[language]
  const [first = '', second = ''] = body
  it.each(sentences[language])('%s', async sentence => {
    const places = [
      [title, sentence, ...body],
      [title, first, sentence, second],
      [title, ...body, sentence],
      [title, ...body, sentence, end]
    ]
    for (const parts of places) {
      for (const format of ['txt', 'md'] as const) {
        const text = (format === 'md' ? [`# ${title}`, ...parts.slice(1)] : parts).join('\n\n')
        const {markdown} = await cleanWith(rules, text, format)
        expect(lettersOf(bodyOf(markdown))).toContain(lettersOf(sentence))
      }
    }
  })
})

function bodyOf(markdown: string): string {
  return markdown.replace(/^---\n[\s\S]*?\n---\n/, '')
}

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase()
}
