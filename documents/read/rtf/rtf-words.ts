/** Control words that are characters. */
export const characterWords: Readonly<Record<string, string>> = {
  emdash: '—', endash: '–', lquote: '‘', rquote: '’', ldblquote: '“', rdblquote: '”', bullet: '•', emspace: ' ', enspace: ' ', qmspace: ' ', '~': '\u00a0', _: '-',
  '\\': '\\', '{': '{', '}': '}',
}

/**
 * What a group holds. `flow`: text of the document. `around`: no text, but groups inside may have some.
 * `list-text`: the mark before an item. `skipped`: nothing that is text, however it is nested.
 */
export type RtfGroup = 'flow' | 'around' | 'box' | 'note' | 'header' | 'footer' | 'instruction' | 'field' | 'result' | 'fonts' | 'styles' | 'list-text' | 'skipped'

/** Groups by the word they begin with; one that begins with an unknown word behind `\*` is skipped. */
const groups: Readonly<Record<string, RtfGroup>> = {
  fonttbl: 'fonts', stylesheet: 'styles', field: 'field', fldinst: 'instruction', fldrslt: 'result', pntext: 'list-text', listtext: 'list-text', footnote: 'note',
  header: 'header', headerl: 'header', headerr: 'header', headerf: 'header', footer: 'footer', footerl: 'footer', footerr: 'footer', footerf: 'footer',
  shp: 'around', shpinst: 'around', object: 'around', upr: 'around', do: 'around', shptxt: 'box', dptxbxtext: 'box', result: 'flow', ud: 'flow', nesttableprops: 'flow',
}

const skipped = new Set([
  'annotation', 'colortbl', 'filetbl', 'info', 'pict', 'nonshppict', 'shprslt', 'nonesttables', 'sp', 'ftnsep', 'ftnsepc', 'ftncn', 'aftnsep', 'aftnsepc', 'aftncn', 'listtable',
  'listoverridetable', 'revtbl', 'rsidtbl', 'xe', 'tc', 'tcn', 'rxe', 'txe', 'private', 'datafield', 'objdata', 'bkmkstart', 'bkmkend', 'themedata', 'mmath',
])

/** What the group that begins with this word holds; undefined where the word is not the name of a group. */
export const groupOf = (word: string, isOptional: boolean): RtfGroup | undefined => {
  const known = Object.hasOwn(groups, word) ? groups[word] : undefined
  if (known !== undefined) return known
  return isOptional || skipped.has(word) ? 'skipped' : undefined
}
