/** Lines that sites print around a text, by what they are, the language they are in and where they stand. */
export interface PageLines {
  readonly kind: string
  /** `en-zh` is English as machine translation renders Chinese sites. */
  readonly language: 'en' | 'en-zh' | 'zh-Hans' | 'zh-Hant'
  readonly where: 'leading' | 'trailing'
  readonly lines: readonly string[]
}

export const pageLines: readonly PageLines[] = [
  // The way to the page.
  {
    kind: 'breadcrumb',
    language: 'en',
    where: 'leading',
    lines: [
      'Home > Publications > Working papers',
      'Home / Topics / Coastal shipping',
      'Home » Archive » 2021',
      'Home › Policy › Ports',
      'Homepage > News',
      'You are here: Home > Reports',
      'You are here Home » Research » Pensions'
    ]
  },
  {
    kind: 'breadcrumb',
    language: 'en-zh',
    where: 'leading',
    lines: [
      'Home page > Research results > Special topic',
      'Front page >> Theory >> Text',
      'Home Page - Columns - Rural education',
      'Your position: Home > Think tank',
      'You are now at: Home page > Information'
    ]
  },
  {
    kind: 'breadcrumb',
    language: 'zh-Hans',
    where: 'leading',
    lines: [
      '首页 > 研究 > 港口',
      '首页>>理论>>正文',
      '网站首页 / 新闻中心 / 正文',
      '主页 » 政策',
      '您的位置：首页 > 专题 > 正文',
      '你在这里：首页 > 港航'
    ]
  },
  {
    kind: 'breadcrumb',
    language: 'zh-Hant',
    where: 'leading',
    lines: [
      '首頁 > 研究 > 港口',
      '首頁>>理論>>正文',
      '網站首頁 / 新聞中心 / 內文',
      '您的位置：首頁 > 專題 > 正文',
      '你在這裡：首頁 > 港航'
    ]
  },
  {
    kind: 'current-location',
    language: 'en',
    where: 'leading',
    lines: ['Current location: Research', 'Location: Home > Research', 'You are in: Archive > 2020']
  },
  {
    kind: 'current-location',
    language: 'en-zh',
    where: 'leading',
    lines: [
      'Current location: Home > Theory',
      'Current position：Home page > Special topic',
      'Your current location: Home / List',
      'Your location: Home > Column > Text',
      'Your position: Front page > Pensions',
      'Location: Home page -> News -> Text',
      'The current location is: Home > Text',
      'Position: Home page > Study > Text'
    ]
  },
  {
    kind: 'current-location',
    language: 'zh-Hans',
    where: 'leading',
    lines: [
      '当前位置：首页 > 研究 > 列表',
      '您当前的位置：首页 > 理论',
      '您现在的位置：首页 >> 港口 >> 正文',
      '当前所在位置：首页 > 通知',
      '你所在的位置：首页 > 通知',
      '所在位置：首页 > 港口动态',
      '位置：首页 > 文章',
      '您现在所在的位置：网站首页 > 信息'
    ]
  },
  {
    kind: 'current-location',
    language: 'zh-Hant',
    where: 'leading',
    lines: [
      '當前位置：首頁 > 研究 > 列表',
      '您目前的位置：首頁 > 理論',
      '您現在的位置：首頁 >> 港口 >> 正文',
      '目前位置：首頁 > 港口',
      '你所在的位置：首頁 > 通知',
      '所在位置：首頁 > 港口動態',
      '現在位置：首頁 / 訊息'
    ]
  },

  // Who made it and where it comes from.
  {
    kind: 'editor',
    language: 'en',
    where: 'trailing',
    lines: [
      'Editor: Harbour desk',
      'Edited by: Harbour desk',
      'Web editor: Harbour desk',
      'Copy editor: Night desk'
    ]
  },
  {
    kind: 'editor',
    language: 'en-zh',
    where: 'trailing',
    lines: [
      'Edit:Harbour desk',
      'Edit: Port desk Responsible editor: Trade desk',
      'Editor：Port desk',
      'Editing: Port desk',
      '(Editor: Port desk)',
      '[Editor: Port desk]',
      'Website editor: Port desk',
      'Proofreading: Night desk',
      'Proofread by: Night desk',
      'Reviewed by: Night desk'
    ]
  },
  {
    kind: 'editor',
    language: 'zh-Hans',
    where: 'trailing',
    lines: [
      '编辑：港航部',
      '（编辑：港航部）',
      '[编辑：港航部]',
      '网络编辑：港航部',
      '编辑/港航部',
      '校对：夜班',
      '审核：港航部',
      '本文编辑：港航部',
      '编校：夜班',
      '录入：夜班'
    ]
  },
  {
    kind: 'editor',
    language: 'zh-Hant',
    where: 'trailing',
    lines: [
      '編輯：港航部',
      '（編輯：港航部）',
      '【編輯：港航部】',
      '網路編輯：港航部',
      '校對：夜班',
      '審核：港航部',
      '網站編輯：港航部'
    ]
  },
  {
    kind: 'responsible-editor',
    language: 'en',
    where: 'trailing',
    lines: [
      'Responsible editor: Trade desk',
      'Editor in charge: Trade desk',
      'Managing editor: Trade desk',
      'Editor-in-charge: Trade desk'
    ]
  },
  {
    kind: 'responsible-editor',
    language: 'en-zh',
    where: 'trailing',
    lines: [
      'Responsible editor:Trade desk',
      '(Responsible editor: Trade desk)',
      '[Editor in charge: Trade desk]',
      'Editor-in-charge：Trade desk',
      'Executive editor: Trade desk',
      'Responsible editing: Trade desk',
      'Responsible for editing: Trade desk',
      'Responsible Editor: Trade desk, Port desk'
    ]
  },
  {
    kind: 'responsible-editor',
    language: 'zh-Hans',
    where: 'trailing',
    lines: [
      '责任编辑：贸易部',
      '（责任编辑：贸易部）',
      '[责任编辑：贸易部]',
      '【责任编辑：贸易部】',
      '责编：贸易部',
      '责编/贸易部',
      '本文责编：贸易部',
      '责任编辑:贸易部 港航部',
      '执行编辑：贸易部'
    ]
  },
  {
    kind: 'responsible-editor',
    language: 'zh-Hant',
    where: 'trailing',
    lines: [
      '責任編輯：貿易部',
      '（責任編輯：貿易部）',
      '【責任編輯：貿易部】',
      '責編：貿易部',
      '本文責編：貿易部',
      '執行編輯：貿易部'
    ]
  },
  {
    kind: 'source',
    language: 'en',
    where: 'leading',
    lines: [
      'Source: Harbour Gazette',
      'Source: Harbour Gazette, 2022, Issue 4',
      'Originally published in: Harbour Gazette',
      'Source: Harbour Gazette | Print | Share'
    ]
  },
  {
    kind: 'source',
    language: 'en-zh',
    where: 'trailing',
    lines: [
      'Source:Harbour Gazette',
      'Article source: Harbour Gazette',
      'Source of this article: Harbour Gazette',
      'Source of article: Harbour Gazette',
      'Source of information: Harbour Gazette',
      'Information source：Harbour Gazette',
      'News source: Harbour Gazette',
      '(Source: Harbour Gazette)',
      'The source of this article: Harbour Gazette',
      'Manuscript source: Harbour Gazette',
      'Original source: Harbour Gazette',
      'Original link: https://www.example.org/a/1.html',
      'Reprinted from: Harbour Gazette',
      'Reproduced from: Harbour Gazette'
    ]
  },
  {
    kind: 'source',
    language: 'zh-Hans',
    where: 'leading',
    lines: [
      '来源：港口报',
      '文章来源：港口报',
      '本文来源：港口报',
      '信息来源：港口报',
      '稿件来源：港口报',
      '稿源：港口报',
      '新闻来源：港口报',
      '（来源：港口报）',
      '来源：港口报 【打印】【关闭】',
      '来源: 港口报　　字号：大 中 小　　打印',
      '转载自：港口报',
      '原文链接：https://www.example.org/a/1.html',
      '原载：港口报',
      '本文转自：港口报',
      '来源 | 港口报'
    ]
  },
  {
    kind: 'source',
    language: 'zh-Hant',
    where: 'leading',
    lines: [
      '來源：港口報',
      '文章來源：港口報',
      '本文來源：港口報',
      '信息來源：港口報',
      '資訊來源：港口報',
      '稿源：港口報',
      '新聞來源：港口報',
      '（來源：港口報）',
      '來源：港口報 【列印】【關閉】',
      '轉載自：港口報',
      '本文轉自：港口報',
      '原文連結：https://www.example.org/a/1.html'
    ]
  },
  {
    kind: 'publisher',
    language: 'en',
    where: 'leading',
    lines: [
      'Publisher: Office of Harbour Policy',
      'Published by: Office of Harbour Policy',
      'Issued by: Office of Harbour Policy',
      'Published by the Office of Harbour Policy'
    ]
  },
  {
    kind: 'publisher',
    language: 'en-zh',
    where: 'leading',
    lines: [
      'Publisher：Office of Harbour Policy',
      'Publishing unit: Office of Harbour Policy',
      'Issuing authority: Office of Harbour Policy',
      'Release unit: Office of Harbour Policy',
      'Publisher: Office of Harbour Policy Release time: 2022-04-18',
      'Release time: 2022-04-18 Source: Harbour Gazette Views: 213',
      'Publication time: 2022-04-18',
      'Published: 2022-04-18 09:15',
      'Time: 2022-04-18 Author: Office of Harbour Policy',
      'Release time: April 18, 2022 09:15 Browse: 213 times'
    ]
  },
  {
    kind: 'publisher',
    language: 'zh-Hans',
    where: 'leading',
    lines: [
      '发布者：港口办公室',
      '发布人：港口办公室',
      '发布单位：港口办公室',
      '发布机构：港口办公室',
      '发文机关：港口办公室',
      '信息发布：港口办公室',
      '发布者：港口办公室 发布时间：2022-04-18 浏览次数：213',
      '发布时间：2022-04-18 09:15 来源：港口报 字号：[大][中][小] 打印',
      '2022-04-18 来源：港口报 浏览：213',
      '供稿：港口办公室',
      '成文日期：2022年4月18日',
      '发布日期：2022-04-18'
    ]
  },
  {
    kind: 'publisher',
    language: 'zh-Hant',
    where: 'leading',
    lines: [
      '發布者：港口辦公室',
      '發佈單位：港口辦公室',
      '發布機關：港口辦公室',
      '發文機關：港口辦公室',
      '發布者：港口辦公室 發布時間：2022-04-18 瀏覽次數：213',
      '發佈時間：2022-04-18 09:15 來源：港口報 字型大小：大 中 小',
      '發布日期：2022-04-18',
      '供稿：港口辦公室'
    ]
  },

  // What the site says of its rights.
  {
    kind: 'special-statement',
    language: 'en',
    where: 'trailing',
    lines: [
      'Disclaimer: the views expressed are those of the authors alone.',
      'Legal notice: nothing on this site is advice.',
      'Special note: figures are provisional.',
      'The views expressed in this article are those of the author and do not necessarily reflect those of this site.',
      'Copyright notice: this text may be shared with a link to its source.'
    ]
  },
  {
    kind: 'special-statement',
    language: 'en-zh',
    where: 'trailing',
    lines: [
      'Special statement: the texts on this site are given for study only.',
      'Special Statement：The above content only represents the views of the author and has nothing to do with this website.',
      'Special declaration: this article is reprinted for the purpose of spreading more information.',
      'Copyright statement: all works marked as original belong to this website.',
      'Statement: This article is reproduced for reference only; please contact us if there is any infringement.',
      'Special reminder: the pictures come from the network; if there is infringement, please contact us to delete them.',
      'Disclaimer：This article comes from the network and does not represent the position of this website.',
      'Declaration: the copyright of this article belongs to the original author.',
      'Reprint statement: please indicate the source when reprinting.',
      'Please indicate the source for reprinting.',
      'If there is any infringement, please contact us to delete it.'
    ]
  },
  {
    kind: 'special-statement',
    language: 'zh-Hans',
    where: 'trailing',
    lines: [
      '特别声明：以上内容仅代表作者观点，与本站无关。',
      '免责声明：本文来自网络，不代表本站立场。',
      '版权声明：凡本网注明来源的作品，版权均属本网。',
      '声明：本文转载仅供参考，如有侵权请联系删除。',
      '特别提示：图片来自网络，如有侵权请联系我们。',
      '转载声明：转载请注明出处。',
      '郑重声明：本站内容未经许可不得转载。',
      '转载请注明出处。',
      '本文仅代表作者个人观点，不代表本站立场。',
      '如有侵权，请联系删除',
      '【免责声明】本文来自网络，不代表本站立场。',
      '注：本文转载自网络，版权归原作者所有。'
    ]
  },
  {
    kind: 'special-statement',
    language: 'zh-Hant',
    where: 'trailing',
    lines: [
      '特別聲明：以上內容僅代表作者觀點，與本站無關。',
      '免責聲明：本文來自網路，不代表本站立場。',
      '版權聲明：凡本網註明來源的作品，版權均屬本網。',
      '聲明：本文轉載僅供參考，如有侵權請聯繫刪除。',
      '轉載請註明出處。',
      '本文僅代表作者個人觀點，不代表本站立場。',
      '【免責聲明】本文來自網路，不代表本站立場。'
    ]
  },
  {
    kind: 'copyright',
    language: 'en',
    where: 'trailing',
    lines: [
      'Copyright © 2021 Harbour Gazette',
      '© 2021 Harbour Gazette. All rights reserved.',
      '© Harbour Gazette 2021',
      'Copyright 2015-2021 Harbour Gazette',
      'All rights reserved',
      '(c) 2021 Harbour Gazette',
      '© Harbour Gazette',
      'Copyright Harbour Gazette, 2021'
    ]
  },
  {
    kind: 'copyright',
    language: 'en-zh',
    where: 'trailing',
    lines: [
      'Copyright © 2019 by www.example.org.all rights reserved',
      'Copyright (C) 2019 Office of Harbour Policy All Rights Reserved.',
      'Copyright: Office of Harbour Policy',
      'Copyright belongs to Office of Harbour Policy',
      'Copyright Office of Harbour Policy. All rights reserved, reproduction must be investigated',
      'All rights reserved: Office of Harbour Policy',
      'Copyright owned by Office of Harbour Policy',
      'Without written authorization, no reproduction is allowed',
      'Unauthorized reproduction is prohibited',
      'Technical support: Harbour Network',
      'Sponsored by: Office of Harbour Policy',
      'Sponsor: Office of Harbour Policy Organizer: Harbour Network',
      'Host unit: Office of Harbour Policy'
    ]
  },
  {
    kind: 'copyright',
    language: 'zh-Hans',
    where: 'trailing',
    lines: [
      '版权所有 港口办公室',
      '版权所有：港口办公室 技术支持：港口网络',
      '港口办公室版权所有',
      '© 2021 港口办公室',
      '主办单位：港口办公室',
      '主办：港口办公室 承办：港口网络',
      '技术支持：港口网络',
      '未经授权，禁止转载',
      '未经书面许可，不得转载或镜像',
      '版权归港口办公室所有',
      '本网站由港口办公室主办',
      '网站标识码：1234560001',
      'Copyright © 港口办公室 All Rights Reserved'
    ]
  },
  {
    kind: 'copyright',
    language: 'zh-Hant',
    where: 'trailing',
    lines: [
      '版權所有 港口辦公室',
      '版權所有：港口辦公室 技術支援：港口網路',
      '港口辦公室版權所有',
      '© 2021 港口辦公室',
      '主辦單位：港口辦公室',
      '技術支援：港口網路',
      '未經授權，禁止轉載',
      '版權歸港口辦公室所有'
    ]
  },
  {
    kind: 'icp',
    language: 'en-zh',
    where: 'trailing',
    lines: [
      'Guangdong ICP No. 12345678',
      'Jing ICP Bei 12345678-1',
      'Beijing ICP Preparation 12345678',
      'ICP record number: 12345678',
      'ICP filing: Zhe 12345678',
      'Beijing Public Network Security No. 11010502030000',
      'Website record number: 12345678',
      'Shanghai ICP Certificate 123456'
    ]
  },
  {
    kind: 'icp',
    language: 'zh-Hans',
    where: 'trailing',
    lines: [
      '粤ICP备12345678号',
      '京ICP备12345678号-1',
      '京ICP证123456号',
      'ICP备案号：浙12345678',
      '京公网安备11010502030000号',
      '备案号：沪ICP备12345678号',
      '网站备案：京ICP备12345678号',
      '京公网安备 11010502030000号 京ICP备12345678号'
    ]
  },
  {
    kind: 'icp',
    language: 'zh-Hant',
    where: 'trailing',
    lines: [
      '粵ICP備12345678號',
      '京ICP備12345678號-1',
      '京公網安備11010502030000號',
      '備案號：滬ICP備12345678號'
    ]
  },

  // What leads away from the text.
  {
    kind: 'return-to-list',
    language: 'en',
    where: 'trailing',
    lines: [
      'Return to list',
      'Back to list',
      'Back to top',
      'Return to the home page',
      'Back to all articles',
      'Back to previous page',
      'Go back',
      'Top',
      'Back',
      '« Back to news',
      '← Back to overview'
    ]
  },
  {
    kind: 'return-to-list',
    language: 'en-zh',
    where: 'trailing',
    lines: [
      'Return list',
      'Return to the list',
      'Return to directory',
      'Return to the catalogue',
      'Return to home page',
      'Return to the top',
      'Return to the previous page',
      'Back to the previous level',
      '[Return]',
      '[Return to list]',
      '【Return to top】',
      'Return to column',
      'Return'
    ]
  },
  {
    kind: 'return-to-list',
    language: 'zh-Hans',
    where: 'trailing',
    lines: [
      '返回列表',
      '返回目录',
      '返回首页',
      '返回顶部',
      '返回上一页',
      '【返回】',
      '返回',
      '[返回列表]',
      '返回栏目',
      '返回上级',
      '回到顶部',
      '回首页',
      '返回上一级',
      '<< 返回列表',
      '返回列表页'
    ]
  },
  {
    kind: 'return-to-list',
    language: 'zh-Hant',
    where: 'trailing',
    lines: [
      '返回列表',
      '返回目錄',
      '返回首頁',
      '返回頂部',
      '返回上一頁',
      '【返回】',
      '回上一頁',
      '回首頁',
      '回上頁',
      '返回欄目',
      '回列表'
    ]
  },
  {
    kind: 'recommended-reading',
    language: 'en',
    where: 'trailing',
    lines: [
      'Recommended reading',
      'Related articles',
      'Further reading',
      'More articles',
      'Related news:',
      'You may also like',
      'Read more',
      'Most read',
      'Popular articles',
      'See also',
      'More on this topic'
    ]
  },
  {
    kind: 'recommended-reading',
    language: 'en-zh',
    where: 'trailing',
    lines: [
      'Recommended Reading Change it',
      'Recommended reading Change a batch',
      'Recommended for reading',
      'Reading recommendation',
      'Related recommendations',
      'Related reading:',
      'Related information',
      'Extended reading',
      'Hot articles',
      'Hot recommendation',
      'Guess you like it',
      'Guess you like',
      'Latest articles',
      'Related documents',
      'Popular recommendation',
      'Hot spots',
      'Click ranking',
      'Reading ranking'
    ]
  },
  {
    kind: 'recommended-reading',
    language: 'zh-Hans',
    where: 'trailing',
    lines: [
      '推荐阅读',
      '推荐阅读 换一换',
      '推荐阅读换一批',
      '相关阅读',
      '相关文章：',
      '相关新闻',
      '相关链接',
      '延伸阅读',
      '热门文章',
      '猜你喜欢',
      '热门推荐',
      '相关推荐',
      '最新文章',
      '更多阅读',
      '精彩推荐',
      '阅读排行',
      '点击排行',
      '【相关阅读】',
      '更多>>',
      '相关信息',
      '大家都在看'
    ]
  },
  {
    kind: 'recommended-reading',
    language: 'zh-Hant',
    where: 'trailing',
    lines: [
      '推薦閱讀',
      '推薦閱讀 換一換',
      '相關閱讀',
      '相關文章：',
      '相關新聞',
      '延伸閱讀',
      '熱門文章',
      '猜你喜歡',
      '熱門推薦',
      '相關推薦',
      '更多閱讀',
      '閱讀排行',
      '你可能也想看',
      '相關資訊',
      '最新消息'
    ]
  },
  {
    kind: 'links',
    language: 'en',
    where: 'trailing',
    lines: ['Links', 'Related links', 'Useful links', 'Quick links', 'External links', 'Partner sites']
  },
  {
    kind: 'links',
    language: 'en-zh',
    where: 'trailing',
    lines: [
      'Friendly links',
      'Friendship links',
      'Friendship link:',
      'Blogroll',
      'Friend links',
      'Friendship connection',
      'Website links',
      'Links: Ministry of Ports Harbour Gazette Shipping Exchange',
      'Friendly Links: Ministry of Ports | Harbour Gazette | Shipping Exchange'
    ]
  },
  {
    kind: 'links',
    language: 'zh-Hans',
    where: 'trailing',
    lines: [
      '友情链接',
      '友情链接：',
      '相关链接：',
      '链接',
      '网站链接',
      '合作伙伴',
      '友情链接：交通部 港口报 航运交易所',
      '快速链接'
    ]
  },
  {
    kind: 'links',
    language: 'zh-Hant',
    where: 'trailing',
    lines: [
      '友情連結',
      '友情鏈接',
      '友好連結',
      '相關連結',
      '相關連結：',
      '連結',
      '網站連結',
      '合作夥伴',
      '友情鏈接：交通部 港口報 航運交易所',
      '好站連結'
    ]
  },
  {
    kind: 'contact',
    language: 'en',
    where: 'trailing',
    lines: [
      'Contact: desk@example.org',
      'Contact us',
      'Contact us: desk@example.org',
      'E-mail: desk@example.org',
      'Tel: +49 30 1234567',
      'Phone: (030) 123 456',
      'Fax: 030 123456',
      'Press contact: press@example.org',
      'Address: 12 Quay Street, Harbourtown'
    ]
  },
  {
    kind: 'contact',
    language: 'en-zh',
    where: 'trailing',
    lines: [
      'Submission mailbox:desk@example.org Tel:010-12345678',
      'Submission email: desk@example.org',
      'Contribution mailbox: desk@example.org',
      'Contact number: 010-12345678',
      'Contact telephone: 010-12345678',
      'Contact information: 010-12345678',
      'Service hotline: 400-123-4567',
      'Telephone: 010-12345678 Fax: 010-12345679',
      'Postal code: 100000',
      'Zip code: 100000 Tel: 010-12345678',
      'Address: No. 12 Quay Road, Haibin District Postcode: 100000',
      'E-mail:desk@example.org QQ: 12345678',
      'Business cooperation: desk@example.org',
      'Report telephone: 010-12345678'
    ]
  },
  {
    kind: 'contact',
    language: 'zh-Hans',
    where: 'trailing',
    lines: [
      '投稿邮箱：desk@example.org',
      '投稿信箱：desk@example.org 电话：010-12345678',
      '联系我们',
      '联系我们：desk@example.org',
      '联系电话：010-12345678',
      '电话：010-12345678 传真：010-12345679',
      '地址：海滨区码头路12号 邮编：100000',
      '邮编：100000',
      '邮箱：desk@example.org',
      '电子邮箱：desk@example.org',
      '举报电话：010-12345678',
      '热线：400-123-4567',
      '商务合作：desk@example.org',
      '联系人：港口办公室 010-12345678',
      '客服热线：400-123-4567',
      '传真：010-12345679'
    ]
  },
  {
    kind: 'contact',
    language: 'zh-Hant',
    where: 'trailing',
    lines: [
      '投稿信箱：desk@example.org',
      '聯絡我們',
      '聯繫我們',
      '聯絡電話：02-12345678',
      '電話：02-12345678 傳真：02-12345679',
      '地址：海濱區碼頭路12號',
      '電子郵件：desk@example.org',
      '電子信箱：desk@example.org',
      '服務專線：0800-123-456',
      '傳真：02-12345679'
    ]
  },
  {
    kind: 'previous-next',
    language: 'en',
    where: 'trailing',
    lines: [
      'Previous: Dredging the estuary',
      'Next: Who pays for the pilots',
      'Previous article',
      'Next article',
      'Previous post: Dredging the estuary',
      '« Previous',
      'Next »',
      'Next article: None',
      '‹ Previous | Next ›',
      '← Dredging the estuary',
      'Who pays for the pilots →'
    ]
  },
  {
    kind: 'previous-next',
    language: 'en-zh',
    where: 'trailing',
    lines: [
      'Previous article: Dredging the estuary',
      'Previous one: Dredging the estuary',
      'Next one：Who pays for the pilots',
      'Last article: Dredging the estuary',
      'Last one: None',
      'The last one: Dredging the estuary',
      'The next one: No more',
      'Previous piece: Dredging the estuary',
      'Next chapter: Who pays for the pilots',
      'Previous: nothing Next: nothing',
      'Previous page Next page'
    ]
  },
  {
    kind: 'previous-next',
    language: 'zh-Hans',
    where: 'trailing',
    lines: [
      '上一篇：河口疏浚',
      '下一篇：谁为引航付费',
      '上一篇',
      '下一篇',
      '上一条：没有了',
      '下一条:没有了',
      '上一页 下一页',
      '前一篇：河口疏浚',
      '后一篇：谁为引航付费',
      '上一篇 下一篇',
      '上一篇：没有了 下一篇：谁为引航付费',
      '上篇：河口疏浚',
      '<< 上一篇',
      '上一页',
      '没有了'
    ]
  },
  {
    kind: 'previous-next',
    language: 'zh-Hant',
    where: 'trailing',
    lines: [
      '上一篇：河口疏浚',
      '下一篇：誰為引航付費',
      '上一則：河口疏浚',
      '下一則',
      '上一條：沒有了',
      '上一頁 下一頁',
      '後一篇：誰為引航付費',
      '上一筆 下一筆',
      '下一頁'
    ]
  },

  // Buttons and counters.
  {
    kind: 'share-print',
    language: 'en',
    where: 'leading',
    lines: [
      'Share',
      'Share this page',
      'Share on Facebook',
      'Print',
      'Print this page',
      'Print | E-mail',
      'Share: Facebook Twitter LinkedIn',
      'Facebook Twitter LinkedIn',
      'Download PDF',
      'Save as PDF',
      'Cite this article',
      'Listen to this article',
      'Facebook | Twitter | E-mail',
      'Copy link',
      'Bookmark',
      'Share Print Save'
    ]
  },
  {
    kind: 'share-print',
    language: 'en-zh',
    where: 'leading',
    lines: [
      'Share to:',
      'Share to WeChat',
      'Share to: WeChat Weibo QQ',
      '[Print]',
      'Print this page',
      'Print this article',
      '[Print] [Close]',
      '【Print this page】【Close window】',
      'Share: WeChat Moments Sina Weibo',
      'Collect Print Share',
      'Add to favorites',
      'Scan the code to share',
      'Scan and share on WeChat',
      'Scan it and read it on your mobile phone',
      'Like 12 Collect 3 Share 1',
      'Set as home page',
      'I want to print',
      'Comment'
    ]
  },
  {
    kind: 'share-print',
    language: 'zh-Hans',
    where: 'leading',
    lines: [
      '分享',
      '分享到：',
      '分享到微信',
      '分享至：微信 微博 QQ',
      '打印',
      '打印本页',
      '【打印】',
      '【打印本页】【关闭窗口】',
      '打印 收藏 分享',
      '我要打印',
      '收藏本页',
      '加入收藏',
      '设为首页',
      '扫一扫分享',
      '扫码分享',
      '微信扫一扫',
      '点赞 12',
      '评论',
      '微博 微信 QQ空间',
      '打印文章',
      '【打印文章】',
      '我要评论',
      '朗读',
      '扫一扫在手机打开当前页',
      '下载PDF'
    ]
  },
  {
    kind: 'share-print',
    language: 'zh-Hant',
    where: 'leading',
    lines: [
      '分享',
      '分享到：',
      '分享至：Facebook LINE',
      '列印',
      '列印本頁',
      '友善列印',
      '【列印】',
      '列印 收藏 分享',
      '轉寄',
      '轉寄友人',
      '加入收藏',
      '加入書籤',
      '掃一掃分享',
      '評論',
      '我要留言',
      '下載PDF',
      '分享 列印 轉寄'
    ]
  },
  {
    kind: 'close-window',
    language: 'en',
    where: 'trailing',
    lines: ['Close', 'Close window', 'Close this window', '[Close]', '[x] Close', '× Close']
  },
  {
    kind: 'close-window',
    language: 'en-zh',
    where: 'trailing',
    lines: [
      'Close the window',
      'Close this page',
      '[Close window]',
      '【Close】',
      '[Close the window]',
      'Close page',
      '[Shut down]',
      'Close Print Return to top'
    ]
  },
  {
    kind: 'close-window',
    language: 'zh-Hans',
    where: 'trailing',
    lines: [
      '关闭',
      '关闭窗口',
      '【关闭窗口】',
      '[关闭]',
      '关闭本页',
      '【关闭】【打印】',
      '关闭页面',
      '[关闭本页]',
      '【打印本稿】【关闭本页】',
      '打印 关闭 返回顶部'
    ]
  },
  {
    kind: 'close-window',
    language: 'zh-Hant',
    where: 'trailing',
    lines: ['關閉', '關閉視窗', '【關閉視窗】', '[關閉]', '關閉窗口', '關閉本頁', '列印 關閉 回頁首']
  },
  {
    kind: 'views',
    language: 'en',
    where: 'leading',
    lines: [
      'Views: 1,024',
      '1,024 views',
      'Page views: 1024',
      'Reads: 77',
      'Viewed 1,024 times',
      'Hits: 1024',
      '1.2k views',
      '5 min read',
      '3 comments',
      'Downloads: 35'
    ]
  },
  {
    kind: 'views',
    language: 'en-zh',
    where: 'leading',
    lines: [
      'Number of views: 1024',
      'Number of clicks: 77',
      'Click: 1024',
      'Click volume: 1024',
      'Click rate: 1024',
      'Reading volume: 77',
      'Reading: 77',
      'Reading times: 77',
      'Browse: 77 times',
      'Browsing times: 77',
      'Browsing volume: 77',
      'Visits: 77',
      'Number of visits: 77',
      'Number of readings: 77',
      'Pageviews：77',
      'Views: [77]',
      'Popularity: 77',
      'Views: Loading'
    ]
  },
  {
    kind: 'views',
    language: 'zh-Hans',
    where: 'leading',
    lines: [
      '浏览次数：77',
      '浏览量：77',
      '浏览：77次',
      '阅读：77',
      '阅读次数：77',
      '阅读量 77',
      '点击：77',
      '点击率：77',
      '点击数：77',
      '访问量：77',
      '访问次数：77',
      '人气：77',
      '阅读数：77',
      '【浏览次数：77】',
      '浏览：',
      '浏览次数：',
      '已阅读77次',
      '点击次数：[77]',
      '热度：77',
      '浏览77次',
      '阅读 1.2万'
    ]
  },
  {
    kind: 'views',
    language: 'zh-Hant',
    where: 'leading',
    lines: [
      '瀏覽次數：77',
      '瀏覽量：77',
      '瀏覽人次：77',
      '點閱次數：77',
      '點閱：77',
      '點擊數：77',
      '閱讀：77',
      '閱讀次數：77',
      '人氣：77',
      '瀏覽數：77',
      '訪問量：77',
      '點閱數 77'
    ]
  },
  {
    kind: 'font-size',
    language: 'en',
    where: 'leading',
    lines: [
      'Font size: Large Medium Small',
      'Font size A A A',
      'A A A',
      'A- A A+',
      'Text size: A- A+',
      'Font size: + -',
      'Text size',
      'Font size'
    ]
  },
  {
    kind: 'font-size',
    language: 'en-zh',
    where: 'leading',
    lines: [
      'Font size: big middle small',
      'Font: Large Medium Small',
      '[Font size: large, medium, small]',
      'Font size: [large] [medium] [small]',
      'Font size【large medium small】',
      'Word size: large medium small',
      'Character size: large medium small',
      'Large Medium Small',
      'Font size: T|T',
      'Size: large medium small',
      '[large] [medium] [small]',
      'Large, medium and small'
    ]
  },
  {
    kind: 'font-size',
    language: 'zh-Hans',
    where: 'leading',
    lines: [
      '字号：大 中 小',
      '【字号：大 中 小】',
      '字号:[大][中][小]',
      '字体：大 中 小',
      '字体大小：大 中 小',
      '【大 中 小】',
      '字体：【大】【中】【小】',
      '字号 大 中 小',
      '字号：T|T',
      '大 中 小',
      '字体：小 中 大',
      '[大] [中] [小]',
      '字体大小',
      '字号：A+ A-',
      '放大 缩小',
      '文字大小：大 中 小'
    ]
  },
  {
    kind: 'font-size',
    language: 'zh-Hant',
    where: 'leading',
    lines: [
      '字號：大 中 小',
      '字型大小：大 中 小',
      '字級：大 中 小',
      '【字號：大 中 小】',
      '字體：大 中 小',
      '字體大小：小 中 大',
      '字級設定：小 中 大',
      '大 中 小',
      '放大 縮小',
      '字型：大 中 小'
    ]
  }
]
