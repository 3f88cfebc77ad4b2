import type {MetadataField} from '../ledger/index.ts'

/** How sites and journals label what they say about a text. */
export interface FieldLabel {
  readonly field: MetadataField
  /** Words before the value; a colon follows unless `bare`. */
  readonly label: string
  /** May stand without a colon, as translated labels do. */
  readonly bare?: boolean
}

/** Longer labels first: “Responsible editor” is not “editor”. */
export const fieldLabels: readonly FieldLabel[] = [
  {field: 'responsibleEditor', label: 'responsible editor'},
  {field: 'responsibleEditor', label: 'editor in charge'},
  {field: 'responsibleEditor', label: '[责責]任[编編][辑輯]'},
  {field: 'responsibleEditor', label: '[责責][编編]'},
  {field: 'editor', label: 'edit(?:or|ed by)?'},
  {field: 'editor', label: '[编編][辑輯]'},
  {field: 'published', label: 'publi(?:shed|cation|sh|shing) ?(?:on|date|time)?'},
  {field: 'published', label: 'release (?:date|time)'},
  {field: 'published', label: 'date'},
  {field: 'published', label: '[发發][布佈表](?:[时時][间間]|日期)'},
  {field: 'published', label: '日期'},
  {field: 'published', label: '[时時][间間]'},
  {field: 'publisher', label: 'publisher'},
  {field: 'publisher', label: '[发發][布佈][者人]'},
  {field: 'publisher', label: '[发發][布佈][单單]位'},
  {field: 'source', label: '(?:article |information )?source'},
  {field: 'source', label: '(?:文章|信息|[稿资資]件?)?[来來]源'},
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
