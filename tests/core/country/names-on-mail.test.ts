import { expect, it } from 'vitest'
import { countryLineOf } from '../../../core/country/names-on-mail.ts'

it.each([
  ['Germany', ['PERU', 'VEREINIGTES KÖNIGREICH', 'DEMOKRATISCHE REPUBLIK KONGO', 'HONGKONG', 'MYANMAR']],
  ['Canada', ['PERU', 'UNITED KINGDOM', 'DEMOCRATIC REPUBLIC OF THE CONGO', 'HONG KONG', 'MYANMAR']],
  ['España', ['PERÚ', 'REINO UNIDO', 'REPÚBLICA DEMOCRÁTICA DEL CONGO', 'HONG KONG', 'MYANMAR']],
  ['Belgique', ['PÉROU', 'ROYAUME-UNI', 'RÉPUBLIQUE DÉMOCRATIQUE DU CONGO', 'HONG KONG', 'MYANMAR']],
  ['Belgium', ['PERU', 'UNITED KINGDOM', 'DEMOCRATIC REPUBLIC OF THE CONGO', 'HONG KONG', 'MYANMAR']],
  ['Sverige', ['PERU', 'STORBRITANNIEN', 'DEMOCRATIC REPUBLIC OF THE CONGO', 'HONG KONG', 'MYANMAR']],
  ['Japan', ['PERU', 'UNITED KINGDOM', 'DEMOCRATIC REPUBLIC OF THE CONGO', 'HONG KONG', 'MYANMAR']],
  ['', ['PERU', 'UNITED KINGDOM', 'DEMOCRATIC REPUBLIC OF THE CONGO', 'HONG KONG', 'MYANMAR']],
])('the country of destination, for mail from %s', (home, lines) => {
  expect(['Perú', 'UK', 'DRC', 'Hong Kong', 'Burma'].map((country) => countryLineOf(country, home))).toEqual(lines)
})

it('that is not known stays as it is', () => {
  expect([countryLineOf(' Norland ', 'Germany'), countryLineOf('USA', 'Kenya'), countryLineOf('United States', 'Kenya')]).toEqual(['NORLAND', 'UNITED STATES OF AMERICA', 'UNITED STATES OF AMERICA'])
})
