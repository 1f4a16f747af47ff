const entities: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'" }

/** Text as it is in XML, with the five entities that XML itself knows replaced. */
export const unescaped = (text: string): string => text.replaceAll(/&(?:amp|lt|gt|quot|apos);/gu, (entity) => entities[entity] ?? entity)

/** What `w:t` elements of a document hold, unescaped, in order. */
export const xmlTexts = (xml: string): readonly string[] =>
  [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/gu)].map(([, text = '']) => unescaped(text))

const unfit = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u

/** The first fault of XML's form, or nothing: characters, tags in pairs, entities. Made for files without comments and CDATA. */
export const xmlProblem = (xml: string): string => {
  if (unfit.test(xml)) return 'a character that XML does not have'
  const open: string[] = []
  let rest = 0
  for (const tag of xml.matchAll(/<(\?[^>]*\?|\/?[\w:]+(?: [\w:]+="[^"<]*")*\s*\/?)>/gu)) {
    const between = xml.slice(rest, tag.index)
    if (between.includes('<') || /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-f]+);)/iu.test(between)) return `text that is not escaped at ${rest}`
    rest = tag.index + tag[0].length
    const body = tag[1] ?? ''
    if (body.startsWith('?') || body.endsWith('/')) continue
    const name = body.replace('/', '').split(' ')[0] ?? ''
    if (!body.startsWith('/')) open.push(name)
    else if (open.pop() !== name) return `</${name}> closes another element`
  }
  if (xml.slice(rest).trim() !== '') return 'text after the end'
  return open.length === 0 ? '' : `<${open.at(-1)}> is not closed`
}
