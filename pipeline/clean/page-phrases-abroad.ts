import type {PagePhrase} from './page-phrase.ts'

/**
 * The lines of web pages in French, German, Spanish, Portuguese, Russian, Korean and
 * Japanese: what follows an
 * article, comments, sharing, advertising, the way on and up, the site, rights and cookies.
 */
export const pagePhrasesAbroad: readonly PagePhrase[] = [
  // French.
  {
    id: 'related-fr',
    role: 'after',
    pattern:
      /^(?:articles? (?:similaires?|connexes?|liés?|recommandés?|associés?)|à lire (?:aussi|également)|lire aussi|sur le même (?:sujet|thème)|(?:les )?plus (?:lus|populaires|consultés)|à ne pas manquer|vous aimerez aussi|(?:nos )?derniers articles|dans la même rubrique|plus d['’](?:articles|infos|actualités))\s*[:»]?$/iu,
    example: 'Articles similaires'
  },
  {
    id: 'comments-fr',
    role: 'comments',
    pattern:
      /^(?:\d+ )?(?:commentaires?|réactions?)(?: \(\d+\))?$|^(?:laissez?r?|ajouter|poster|écrire) un commentaire.{0,40}$/iu,
    example: 'Laisser un commentaire'
  },
  {
    id: 'share-fr',
    role: 'furniture',
    pattern:
      /^(?:partagez?r?(?: (?:sur|cet|cette|la|par|via|avec) .{0,40})?|imprimer(?: (?:cet article|la page))?|envoyer (?:par|à) .{0,30}|suivez-nous.{0,40}|copier le lien)\s*:?$/iu,
    example: 'Partager sur Facebook'
  },
  {
    id: 'advertisement-fr',
    role: 'furniture',
    pattern: /^(?:publicité|contenu sponsorisé|la suite après (?:la|cette) publicité)$/iu,
    example: 'Publicité'
  },
  {
    id: 'more-fr',
    role: 'furniture',
    pattern:
      /^(?:retour en haut(?: de (?:la )?page)?|haut de page|lire la suite|voir plus|en savoir plus|afficher plus)\s*[.…»›>]*$/iu,
    example: 'Retour en haut de page'
  },
  {
    id: 'site-fr',
    role: 'site',
    pattern:
      /^(?:mentions légales|politique de confidentialité|conditions générales.{0,40}|(?:gestion|paramètres|politique) (?:des|de) cookies|données personnelles|plan du site|qui sommes-nous ?\??|nous contacter|contactez-nous|s['’]inscrire|se connecter|connexion|s['’]abonner|abonnez-vous.{0,40}|accueil|rechercher)$/iu,
    example: 'Mentions légales'
  },
  {
    id: 'rights-fr',
    role: 'furniture',
    says: 'site',
    pattern: /^.{0,160}\btous droits réservés\b.{0,60}$/i,
    example: 'Gazette du Port. Tous droits réservés.'
  },
  {
    id: 'cookies-fr',
    role: 'furniture',
    pattern: /^.{0,120}\b(?:utilise|utilisons) des cookies\b.{0,160}$/i,
    example: 'Nous utilisons des cookies pour améliorer votre lecture.'
  },

  // German.
  {
    id: 'related-de',
    role: 'after',
    pattern:
      /^(?:(?:ähnliche|verwandte|weitere|mehr|empfohlene|neueste|beliebte) (?:artikel|beiträge|themen|nachrichten|meldungen|inhalte)|mehr zum thema|lesen sie auch|das könnte (?:sie|dich)(?: auch)? interessieren|auch interessant|meistgelesen(?:e artikel)?|passend zum thema)\s*:?$/iu,
    example: 'Mehr zum Thema'
  },
  {
    id: 'comments-de',
    role: 'comments',
    pattern:
      /^(?:\d+ )?kommentare?(?: \(\d+\))?$|^(?:kommentar (?:schreiben|verfassen|hinterlassen)|schreiben? sie einen kommentar|schreibe einen kommentar).{0,30}$/iu,
    example: 'Kommentar schreiben'
  },
  {
    id: 'share-de',
    role: 'furniture',
    pattern:
      /^(?:teilen(?: (?:auf|via|mit|per) .{0,40})?|artikel (?:teilen|drucken|merken|versenden|weiterempfehlen)|drucken|merken|folgen sie uns.{0,40}|link kopieren)\s*:?$/iu,
    example: 'Artikel drucken'
  },
  {
    id: 'advertisement-de',
    role: 'furniture',
    pattern: /^(?:anzeige|werbung|gesponsert)$/iu,
    example: 'Anzeige'
  },
  {
    id: 'more-de',
    role: 'furniture',
    pattern:
      /^(?:nach oben|zum seitenanfang|zurück (?:nach oben|zur übersicht|zur startseite)|weiterlesen|mehr (?:anzeigen|lesen|erfahren)|zur startseite)\s*[.…»›>]*$/iu,
    example: 'Nach oben'
  },
  {
    id: 'site-de',
    role: 'site',
    pattern:
      /^(?:impressum|datenschutz(?:erklärung|hinweise?)?|agb|nutzungsbedingungen|cookie-einstellungen|kontakt|über uns|anmelden|registrieren|abonnieren|newsletter abonnieren|startseite|suche|barrierefreiheit)$/iu,
    example: 'Nutzungsbedingungen'
  },
  {
    id: 'rights-de',
    role: 'furniture',
    says: 'site',
    pattern: /^.{0,160}\balle rechte vorbehalten\b.{0,60}$/i,
    example: 'Hafenblatt. Alle Rechte vorbehalten.'
  },
  {
    id: 'cookies-de',
    role: 'furniture',
    pattern: /^.{0,120}\b(?:verwendet|verwenden|nutzt|nutzen) cookies\b.{0,160}$/i,
    example: 'Diese Seite verwendet Cookies.'
  },

  // Spanish.
  {
    id: 'related-es',
    role: 'after',
    pattern:
      /^(?:(?:artículos|noticias|contenidos?|temas|entradas) (?:relacionad[oa]s?|similares|recomendad[oa]s?|destacad[oa]s?)|más (?:noticias|leíd[oa]s|artículos)(?: .{0,30})?|lo más (?:leído|visto)|(?:lee|lea|leer|ver|mira) también|(?:también )?[tl]e puede interesar)\s*:?$/iu,
    example: 'Noticias relacionadas'
  },
  {
    id: 'comments-es',
    role: 'comments',
    pattern:
      /^(?:\d+ )?comentarios?(?: \(\d+\))?$|^(?:dej[ae]r?|escrib[ea]|añade|agregar?) (?:un|tu|su) comentario.{0,30}$/iu,
    example: 'Deja un comentario'
  },
  {
    id: 'share-es',
    role: 'furniture',
    pattern:
      /^(?:compart(?:ir|e|a)(?: (?:en|con|por|este|esta|vía) .{0,40})?|imprimir(?: (?:página|artículo|noticia))?|enviar por .{0,20}|síguenos.{0,40}|copiar enlace)\s*:?$/iu,
    example: 'Compartir en Facebook'
  },
  {
    id: 'advertisement-es',
    role: 'furniture',
    pattern: /^(?:publicidad|contenido patrocinado)$/iu,
    example: 'Publicidad'
  },
  {
    id: 'more-es',
    role: 'furniture',
    pattern:
      /^(?:volver (?:arriba|al inicio)|ir arriba|leer más|seguir leyendo|ver más|cargar más)\s*[.…»›>]*$/iu,
    example: 'Volver arriba'
  },
  {
    id: 'site-es',
    role: 'site',
    pattern:
      /^(?:aviso legal|política de (?:privacidad|cookies)|términos (?:y condiciones|de uso)|condiciones de uso|quiénes somos|contacto|contáctanos|mapa del sitio|iniciar sesión|regístrate|registrarse|suscríbete.{0,40}|suscribirse|inicio|buscar)$/iu,
    example: 'Aviso legal'
  },
  {
    id: 'rights-es',
    role: 'furniture',
    says: 'site',
    pattern: /^.{0,160}\bderechos reservados\b.{0,60}$/i,
    example: 'Gaceta del Puerto. Todos los derechos reservados.'
  },
  {
    id: 'cookies-es',
    role: 'furniture',
    pattern: /^.{0,120}\b(?:utiliza|utilizamos|usa|usamos) cookies\b.{0,160}$/i,
    example: 'Este sitio utiliza cookies.'
  },

  // Portuguese.
  {
    id: 'related-pt',
    role: 'after',
    pattern:
      /^(?:(?:artigos|notícias|conteúdos?|matérias|posts|temas) (?:relacionad[oa]s?|semelhantes|recomendad[oa]s?)|leia (?:também|mais)|veja também|(?:as )?mais (?:lidas|lidos|notícias)|você (?:também )?pode gostar)\s*:?$/iu,
    example: 'Leia também'
  },
  {
    id: 'comments-pt',
    role: 'comments',
    pattern:
      /^(?:\d+ )?comentários?(?: \(\d+\))?$|^(?:deixe|escreva|adicione) (?:um|o seu|seu) comentário.{0,30}$/iu,
    example: 'Deixe um comentário'
  },
  {
    id: 'share-pt',
    role: 'furniture',
    pattern:
      /^(?:compartilh|partilh)(?:ar|e)(?: (?:no|na|em|por|com|este|esta|via) .{0,40})?\s*:?$|^(?:siga-nos.{0,40}|copiar link|enviar por e-?mail)$/iu,
    example: 'Compartilhe no Facebook'
  },
  {
    id: 'advertisement-pt',
    role: 'furniture',
    pattern: /^(?:continua (?:após a|depois da) publicidade|conteúdo patrocinado)$/iu,
    example: 'Continua após a publicidade'
  },
  {
    id: 'more-pt',
    role: 'furniture',
    pattern: /^(?:voltar ao (?:topo|início)|continue lendo|ler mais|ver mais|carregar mais)\s*[.…»›>]*$/iu,
    example: 'Voltar ao topo'
  },
  {
    id: 'site-pt',
    role: 'site',
    pattern:
      /^(?:política de privacidade|termos de uso|termos e condições|quem somos|fale conosco|contato|mapa do site|entrar|cadastre-se|assine.{0,30}|página inicial)$/iu,
    example: 'Política de privacidade'
  },
  {
    id: 'rights-pt',
    role: 'furniture',
    says: 'site',
    pattern: /^.{0,160}\bdireitos reservados\b.{0,60}$/i,
    example: 'Gazeta do Porto. Todos os direitos reservados.'
  },

  // Russian.
  {
    id: 'related-ru',
    role: 'after',
    pattern:
      /^(?:похожие (?:статьи|новости|материалы|записи)|(?:читайте|смотрите) также|(?:материалы |новости )?по теме|самое (?:популярное|читаемое)|популярное|рекомендуем|вам (?:также )?может быть интересно|свежие (?:записи|комментарии)|рубрики|другие (?:новости|статьи|материалы))\s*:?$/iu,
    example: 'Читайте также:'
  },
  {
    id: 'comments-ru',
    role: 'comments',
    pattern:
      /^(?:\d+ )?комментари(?:и|й|ев|я)(?: \(?\d+\)?)?$|^(?:оставить|добавить|написать) комментарий.{0,30}$/iu,
    example: 'Оставить комментарий'
  },
  {
    id: 'share-ru',
    role: 'furniture',
    pattern:
      /^(?:поделиться(?: .{0,30})?|распечатать|версия для печати|подписывайтесь.{0,60}|скопировать ссылку|вконтакте|одноклассники)\s*:?$/iu,
    example: 'Поделиться'
  },
  {
    id: 'advertisement-ru',
    role: 'furniture',
    pattern: /^(?:реклама|на правах рекламы|партн[ёе]рский материал)$/iu,
    example: 'Реклама'
  },
  {
    id: 'more-ru',
    role: 'furniture',
    pattern:
      /^(?:наверх|вернуться (?:наверх|к началу|назад)|читать (?:далее|дальше|полностью)|показать ещ[ёе]|подробнее)\s*[.…»›>→]*$/iu,
    example: 'Наверх'
  },
  {
    id: 'site-ru',
    role: 'site',
    pattern:
      /^(?:политика конфиденциальности|пользовательское соглашение|о (?:нас|проекте|сайте|компании)|контакты|обратная связь|карта сайта|войти|регистрация|подписаться|главная(?: страница)?|поиск ?:?|перейти к (?:контенту|содержанию))$/iu,
    example: 'Политика конфиденциальности'
  },
  {
    id: 'rights-ru',
    role: 'furniture',
    says: 'site',
    pattern: /^.{0,160}все права (?:защищены|сохранены).{0,60}$/i,
    example: 'Портовый вестник. Все права защищены.'
  },
  {
    id: 'cookies-ru',
    role: 'furniture',
    pattern: /^.{0,120}(?:использует|используем) (?:файлы )?cookies?.{0,160}$/i,
    example: 'Сайт использует файлы cookie.'
  },

  // Korean.
  {
    id: 'related-ko',
    role: 'after',
    pattern:
      /^(?:관련 ?(?:기사|뉴스)|많이 본 ?(?:뉴스|기사|칼럼)|(?:인기|추천|최신) ?(?:기사|뉴스)|주요 ?뉴스|함께 (?:본|볼만한) (?:기사|뉴스))\s*:?$/u,
    example: '관련기사'
  },
  {
    id: 'comments-ko',
    role: 'comments',
    pattern: /^(?:댓글|의견)(?: ?(?:쓰기|달기|남기기|보기|\(?\d+\)?개?))?$/u,
    example: '댓글 쓰기'
  },
  {
    id: 'share-ko',
    role: 'furniture',
    pattern: /^(?:(?:기사 ?)?공유(?:하기)?|카카오톡|카카오스토리|네이버 ?블로그|URL ?복사|구독하기)$/u,
    example: '기사 공유하기'
  },
  {
    id: 'more-ko',
    role: 'furniture',
    pattern: /^(?:(?:뒤로 ?가기|인쇄(?:하기)?|목록|맨 ?위로|더 ?보기|tweet)[ |/]*){1,4}$/iu,
    example: '뒤로가기 인쇄하기 목록'
  },
  {
    id: 'site-ko',
    role: 'site',
    pattern:
      /^(?:로그인|회원 ?가입|이용 ?약관|(?:청소년 ?보호|개인정보 ?(?:취급|처리)) ?(?:방침|정책)|사이트맵|회사 ?소개|찾아오시는 ?길|(?:광고|제휴|보도|기사)\S{0,6}문의)(?: ?[/|·] ?\S.{0,60})?$/u,
    example: '개인정보처리방침'
  },

  // Japanese.
  {
    id: 'related-ja',
    role: 'after',
    pattern:
      /^(?:関連(?:記事|リンク|ニュース|キーワード|コンテンツ|タグ)|おすすめ(?:の?記事)?|[あ合]わせて読みたい|人気(?:の?記事|ランキング)|(?:アクセス)?ランキング|最新(?:記事|ニュース)|[前次]の記事(?:[:：へ].{0,60})?)\s*[:：]?$/u,
    example: '関連記事'
  },
  {
    id: 'comments-ja',
    role: 'comments',
    pattern: /^(?:\d+件の)?コメント(?:[(（]\d+[)）]|一覧|欄|を(?:書く|投稿(?:する)?|残す))?$/u,
    example: 'コメントを書く'
  },
  {
    id: 'share-ja',
    role: 'furniture',
    pattern:
      /^(?:(?:この記事を)?(?:シェア|共有)(?:する)?|ツイート(?:する)?|LINEで送る|はてなブックマーク|印刷(?:する)?|メールで送る|フォローする|リンクをコピー)$/u,
    example: 'この記事をシェアする'
  },
  {
    id: 'advertisement-ja',
    role: 'furniture',
    pattern: /^(?:広告|\[?PR\]?|スポンサーリンク)$/u,
    example: '広告'
  },
  {
    id: 'more-ja',
    role: 'furniture',
    pattern:
      /^(?:(?:ページの?)?(?:トップ|先頭|上)[へに](?:戻る)?|トップページ(?:へ戻る)?|続きを(?:読む|見る)|もっと見る|一覧(?:へ|を見る|に戻る))$/u,
    example: 'ページトップへ戻る'
  },
  {
    id: 'site-ja',
    role: 'site',
    pattern:
      /^(?:プライバシー(?:ポリシー)?|個人情報(?:保護方針|の取り?扱いについて)|利用規約|免責事項|サイトマップ|お問い?合わ?せ|会社概要|運営会社|[この当]{1,2}サイトについて|ログイン|会員登録|新規登録)$/u,
    example: 'プライバシーポリシー'
  },
  {
    id: 'rights-ja',
    role: 'furniture',
    says: 'site',
    pattern: /^.{0,160}無断(?:転載|複製|使用).{0,12}(?:禁|お断り).{0,60}$/i,
    example: '記事の無断転載を禁じます。'
  },
  {
    id: 'cookies-ja',
    role: 'furniture',
    pattern: /^.{0,120}(?:クッキー|Cookie)を(?:使用|利用).{0,80}$/i,
    example: '当サイトはCookieを使用しています。'
  }
]
