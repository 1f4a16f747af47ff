import { describe, expect, it } from 'vitest'
import { linesOfText } from '../../../documents/read/lines-of-text.ts'
import { linesOfMarkdown } from '../../../documents/read/markdown-lines.ts'
import { readDocument } from '../../../documents/read/read-document.ts'

const text = `Poet held
=========

## Take *action* ##
---
**Minister Ana Belmonte**  
Ministry of Justice
E-mail: <ana@justice.example> or [write](mailto:ana@justice.example)
+ release **Marek**;
1. Write \\*now\\*
> snake_case and @name_x
| Name | Mail |
|------|:----:|
| Ana | a@x.example |

line<br>broken
\`\`\`
**kept**
\`\`\``

describe('a Markdown text', () => {
  it('loses its marks and keeps its lines, with the marks as hints', () => {
    expect(linesOfMarkdown(linesOfText(text).lines)).toEqual([
      { text: 'Poet held', isHeading: true },
      { text: '' },
      { text: 'Take action', isHeading: true },
      { text: '' },
      { text: 'Minister Ana Belmonte', isBold: true },
      { text: 'Ministry of Justice' },
      { text: 'E-mail: ana@justice.example or write', links: [{ text: 'write', address: 'mailto:ana@justice.example' }] },
      { text: 'release Marek;', isListItem: true },
      { text: '1. Write *now*', isListItem: true },
      { text: 'snake_case and @name_x' },
      { text: 'Name', isTableCell: true },
      { text: 'Mail', isTableCell: true },
      { text: 'Ana', isTableCell: true },
      { text: 'a@x.example', isTableCell: true },
      { text: '' },
      { text: 'line' },
      { text: 'broken' },
      { text: '**kept**' },
    ])
  })

  it('keeps what is beside the mark of fenced text', () => {
    expect(linesOfMarkdown(linesOfText('```Release her\n**now**\n``` today').lines)).toEqual([{ text: 'Release her' }, { text: '**now**' }, { text: 'today' }])
  })

  it('is recognised by its name: the same marks in a .txt stay', async () => {
    const read = async (name: string): Promise<unknown> => {
      const result = await readDocument(Buffer.from('# _Dear_'), name)
      return result.ok && result.value.text.lines
    }
    expect([await read('a.md'), await read('a.txt')]).toEqual([[{ text: 'Dear', isHeading: true }], [{ text: '# _Dear_' }]])
  })

  it.each(['*', '_', '[', '**a', '![', '`', '<', '| ', '> ', '(', '[a](', '\\', '__a '])('of 100,000 times %j takes a bounded time', (mark) => {
    const start = performance.now()
    linesOfMarkdown([{ text: mark.repeat(100_000) }])
    expect(performance.now() - start).toBeLessThan(3_000)
  })
})
