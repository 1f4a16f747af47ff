import { describe, expect, it } from 'vitest'
import type { SourceLine } from '../../../../core/case/source-text.ts'
import { readDocument } from '../../../../documents/read/read-document.ts'

const linesOf = async (rtf: string): Promise<readonly SourceLine[]> => {
  const read = await readDocument(Buffer.from(rtf, 'latin1'), 'appeal.rtf')
  if (!read.ok) throw new Error(JSON.stringify(read.problem))
  expect(read.value.mediaType).toBe('application/rtf')
  return read.value.text.lines
}
const textsOf = async (rtf: string): Promise<readonly string[]> => (await linesOf(rtf)).map(({ text }) => text)

describe('an RTF file', () => {
  it('becomes lines with what it says of them, headers first and footers last', async () => {
    const rtf = String.raw`{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\froman\fcharset0 Times;}}{\colortbl;\red0\green0\blue0;}
{\stylesheet{\s1\outlinelevel0 heading 1;}{\s2 Title;}{\*\cs10 Default Paragraph Font;}}{\info{\title Not shown}}
{\header\pard UA: 12/24\par}{\footer\pard Page {\field{\*\fldinst PAGE}{\fldrslt 1}}\par}
\pard\s1\outlinelevel0 URGENT ACTION\par\pard\plain{\b POET HELD}\par
\pard\s2 Title by its style\par
\pard Plot 9\line Kampala, Uganda\par
\pard{\pntext\f0\'B7\tab}{\*\pn\pnlvlblt}release her;\par
\pard\ls1 {\listtext 1.\tab}free him\par
\pard Form: {\field{\*\fldinst{HYPERLINK "https://form.example/"}}{\fldrslt{\ul\b here}}} please\par}`
    expect(await linesOf(rtf)).toEqual([
      { text: 'UA: 12/24' }, { text: '' },
      { text: 'URGENT ACTION', isHeading: true }, { text: '' },
      { text: 'POET HELD', isBold: true }, { text: '' },
      { text: 'Title by its style', isHeading: true }, { text: '' },
      { text: 'Plot 9' }, { text: 'Kampala, Uganda' },
      { text: 'release her;', isListItem: true }, { text: 'free him', isListItem: true }, { text: '' },
      { text: 'Form: here please', links: [{ text: 'here', address: 'https://form.example/' }] },
      { text: '' }, { text: 'Page 1' },
    ])
  })

  it('is read in the encodings of its fonts, with characters by their numbers', async () => {
    const fonts = String.raw`{\fonttbl{\f0\fcharset0 Times;}{\f1\fcharset204 Times Cyr;}{\f2\fcharset128 Mincho;}{\f3\fcharset238 Times CE;}}`
    const rtf = String.raw`{\rtf1\ansi\ansicpg1252\deff0${fonts}\pard Per\'fa \endash  \ldblquote so\rdblquote\~{\f1\'cc\'e8\'ed\'f1\'ea}\par{\f2\'83\'41\'83A}\par{\f3\'a3\'f3d\'9f}\par\uc1\u1052\'cc\u1080?\u8217\'92\par{\uc2\u-10179\'3f\'3f\u-8704 ??}\par{\uc0\u233}t\u233 e\par}`
    expect(await textsOf(rtf)).toEqual(['Perú – “so”\u00a0Минск', 'アア', 'Łódź', 'Ми’', '😀', 'été'])
  })

  it('does not guess bytes of a code page that it does not know', async () => {
    expect(await textsOf(String.raw`{\rtf1\ansi\ansicpg437 Per\'a3\par}`)).toEqual(['Per\ufffd'])
  })

  it('leaves out what was deleted or hidden, comments, pictures and tables of the program', async () => {
    const rtf = String.raw`{\rtf1\ansi Dear {\deleted Mister }{\revised Minister},{\deleted\par}{\v secret} now\plain  and{\*\annotation no}{\*\unknown{\b no}} then{\pict\pngblip 89504e47}{\*\shppict{\pict ab}}\bin4 }}}}.\par{\*\bkmkstart a}end{\*\bkmkend a}\par}`
    expect(await textsOf(rtf)).toEqual(['Dear Minister, now and then.', 'end'])
  })

  it('has its text boxes behind their paragraph, and its notes behind the text', async () => {
    const box = String.raw`{\shp{\*\shpinst\shpleft0{\sp{\sn a}{\sv 1}}{\shptxt\pard Minister Ana\par Lima 1\par}}{\shprslt{\*\do{\dptxbxtext Minister Ana}}}}`
    const rtf = String.raw`{\rtf1\ansi Outer ${box}text\par Held again{\super\chftn}{\footnote\pard{\super\chftn} See the report.}\par}`
    expect(await textsOf(rtf)).toEqual(['Outer text', 'Minister Ana', 'Lima 1', 'Held again', '', ' See the report.'])
  })

  it('separates addresses that are side by side in a table, also in one inside another', async () => {
    const cells = String.raw`\pard\intbl Ana\par Lima\cell Luis\par Cusco\cell\row`
    expect(await linesOf(String.raw`{\rtf1\ansi Before\par\trowd\cellx100\cellx200${cells}\pard After\par}`)).toEqual([
      { text: 'Before' }, ...['Ana', 'Lima'].map((text) => ({ text, isTableCell: true })), { text: '' },
      ...['Luis', 'Cusco'].map((text) => ({ text, isTableCell: true })), { text: '' }, { text: 'After' },
    ])
    const nested = String.raw`\pard\intbl Outer\par\pard\intbl\itap2 Ana\par Lima\nestcell Luis\par Cusco\nestcell{\*\nesttableprops\trowd\cellx1\cellx2\nestrow}{\nonesttables\par}\pard\intbl Last\cell\row`
    expect(await textsOf(String.raw`{\rtf1\ansi\trowd\cellx100${nested}\pard After\par}`)).toEqual(['Outer', 'Ana', 'Lima', '', 'Luis', 'Cusco', '', 'Last', 'After'])
  })

  it('of a mail program is read without the web page that it carries', async () => {
    const rtf = String.raw`{\rtf1\ansi\fromhtml1{\*\htmltag64 <p>}\htmlrtf{\htmlrtf0 Dear Minister,\htmlrtf\par}\htmlrtf0{\*\htmltag72 </p>}}`
    expect(await textsOf(rtf)).toEqual(['Dear Minister,'])
  })

  it('may have more pieces of text in a paragraph than a call can have arguments, in a link and around it', async () => {
    const count = 300_000
    const pieces = '\\u97 '.repeat(count)
    const text = 'a'.repeat(count)
    expect(await linesOf(`{\\rtf1\\ansi\\uc0 ${pieces}\\par}`)).toEqual([{ text }])
    expect(await linesOf(`{\\rtf1\\ansi\\uc0 ${pieces}{\\field{\\*\\fldinst HYPERLINK "https://form.example/"}{\\fldrslt ${pieces}}}${pieces}\\par}`)).toEqual([
      { text: text.repeat(3), links: [{ text, address: 'https://form.example/' }] },
    ])
  }, 30_000)

  it.each([
    ['groups in groups', `{\\rtf1 ${'{\\b '.repeat(200_000)}a${'}'.repeat(200_001)}`],
    ['tables in tables', `{\\rtf1 ${'\\itap9999999\\intbl a\\nestcell\\nestrow '.repeat(50_000)}}`],
    ['fields in fields', `{\\rtf1 ${'{\\field{\\*\\fldinst HYPERLINK "a"}{\\fldrslt '.repeat(20_000)}a${'}'.repeat(40_001)}`],
    ['a long word', `{\\rtf1 \\${'a'.repeat(2_000_000)}}`],
    ['long numbers', `{\\rtf1 ${'\\u99999999999999999999 \\bin-5 \\uc99999999 '.repeat(20_000)}}`],
    ['closed groups', `{\\rtf1 a${'}'.repeat(100_000)}`],
    ['ends of cells', `{\\rtf1 ${'\\cell\\row'.repeat(100_000)}}`],
  ])('is answered and does not throw with %s', async (_, rtf) => {
    const read = await readDocument(Buffer.from(rtf, 'latin1'), 'a.rtf')
    expect(typeof read.ok).toBe('boolean')
  })
})
