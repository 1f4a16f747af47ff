import { describe, expect, it } from 'vitest'
import { defaultChoices, firstChoices, habitsWithPaper } from '../../../core/pack/pack-choices.ts'
import { changedWithPaper, paperDefaults, withPaper } from '../../../core/pack/paper-defaults.ts'
import { findStock } from '../../../core/pack/stock-catalogue.ts'
import { papers } from '../../../core/pack/paper.ts'

describe('what comes with a paper', () => {
  it.each(papers)('%s: labels on that paper', (paper) => {
    expect(findStock(paperDefaults[paper].labelStock, [])?.paper).toBe(paper)
  })

  it('follows the paper, and goes back with it', () => {
    const letter = withPaper({ ...defaultChoices, labelStart: 5 }, 'letter')
    expect([letter.paper, letter.labelStock, letter.labelStart, letter.envelope, letter.window]).toEqual(['letter', '5160', 1, '10', '10'])
    expect(withPaper(letter, 'a4')).toEqual(defaultChoices)
    expect(changedWithPaper(defaultChoices, letter)).toEqual({ labelStock: '5160', envelope: '10' })
  })

  it('stays where a person chose otherwise', () => {
    const chosen = { ...defaultChoices, labelStock: 'Cupboard 21', labelStart: 5, envelope: 'c5' } as const
    const letter = withPaper(chosen, 'letter')
    expect([letter.labelStock, letter.labelStart, letter.envelope]).toEqual(['Cupboard 21', 5, 'c5'])
    expect(changedWithPaper(chosen, letter)).toEqual({ labelStock: null, envelope: null })
  })

  it('is in the first choices of a new pack, and in those after the group changed its paper', () => {
    expect([firstChoices({}, 'letter', [], false).labelStock, firstChoices({}, 'letter', [], false).envelope]).toEqual(['5160', '10'])
    expect(habitsWithPaper({ labelStock: 'L7160', envelope: 'c6' }, 'a4', 'letter')).toEqual({ paper: 'letter', labelStock: '5160', returnStock: '5160', envelope: 'c6', window: '10' })
    expect(habitsWithPaper({}, 'a4', 'letter')).toEqual({ paper: 'letter', ...paperDefaults.letter })
  })
})
