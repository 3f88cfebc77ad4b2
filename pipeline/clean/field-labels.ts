import type {MetadataField} from '../ledger/index.ts'

/** How sites and journals label what they say about a text. */
export interface FieldLabel {
  /** None if front matter has no place for it. */
  readonly field?: MetadataField
  /** Words before the value; a colon follows unless `bare`. */
  readonly label: string
  /** May stand without a colon, as translated labels do. */
  readonly bare?: boolean
}

/** Longer labels first: “Responsible editor” is not “editor”. */
export const fieldLabels: readonly FieldLabel[] = [
  {field: 'responsibleEditor', label: 'responsible (?:for )?edit(?:or|ing)'},
  {
    field: 'responsibleEditor',
    label: '(?:duty |managing )?editor[ -]in[ -]charge|(?:managing|executive|duty) editor'
  },
  {field: 'responsibleEditor', label: '(?:本文)?[责責]任[编編][辑輯]'},
  {field: 'responsibleEditor', label: '(?:本文)?[责責][编編]'},
  {field: 'editor', label: '(?:(?:web ?(?:site)?|network|online|copy) )?edit(?:or|ing|ed by)?'},
  {field: 'editor', label: '(?:本文|[网網][络絡路站]|[执執]行|值班)?[编編][辑輯]'},
  {label: 'proofread(?:ing|er| by)?|reviewe(?:r|d by)'},
  {label: '校[对對]|[审審][核校]|[复複]核|[录錄]入|排版|[编編]校|[终終][审審]'},
  {field: 'publisher', label: 'publish(?:er|ed by(?: the)?|ing unit)', bare: true},
  {field: 'publisher', label: 'issued by|issuing (?:authority|unit)|release unit'},
  {field: 'publisher', label: '[发發][布佈][者人]|信息[发發][布佈]'},
  {field: 'publisher', label: '[发發][布佈文](?:[单單]位|[机機][构構關关])'},
  {field: 'source', label: 'originally published in|re-?printed from|reproduced from'},
  {field: 'published', label: 'publi(?:shed|cation|sh|shing) ?(?:on|date|time)?'},
  {field: 'published', label: 'release (?:date|time)'},
  {field: 'published', label: 'date|time'},
  {field: 'published', label: '[发發][布佈表](?:[时時][间間]|日期)|成文日期'},
  {field: 'published', label: '日期'},
  {field: 'published', label: '[时時][间間]'},
  {field: 'source', label: '(?:the )?source of (?:this |the )?(?:article|information|text|news)'},
  {field: 'source', label: '(?:(?:article|information|news|manuscript|original) )?source'},
  {field: 'source', label: '(?:本文|文章|信息|[资資][讯訊]|稿件|新[闻聞]|消息)?[来來]源|稿源|供稿'},
  {field: 'source', label: '(?:本文)?[转轉](?:[载載])?自|原[载載](?:於|于)?'},
  {field: 'url', label: 'original (?:link|address)|link to the original'},
  {field: 'url', label: '原文(?:[链連鏈][接結]|[网網]址|地址)'},
  {field: 'authors', label: 'authors?'},
  {field: 'authors', label: '作者'},
  {field: 'authors', label: '撰[稿文]'},
  {field: 'abstract', label: 'abstract', bare: true},
  {field: 'abstract', label: '(?:内容|內容)?[摘提]要', bare: true},
  {field: 'keywords', label: 'key ?words?', bare: true},
  {field: 'keywords', label: '[关關][键鍵鑑][词詞字]', bare: true},
  {field: 'genre', label: 'column'},
  {field: 'genre', label: '[栏欄]目'}
]
