import {anchor} from './anchor.ts'
import {getDates} from './get-dates.ts'
import {getMentions} from './get-mentions.ts'
import {getNotes} from './get-notes.ts'
import {getSource} from './get-source.ts'
import type {Helper} from './helper.ts'
import {nameSpace} from './name-space.ts'
import {same} from './same.ts'
import {say} from './say.ts'
import {showArticle} from './show-article.ts'
import {showDate} from './show-date.ts'
import {showKind} from './show-kind.ts'
import {showLanguage} from './show-language.ts'
import {showLines} from './show-lines.ts'
import {showLink} from './show-link.ts'
import {showList} from './show-list.ts'
import {showNumber} from './show-number.ts'
import {showQuotation} from './show-quotation.ts'
import {showShort} from './show-short.ts'
import {showTable} from './show-table.ts'
import {showTitle} from './show-title.ts'

/** All helpers of templates by name. No field of the model has such a name. */
export const helpers: ReadonlyMap<string, Helper> = new Map(
  [
    anchor,
    getDates,
    getMentions,
    getNotes,
    getSource,
    nameSpace,
    same,
    say,
    showArticle,
    showDate,
    showKind,
    showLanguage,
    showLines,
    showLink,
    showList,
    showNumber,
    showQuotation,
    showShort,
    showTable,
    showTitle
  ].map(helper => [helper.name, helper])
)
