import { execFileSync } from 'node:child_process'
import { renameSync } from 'node:fs'
import { join } from 'node:path'
import type { Day } from '../../core/day.ts'
import type { CaseId } from '../../core/ids.ts'
import { packParts, type PackChoices, type PackPart } from '../../core/pack/types.ts'
import { pdfsByLibreOffice } from '../kit/libre-office.ts'
import { packCase, packMember, packPlan, packTarget } from '../kit/pack-sample.ts'
import { makeTestFolder, writeTestPack } from '../kit/write-pack-for-test.ts'

const dotsPerInch = 80
/** What a picture of one part needs, apart from that part. */
const choicesFor: Partial<Record<PackPart, Partial<PackChoices>>> = {
  signin: { signInForm: 'strips' }, receipts: { parts: ['receipts', 'letters'] }, takehome: { outlets: ['Millrace Library'], outletCopies: 2 },
}
/** A cover is of a whole pack. */
const shownWith = (part: PackPart): readonly PackPart[] => (part === 'cover' ? packParts.filter((other) => other !== 'takehome') : [part])

const people = ['Marek Dovrin', 'Ilse Tamoro', 'The forest watch of Ndala']
const cases = people.map((name, index) => packCase({
  id: `01HX0000000000000000000C${index}0` as CaseId, uaNumber: `${105 + index}/22`, peopleAtRisk: [{ name, pronoun: null }],
  targets: [packTarget(2 * index + 10), packTarget(2 * index + 11, { name: 'Luis Arroyo', role: 'Ambassador', postalLines: ['Embassy of Peru', '1 Chestnut Avenue', 'Washington DC 20036'], country: 'United States', salutation: 'Dear Ambassador,' })],
  demands: [`Release ${name} at once and without conditions.`, 'Until then, allow visits by family, a lawyer and a doctor.', 'Let the library open its readings again.'],
}))

/** The picture of each part of a pack: its first page as LibreOffice sets it. */
export const paperPictureNames = packParts.map((part) => `paper-${part}.png`)

/** Takes them into a folder. All people are invented. */
export const takePaperPictures = async (folder: string): Promise<void> => {
  const made = makeTestFolder()
  for (const part of packParts) {
    const plan = packPlan({
      cases: part === 'cover' || part === 'tally' || part === 'wall' ? cases : cases.slice(0, 1), members: [packMember(1, 'Ines Albrecht', true)],
      choices: { parts: shownWith(part), copies: 3, returnBy: '2023-03-01' as Day, occasion: { name: 'Winter letter evening', day: '2023-02-09' as Day, startsAt: '19:00', endsAt: '22:00', place: 'St Brannoc’s Hall' }, ...choicesFor[part] },
    })
    const [path = ''] = await writeTestPack(plan, made.path, `${part}.docx`)
    const [pdf = ''] = pdfsByLibreOffice([path])
    const page = part === 'receipts' ? String(plan.counts.pages) : '1'
    execFileSync('pdftoppm', ['-r', String(dotsPerInch), '-png', '-singlefile', '-f', page, '-l', page, pdf, join(made.path, part)])
    renameSync(join(made.path, `${part}.png`), join(folder, `paper-${part}.png`))
  }
  made.remove()
}
