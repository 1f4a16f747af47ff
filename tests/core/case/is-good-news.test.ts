import { expect, it } from 'vitest'
import { isGoodNews } from '../../../core/case/is-good-news.ts'

it.each([
  ['Miro Halvanek was released on 6 November.', true],
  ['Ha sido liberada sin cargos.', true],
  ['Er wurde freigelassen.', true],
  ['He has not been released.', false],
  ['She must be released at once.', false],
  ['He died in prison. No further action is requested.', false],
])('%s', (text, isGood) => expect(isGoodNews(text)).toBe(isGood))
