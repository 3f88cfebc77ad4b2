import type {DocumentFacts} from '../document-facts.ts'

/** The metadata packet, with the claim that the PDF is made to the rules of PDF/UA-1. */
export function writeXmp(
  {title, author, subject, keywords, language}: DocumentFacts,
  producer: string,
  date: Date
): string {
  const when = date.toISOString().replace(/\.\d+/, '')
  const properties = [
    ['dc:format', 'application/pdf'],
    ['dc:title', wrap('rdf:Alt', `<rdf:li xml:lang="x-default">${escapeXml(title)}</rdf:li>`)],
    ['dc:creator', list('rdf:Seq', [author])],
    [
      'dc:description',
      subject === '' ? '' : wrap('rdf:Alt', `<rdf:li xml:lang="x-default">${escapeXml(subject)}</rdf:li>`)
    ],
    ['dc:subject', list('rdf:Bag', keywords.split(/[,，、;；]/))],
    ['dc:language', list('rdf:Bag', [language])],
    ['pdf:Keywords', escapeXml(keywords)],
    ['pdf:Producer', escapeXml(producer)],
    ['xmp:CreatorTool', 'Briefmill'],
    ['xmp:CreateDate', when],
    ['xmp:ModifyDate', when],
    ['xmp:MetadataDate', when],
    ['pdfuaid:part', '1']
  ] as const
  const lines = properties
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `  ${wrap(name, value)}`)
  return [
    '<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    `<rdf:Description rdf:about="" ${namespaces}>`,
    ...lines,
    '</rdf:Description></rdf:RDF></x:xmpmeta>',
    '<?xpacket end="r"?>'
  ].join('\n')
}

const namespaces = [
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:pdf="http://ns.adobe.com/pdf/1.3/"',
  'xmlns:xmp="http://ns.adobe.com/xap/1.0/"',
  'xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"'
].join(' ')

function list(kind: 'rdf:Seq' | 'rdf:Bag', items: readonly string[]): string {
  const named = items.map(item => item.trim()).filter(item => item !== '')
  return named.length === 0
    ? ''
    : wrap(kind, named.map(item => `<rdf:li>${escapeXml(item)}</rdf:li>`).join(''))
}

function wrap(name: string, content: string): string {
  return `<${name}>${content}</${name}>`
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
