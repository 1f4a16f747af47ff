import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import type { CaseId, TargetId } from '../../core/ids.ts'
import { largePrints } from '../../core/pack/types.ts'
import { packCase, packLetter, packMember, packPlan, packTarget } from '../kit/pack-sample.ts'

const caseArbitrary = fc.record({ targets: fc.integer({ min: 1, max: 4 }), texts: fc.integer({ min: 1, max: 5 }) })

/** The cover names the first and last code of each batch: a letter between them that is of another batch would be put on the wrong pile. */
it('gives each batch of an evening codes that follow one another, in the order of the batches, for any choices', () => {
  fc.assert(fc.property(
    fc.array(caseArbitrary, { minLength: 1, maxLength: 3 }), fc.nat(12), fc.nat(6), fc.nat(3), fc.constantFrom(...largePrints), fc.boolean(), fc.nat(2),
    (given, members, copies, groupLetters, largePrint, doesRotate, outlets) => {
      const cases = given.map(({ targets, texts }, place) => packCase({
        id: `01HX00000000000000000000C${place}` as CaseId, preferredLanguages: [],
        targets: Array.from({ length: targets }, (_, target) => packTarget(1, { id: `01HX000000000000000000${place}${target}TT` as TargetId })),
        letters: Array.from({ length: texts }, (_, text) => ({ ...packLetter, paragraphs: [`Text ${text}`] })),
      }))
      const plan = packPlan({
        cases, members: Array.from({ length: members }, (_, place) => packMember(place, `Member ${place}`, true)),
        choices: { copies: copies + 1, groupLetters, largePrint, doesRotate, parts: ['letters', 'takehome'], outlets: ['Library', 'School'].slice(0, outlets + 1), outletCopies: 3 },
      })
      const evening = plan.letters.filter(({ outlet }) => outlet === null).map(({ batch }) => batch)
      const numbers = plan.letters.map(({ code }) => Number(code.split('-')[1]))
      expect([evening, numbers]).toEqual([evening.toSorted((one, other) => one - other), numbers.map((_, place) => place + 1)])
      if (doesRotate) {
        const sizes = plan.batches.map((_, batch) => evening.filter((own) => own === batch).length)
        for (const { targetId } of plan.batches) {
          const own = sizes.filter((_, batch) => plan.batches[batch]?.targetId === targetId)
          expect(own.every((size) => own.every((other) => size - other <= 1))).toBe(true)
        }
      }
    },
  ), { numRuns: 60 })
})
