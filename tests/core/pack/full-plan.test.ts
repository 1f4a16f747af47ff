import { paperDefaults } from '../../../core/pack/paper-defaults.ts'
import { describe, expect, it } from 'vitest'
import type { KeptPlan } from '../../../core/pack/full-plan.ts'
import { fullPlan } from '../../../core/pack/full-plan.ts'
import { defaultChoices, firstChoices, habitsOf } from '../../../core/pack/pack-choices.ts'
import { fitLetters, fitOf } from '../../../core/pack/fit-letters.ts'
import { replaceLetters } from '../../../core/pack/replace-letters.ts'
import { keptWithFirstDesign } from '../../kit/first-design.ts'
import { packPlan } from '../../kit/pack-sample.ts'

/** As the first version kept a plan. */
const old = (): KeptPlan => {
  const { groupAddress: _address, currency: _currency, signIn: _signIn, calibration: _calibration, fits: _fits, ...plan } = packPlan()
  const { caseIds, members, copies, paper, parts, labelStock, labelStart, perFile } = plan.choices
  const { stamps: _stamps, ...counts } = plan.counts
  return {
    ...plan, counts,
    choices: { caseIds, members, copies, paper, parts, labelStock, labelStart, perFile },
    batches: plan.batches.map(({ translation: _translation, zone: _zone, ...batch }) => batch),
    letters: plan.letters.map(({ kind: _kind, isLarge: _isLarge, outlet: _outlet, returnTo: _returnTo, fit: _fit, ...letter }) => letter),
    cards: plan.cards.map(({ rules: _rules, ownRules: _ownRules, sample: _sample, ...card }) => card),
  }
}

describe('a plan of an older version', () => {
  it('is read with what came later', () => {
    const plan = packPlan()
    const read = fullPlan(JSON.parse(JSON.stringify(old())) as KeptPlan)
    expect({ ...read, warnings: [] }).toEqual({
      ...plan, warnings: [], signIn: [],
      counts: { ...plan.counts, stamps: [] },
      letters: plan.letters.map((letter) => ({ ...letter, returnTo: null })),
      cards: plan.cards.map((card) => ({ ...card, sample: [] })),
    })
  })

  it('stays as it is where it has everything', () => {
    expect(fullPlan(JSON.parse(JSON.stringify(packPlan())) as KeptPlan)).toEqual(packPlan())
  })
})

it('keeps the design and the page breaks of a plan that was stored before there was another', () => {
  const plan = packPlan({ choices: { translation: 'es', groupLetters: 1 } })
  const { letterDesign, fits } = fullPlan(keptWithFirstDesign(plan))
  expect([letterDesign, plan.letterDesign, fits]).toEqual(['times', 'serif', fitLetters({ ...plan, letterDesign: 'times' }).fits])
})

it('sets letters of such a plan that get another sender in the design of the others', () => {
  const plan = fullPlan(keptWithFirstDesign(packPlan()))
  const [first] = plan.letters
  const { fits, letters } = replaceLetters(plan, new Map(first === undefined ? [] : [[0, { ...first, sender: null }]]))
  expect([fitOf({ fits }, letters[0] ?? { fit: -1 }).face, fits.slice(0, plan.fits.length)]).toEqual(['times', plan.fits])
})

it('reads the rows to sign on of an older plan', () => {
  const plan = packPlan({ choices: { groupLetters: 1, signatureLines: 8 } })
  const before = { ...plan, fits: plan.fits.map((fit) => ({ ...fit, signatureRows: fit.signatureRows[0] ?? 0 })) }
  expect(fullPlan(JSON.parse(JSON.stringify(before)) as KeptPlan).fits).toEqual(plan.fits)
})

describe('a group’s habits', () => {
  it('are the last choices less what belongs to one evening', () => {
    const chosen = { ...packPlan().choices, sender: 'initials' as const, labelStart: 5, occasion: { name: 'Winter evening', day: null } }
    const next = firstChoices(habitsOf(chosen), 'letter', [], true)
    expect([next.sender, next.parts, next.labelStart, next.occasion, next.members, next.caseIds]).toEqual(['initials', chosen.parts, 1, null, 'all', []])
  })

  it('without any: blank copies where there is no member, on the group’s paper', () => {
    expect([firstChoices({}, 'letter', [], false), firstChoices({}, 'a4', [], true)]).toEqual([{ ...defaultChoices, ...paperDefaults.letter, paper: 'letter', copies: 10, members: 'none' }, defaultChoices])
  })
})
