import { describe, expect, it } from 'vitest'
import { emptyCaseFile } from '../../../core/case/case-file.ts'
import type { CaseFile } from '../../../core/case/case-file.ts'
import { returnAddresses, senderForms } from '../../../core/member/safety.ts'
import type { Safety } from '../../../core/member/safety.ts'
import type { Member } from '../../../core/member/types.ts'
import { allowedPlan } from '../../../core/pack/allowed-plan.ts'
import type { PackChoices, PackPlan } from '../../../core/pack/types.ts'
import { packCase, packMember, packPlan, packTarget, sheetWords } from '../../kit/pack-sample.ts'

const settings = { groupAddress: 'c/o Library\nMillrace' }
const [tamsin, ines] = [packMember(1, 'Tamsin Oyelaran', true), packMember(2, 'Ines Albrecht', true)]
const caseWith = (file: Partial<CaseFile> = {}) => packCase({ targets: [packTarget(1)], file: { ...emptyCaseFile, ...file } })
const parts = ['letters', 'envelopes', 'signin'] as const
const planFor = (members: readonly Member[], file: Partial<CaseFile> = {}, choices: Partial<PackChoices> = {}): PackPlan =>
  packPlan({ cases: [caseWith(file)], members, settings, choices: { parts, copies: 0, ...choices } })
const again = (plan: PackPlan, members: readonly Member[], file: Partial<CaseFile> = {}) => allowedPlan(plan, { members, cases: [caseWith(file)], words: sheetWords, photos: new Map(), emblem: null })
const shownBy = ({ letters, signIn }: PackPlan) => [letters.map(({ sender, returnTo }) => [sender, returnTo]), signIn]

const safeties: readonly Safety[] = senderForms.flatMap((sender) => returnAddresses.map((returnAddress) => ({ sender, returnAddress })))
const withdrawn = (member: Member): Member => ({ ...member, consents: { ...member.consents, 'name-on-letters': { answer: 'no', on: member.addedOn, wording: 'by telephone' } } })

describe('a pack made again when nothing has changed', () => {
  it.each(safeties)('is the same plan, with $sender and $returnAddress', (safety) => {
    for (const plan of [planFor([{ ...tamsin, safety }, withdrawn(ines)]), planFor([tamsin], {}, { ...safety, groupLetters: 1, copies: 1 })]) {
      const found = again(plan, [{ ...tamsin, safety: plan.choices.sender === 'full' ? safety : tamsin.safety }, withdrawn(ines)])
      expect([found.plan === plan, found.leftOut]).toEqual([true, { letters: [], signInNames: 0, photos: [] }])
    }
  })
})

describe('a pack made again when less is allowed', () => {
  it('has blank lines for a member who has withdrawn consent, and every other letter as it was', () => {
    const plan = planFor([tamsin, ines])
    const found = again(plan, [withdrawn(tamsin), ines])
    expect([found.leftOut, shownBy(found.plan), found.plan.letters[1]]).toEqual([
      { letters: [{ reason: 'no-consent', name: 'Tamsin Oyelaran', codes: [plan.letters[0]?.code] }], signInNames: 1, photos: [] },
      shownBy(planFor([withdrawn(tamsin), ines])),
      plan.letters[1],
    ])
    expect(JSON.stringify(found.plan)).not.toContain('Tamsin')
  })

  it('does not name a member who was removed', () => {
    const plan = planFor([tamsin, ines])
    const found = again(plan, [ines])
    expect([found.leftOut, JSON.stringify(found.plan).includes('Tamsin'), found.plan.letters.length])
      .toEqual([{ letters: [{ reason: 'member-removed', name: '', codes: [plan.letters[0]?.code] }], signInNames: 1, photos: [] }, false, 2])
  })

  // The pack as it would be planned today is the measure: from every safety to every other one.
  it.each(safeties.flatMap((before) => safeties.map((after) => ({ before, after }))))('says no more than a new pack, from $before.sender, $before.returnAddress to $after.sender, $after.returnAddress', ({ before, after }) => {
    const both: Safety = {
      sender: senderForms[Math.max(senderForms.indexOf(before.sender), senderForms.indexOf(after.sender))] ?? 'group',
      returnAddress: returnAddresses[Math.max(returnAddresses.indexOf(before.returnAddress), returnAddresses.indexOf(after.returnAddress))] ?? 'none',
    }
    const strict = shownBy(planFor([{ ...tamsin, safety: both }]))
    const ofMember = again(planFor([{ ...tamsin, safety: before }]), [{ ...tamsin, safety: after }])
    const ofCase = again(planFor([tamsin], { safety: before }), [tamsin], { safety: after })
    expect([shownBy(ofMember.plan), shownBy(ofCase.plan)[0]]).toEqual([strict, shownBy(planFor([tamsin], { safety: both }))[0]])
    expect(ofCase.leftOut.letters.every(({ reason, name }) => reason === 'case-safety' && name === 'UA 105/22')).toBe(true)
  })

  it('has no address where the case now asks for none, and no group where it may not be named', () => {
    const plan = planFor([tamsin], {}, { groupLetters: 1 })
    for (const rule of ['no-return-address', 'do-not-name-organisation'] as const) {
      const found = again(plan, [tamsin], { rules: [rule] })
      expect(shownBy(found.plan)[0]).toEqual(shownBy(planFor([tamsin], { rules: [rule] }, { groupLetters: 1 }))[0])
    }
  })

  it('keeps the name as it was printed', () => {
    const found = again(planFor([tamsin]), [{ ...tamsin, name: 'Tamsin Okafor', safety: { sender: 'full', returnAddress: 'none' } }])
    expect([found.plan.letters[0]?.sender, found.plan.letters[0]?.returnTo]).toEqual([{ name: 'Tamsin Oyelaran', addressLines: ['Millrace', 'UNITED STATES OF AMERICA'] }, null])
  })

  it('says nothing of what is not printed', () => {
    const plan = planFor([tamsin], {}, { parts: ['cover', 'labels'] })
    expect(again(plan, []).leftOut).toEqual({ letters: [], signInNames: 0, photos: [] })
  })

  it('tells two members of one name apart by how often it is printed', () => {
    const other = packMember(3, 'Tamsin Oyelaran', true)
    expect(again(planFor([tamsin, other]), [withdrawn(tamsin), other]).plan.signIn).toEqual(['Tamsin Oyelaran'])
  })
})
