import { expect, it } from 'vitest'
import { isGoodNews } from '../../../core/case/is-good-news.ts'

it.each([
  ['Miro Halvanek was released on 6 November.', true],
  ['Ha sido liberada sin cargos.', true],
  ['Er wurde freigelassen.', true],
  ['He has not been released.', false],
  ['She must be released at once.', false],
  ['POET RELEASED', true],
  ['Il a été libéré.', true],
  ['Elle a été graciée hier.', true],
  ['Nous avons de bonnes nouvelles.', true],
  ['È stato assolto.', true],
  ['Ela foi absolvida.', true],
  ['Zij is vrijgelaten.', true],
  ['Han frigavs inte, men hon är frikänd.', true],
  ['All charges were dropped.', true],
  ['She was not acquitted of all charges, yet she was freed.', true],
  ['No ha sido liberado.', false],
  ["Il n'a pas été libéré.", false],
  ['Er wurde noch nicht freigelassen.', false],
  ['Hij is niet vrijgelaten.', false],
  ['Han har inte frigivits.', false],
  ['The ministry released a statement.', false],
  ['He died in prison. No further action is requested.', false],
])('%s', (text, isGood) => expect(isGoodNews(text)).toBe(isGood))
