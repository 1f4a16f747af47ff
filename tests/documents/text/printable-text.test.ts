import { describe, expect, it } from 'vitest'
import { printableText } from '../../../documents/text/printable-text.ts'

describe('text for documents', () => {
  it('loses what XML forbids and nothing else', () => {
    expect([
      printableText('a\u0000b\u0008c\u000Bd\u001Fe\uFFFEf\uFFFFg\uD800h\uDC00i'), printableText('tab\tline\nreturn\r'), printableText('Zoë 😀 é قضية'),
    ]).toEqual(['abcdefghi', 'tab\tline\nreturn\r', 'Zoë 😀 é قضية'])
  })
})
