import { expect, it } from 'vitest'
import { wordsIn } from '../../words/words.ts'

const { lastText } = wordsIn('en').events

it('says of the last event what was recorded, and that nothing was where nothing is known', () => {
  expect([lastText({ people: 12, isNew: 2, letters: 30, cards: 1, total: 31 }), lastText({ people: -1, isNew: 0, letters: 0, cards: 0, total: 0 })]).toEqual([
    '12 people came, 2 new. They wrote 30 letters and 1 card.', 'Nobody counted who came. No letter or card was recorded.',
  ])
})
