import type { ISectionPropertiesOptions, Paragraph } from 'docx'
import type { EnvelopeFormat } from '../../core/letter/envelopes.ts'
import { paragraphOf, slotRun, textParagraph } from './paragraphs.ts'
import { slotCharacter } from './slots.ts'

export const envelopePage = (_format: EnvelopeFormat): NonNullable<ISectionPropertiesOptions['page']> => ({
  size: { width: 12472, height: 6236 }, margin: { top: 400, bottom: 0, left: 600, right: 400, header: 0, footer: 0, gutter: 0 },
})

export const envelopeTemplate = (variant: { readonly addressLines: readonly string[]; readonly hasReturn: boolean; readonly isReturnRightToLeft: boolean }, _format: EnvelopeFormat): readonly Paragraph[] => [
  paragraphOf([slotRun(slotCharacter('senderName'), { size: 9, lineHeight: 11 }), slotRun(slotCharacter('senderLines'), { size: 9, lineHeight: 11 })], { size: 9, lineHeight: 11 }, { isPageStart: true }),
  textParagraph(variant.addressLines.join('\n'), { size: 12, lineHeight: 15 }, { before: 60, indent: 260 }),
]
