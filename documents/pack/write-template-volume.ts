import { keptTogether } from '../../core/pack/break-address.ts'
import { letterDate } from '../../core/pack/letter-date.ts'
import { hasWords } from '../../core/pack/letter-fit.ts'
import type { PackPlan } from '../../core/pack/types.ts'
import type { CheckedTemplate } from '../letter-template/check-template.ts'
import { checkTemplate } from '../letter-template/check-template.ts'
import { compileTemplate as compileLetter } from '../letter-template/compile.ts'
import { numberingPart, withOwnLists } from '../letter-template/numbered-lists.ts'
import { packageParts } from '../letter-template/package-parts.ts'
import { documentIdCharacter } from '../slots/template-slots.ts'
import type { TemplateFill } from '../letter-template/template-values.ts'
import { partPathOf } from '../files/part-path.ts'
import { compileTemplate, slotCharacters, withSheetEnd } from './compile-template.ts'
import type { LetterWatch } from './document-blocks.ts'
import { documentBlocks } from './document-blocks.ts'
import type { LetterVariant } from './letter-setting.ts'
import { lettersOf, variantsOf } from './letter-variants.ts'
import type { OpenPart } from './part-file.ts'
import type { Volume } from './volumes.ts'
import { packWordsOf } from '../../words/pack-languages.ts'
import { createZipWriter } from './zip-writer.ts'

const fillOf = ({ batch, fit, isNamed, isRightToLeft, isSenderRightToLeft, day }: LetterVariant, plan: PackPlan): TemplateFill => ({
  groupName: plan.groupName,
  groupAddress: plan.groupAddress,
  date: day === null ? null : letterDate(day, batch.letter.language ?? '', plan.choices.paper),
  targetName: batch.targetName,
  targetAddress: batch.addressLines.map(keptTogether),
  salutation: batch.letter.salutation,
  paragraphs: batch.letter.paragraphs,
  handwriting: { lines: fit.ruledLines, lineHeight: fit.ruledHeight },
  closing: hasWords(batch.letter) ? batch.letter.closing : null,
  isNamed, isRightToLeft, isSenderRightToLeft,
  practice: plan.isPractice ? packWordsOf(plan.choices).packFiles.practice : null,
})

/** Makes the numbers of drawings unique: the letter's own number with two digits after it. */
const numbered = (letter: string): string => {
  const [start = '', ...afterDrawings] = letter.split(documentIdCharacter)
  return [start, ...afterDrawings.map((text, index) => `${documentIdCharacter}${String(index + 1).padStart(2, '0')}${text}`)].join('')
}

/** The template was checked before the pack was begun. */
const checkedTemplate = async (bytes: Uint8Array | null): Promise<CheckedTemplate> => {
  const checked = bytes === null ? null : await checkTemplate(bytes)
  if (checked?.ok) return checked.value
  throw new Error('The letter template cannot be read')
}

/** Writes letters of a group's own template, given as its bytes, to a `.part`, synced, not yet named. Throws what the system throws. */
export const writeTemplateVolume = async (plan: PackPlan, volume: Volume, templateBytes: Uint8Array | null, openPart: OpenPart, watch: LetterWatch): Promise<void> => {
  const template = await checkedTemplate(templateBytes)
  const letters = lettersOf(plan, volume.items)
  const { variants, variantOf } = variantsOf(plan, letters)
  const compiled = variants.map((variant) => compileLetter(template, fillOf(variant, plan)))
  const first = compiled[0]
  if (first === undefined) throw new Error('A file of letters has none')
  const sheetEnd = plan.choices.isDuplex ? first.sectionOnFront : null
  const encoder = new TextEncoder()
  const file = await openPart(partPathOf(volume.path))
  try {
    const zip = createZipWriter(file, plan.madeOn)
    const day = plan.choices.occasion?.day ?? plan.madeOn
    const numbering = numberingPart(template.source, template.lists, letters.length)
    for (const [name, bytes] of packageParts(template, { groupName: plan.groupName, groupAddress: plan.groupAddress, date: letterDate(day, variants[0]?.batch.letter.language ?? '', plan.choices.paper) })) await zip.add(name, name === numbering?.name ? numbering.bytes : bytes)
    await zip.addStream(template.source.documentName, (pool) => documentBlocks({
      compiled: {
        segments: [{ kind: 'bytes', bytes: encoder.encode(first.opening) }, { kind: 'letters', run: 0 }, { kind: 'bytes', bytes: encoder.encode(`${sheetEnd ?? first.section}${first.closing}`) }],
        // The last letter uses the document's section: a section of its own would add an empty page.
        letters: [sheetEnd, null].flatMap((end) => compiled.map(({ letter }) => compileTemplate(withSheetEnd(withOwnLists(numbered(letter), template.lists, documentIdCharacter), end), slotCharacters))),
        envelopes: [],
      },
      letters: {
        letters,
        variantOf: variantOf.map((variant, index) => (index === letters.length - 1 ? variant + variants.length : variant)),
        senders: [...variants, ...variants].map(({ isRightToLeft }) => ({ isRightToLeft, room: null })),
      },
      runs: [{ from: 0, to: letters.length }],
      envelopes: { letters: [], variantOf: [], senders: [] },
      labelRows: [],
    }, watch, pool))
    await zip.finish()
    await file.sync()
  } finally {
    await file.close()
  }
}
