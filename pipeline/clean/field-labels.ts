import type {MetadataField} from '../ledger/index.ts'

/** How sites and journals label what they say about a text. */
export interface FieldLabel {
  /** None if front matter has no place for it. */
  readonly field?: MetadataField
  /** Words before the value; a colon follows unless `bare`. */
  readonly label: string
  /** May stand without a colon, as translated labels do. */
  readonly bare?: boolean
  /** A line that it labels and no row before it does, for the tests. */
  readonly example: string
}

/** Longer labels first: “Responsible editor” is not “editor”. */
export const fieldLabels: readonly FieldLabel[] = [
  {
    field: 'responsibleEditor',
    label: 'responsible (?:for )?edit(?:or|ing)',
    example: 'Responsible editor: Policy desk'
  },
  {
    field: 'responsibleEditor',
    label: '(?:duty |managing )?editor[ -]in[ -]charge|(?:managing|executive|duty) editor',
    example: 'Editor-in-charge: Policy desk'
  },
  {field: 'responsibleEditor', label: '(?:本文)?[责責]任[编編][辑輯]', example: '责任编辑：港口组'},
  {field: 'responsibleEditor', label: '(?:本文)?[责責][编編]', example: '责编：港口组'},
  {
    field: 'editor',
    label: '(?:(?:web ?(?:site)?|network|online|copy) )?edit(?:or|ing|ed by)?',
    example: 'Edit: Web desk'
  },
  {
    field: 'editor',
    label: '(?:本文|[网網][络絡路站]|[执執]行|值班)?[编編][辑輯]',
    example: '网络编辑：港口组'
  },
  {label: 'proofread(?:ing|er| by)?|reviewe(?:r|d by)', example: 'Proofreading: Night desk'},
  {label: '校[对對]|[审審][核校]|[复複]核|[录錄]入|排版|[编編]校|[终終][审審]', example: '校对：夜班'},
  {
    field: 'publisher',
    label: 'publish(?:er|ed by(?: the)?|ing unit)',
    bare: true,
    example: 'Publisher: Harbour Press'
  },
  {
    field: 'publisher',
    label: 'issued by|issuing (?:authority|unit)|release unit',
    example: 'Issued by: Office of Harbours'
  },
  {field: 'publisher', label: '[发發][布佈][者人]|信息[发發][布佈]', example: '发布者：港口组'},
  {field: 'publisher', label: '[发發][布佈文](?:[单單]位|[机機][构構關关])', example: '发布单位：港口办公室'},
  {
    field: 'source',
    label: 'originally published in|re-?printed from|reproduced from',
    example: 'Reprinted from: Harbour Gazette'
  },
  {
    field: 'published',
    label: 'publi(?:shed|cation|sh|shing) ?(?:on|date|time)?',
    example: 'Published on: 2024-05-31'
  },
  {field: 'published', label: 'release (?:date|time)', example: 'Release time: 2024-05-31'},
  {field: 'published', label: 'date|time', example: 'Date: 2024-05-31'},
  {
    field: 'published',
    label: '[发發][布佈表](?:[时時][间間]|日期)|成文日期',
    example: '发布时间：2024-05-31'
  },
  {field: 'published', label: '日期', example: '日期：2024-05-31'},
  {field: 'published', label: '[时時][间間]', example: '时间：2024-05-31'},
  {
    field: 'source',
    label: '(?:the )?source of (?:this |the )?(?:article|information|text|news)',
    example: 'Source of this article: Harbour Gazette'
  },
  {
    field: 'source',
    label: '(?:(?:article|information|news|manuscript|original) )?source',
    example: 'Source: Harbour Gazette'
  },
  {
    field: 'source',
    label: '(?:本文|文章|信息|[资資][讯訊]|稿件|新[闻聞]|消息)?[来來]源|稿源|供稿',
    example: '来源：港口报'
  },
  {field: 'source', label: '(?:本文)?[转轉](?:[载載])?自|原[载載](?:於|于)?', example: '转载自：港口报'},
  {
    field: 'url',
    label: 'original (?:link|address)|link to the original',
    example: 'Original link: https://example.org/a'
  },
  {field: 'url', label: '原文(?:[链連鏈][接結]|[网網]址|地址)', example: '原文链接：https://example.org/a'},
  {field: 'authors', label: 'authors?', example: 'Authors: Ada Merton'},
  {field: 'authors', label: '作者', example: '作者：李明'},
  {field: 'authors', label: '撰[稿文]', example: '撰稿：李明'},
  {field: 'abstract', label: 'abstract', bare: true, example: 'Abstract: Ships wait outside the harbour.'},
  {field: 'abstract', label: '(?:内容|內容)?[摘提]要', bare: true, example: '摘要：船舶在港外等待。'},
  {field: 'keywords', label: 'key ?words?', bare: true, example: 'Keywords: harbours; cranes'},
  {field: 'keywords', label: '[关關][键鍵鑑][词詞字]', bare: true, example: '关键词：港口；岸桥'},
  {
    field: 'keywords',
    label: 'filed under|tags?|tagged(?: with| as| in)?|posted in',
    example: 'Filed under: harbours, cranes'
  },
  {field: 'keywords', label: '[标標][签籤]', example: '标签：港口、岸桥'},
  {field: 'genre', label: 'column', example: 'Column: Harbours'},
  {field: 'genre', label: '[栏欄]目', example: '栏目：港口'}
]
