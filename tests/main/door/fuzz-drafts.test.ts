import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { actionKinds, actionStates, routes } from '../../../core/action/types.ts'
import { makeCase } from '../../../core/case/make-case.ts'
import type { Case } from '../../../core/case/types.ts'
import { packParts } from '../../../core/pack/types.ts'
import { windowKinds } from '../../../core/pack/windows.ts'
import { defaultChoices } from '../../../core/pack/pack-choices.ts'
import { returnAddresses, senderForms } from '../../../core/member/safety.ts'
import { anyCaseDraft, anyText as text } from '../../kit/case-arbitraries.ts'
import { keepSampleCase } from '../../kit/kept-case.ts'
import type { Bench } from '../../kit/services.ts'
import { createBench, valueOf } from '../../kit/services.ts'

let bench: Bench
let kept: Case
beforeAll(async () => {
  bench = createBench()
  kept = await keepSampleCase(bench)
})
afterAll(() => bench.close())

const consent = fc.constantFrom('yes' as const, 'no' as const, 'not-asked' as const)
const memberDraft = fc.record({ name: text, address: text, town: text, email: text, phone: text, note: text, joined: text, languages: text, tags: text, likes: text, avoids: text, consents: fc.record({ 'name-on-letters': consent, 'email-news': consent, 'keep-record': consent, 'post-news': consent }), safety: fc.record({ sender: fc.constantFrom(...senderForms), returnAddress: fc.constantFrom(...returnAddresses) }) })
const wholeNumber = fc.oneof(fc.integer({ min: -3, max: 30 }), fc.double())
const actionDraft = fc.record({
  caseId: fc.constantFrom('', 'own'), kind: fc.constantFrom(...actionKinds), count: wholeNumber, signatories: fc.oneof(fc.constant(null), wholeNumber),
  targetId: fc.constantFrom(null, 'own', 'x'), memberId: fc.constantFrom(null, 'x'), state: fc.constantFrom(null, ...actionStates), route: fc.constantFrom(null, ...routes),
  on: fc.oneof(text, fc.constant('2023-01-20')), letterCode: fc.oneof(fc.constant(null), text), note: text,
})
const packChoices = fc.record({
  members: fc.constantFrom('all' as const, 'none' as const), copies: fc.nat(4), paper: fc.constantFrom('a4' as const, 'letter' as const),
  parts: fc.uniqueArray(fc.constantFrom(...packParts)), labelStock: fc.oneof(text, fc.constant('L7160')), labelStart: fc.nat(30), perFile: fc.nat(5),
  groupLetters: fc.nat(2), signatureLines: fc.nat(14), largePrint: fc.constantFrom('none' as const, 'copies' as const, 'all' as const), largeCopies: fc.nat(2), language: fc.option(text), translation: fc.option(text),
  hasWindow: fc.boolean(), window: fc.constantFrom(...windowKinds), hasFoldMarks: fc.boolean(), isDuplex: fc.boolean(), doesRotate: fc.boolean(), hasHandwriting: fc.boolean(), makesPdf: fc.boolean(), sender: fc.constantFrom(...senderForms), returnAddress: fc.constantFrom(...returnAddresses),
  outlets: fc.array(text, { maxLength: 2 }), outletCopies: fc.nat(2), signInLines: fc.nat(40), occasion: fc.option(fc.record({ name: text, day: fc.constant(null) })), printer: fc.option(text),
})

const noFault = (): void => expect(bench.errors).toEqual([])

describe('drafts of the right shape with any text in them', () => {
  it('are kept as the rules make them, or refused in words', async () => {
    await fc.assert(fc.asyncProperty(anyCaseDraft, async (draft) => {
      const made = makeCase(draft)
      const { documentId } = valueOf(await bench.call('cases.readText', { text: 'A letter to Someone,\n\nDear Minister,' }))
      const found = await bench.call('cases.keep', { documentId, draft, attachTo: null })
      noFault()
      expect(found.ok).toBe(made.ok)
      if (!found.ok || !made.ok) return
      const { targetIds: _targetIds, ...facts } = made.value
      const stored = valueOf(await bench.call('cases.get', { caseId: found.value.caseId })).case
      const plainTargets = stored.targets.map(({ id: _id, isRetired: _isRetired, ...rest }) => rest)
      expect({ ...stored, targets: plainTargets }).toEqual(expect.objectContaining(facts))
    }), { numRuns: 150 })
  })

  it('search, plan, record and settle without a fault', async () => {
    await fc.assert(fc.asyncProperty(text, memberDraft, actionDraft, packChoices, async (search, member, action, choices) => {
      await bench.call('cases.list', { search, status: 'all' })
      await bench.call('members.list', { search })
      await bench.call('members.add', { draft: member })
      await bench.call('actions.record', {
        draft: { ...action, caseId: action.caseId === 'own' ? kept.id : action.caseId, targetId: action.targetId === 'own' ? (kept.targets[0]?.id ?? null) : action.targetId },
      })
      await bench.call('packs.plan', { choices: { ...defaultChoices, ...choices, caseIds: [kept.id] } })
      await bench.call('reports.preview', { period: { from: kept.addedOn, to: kept.addedOn }, caseIds: 'all', headcount: 1, remarks: search, answers: {}, eventId: null, campaign: '', saysSmallNumbers: true })
      await bench.call('home.overview', null)
      noFault()
    }), { numRuns: 100 })
  })
})
