import { describe, expect, it } from 'vitest'
import { addressLines } from '../../../core/pack/address.ts'

const minister = { name: 'Ana Belmonte', role: 'Minister of Justice', postalLines: ['Calle Uno 5', 'Lima 15001'], country: 'Peru' }

describe('addressLines', () => {
  it.each([
    ['abroad: the country alone, last, in capitals', minister, 'Germany', ['Ana Belmonte', 'Minister of Justice', 'Calle Uno 5', 'Lima 15001', 'PERU']],
    ['at home: no country line', minister, 'Peru', ['Ana Belmonte', 'Minister of Justice', 'Calle Uno 5', 'Lima 15001']],
    ['a last line that ends with the country does not say it twice', { ...minister, postalLines: ['Calle Uno 5', 'Lima 15001, Perú'] }, 'Germany', ['Ana Belmonte', 'Minister of Justice', 'Calle Uno 5', 'Lima 15001', 'PERU']],
    ['the same after a dash, and with a full stop', { ...minister, postalLines: ['Calle Uno 5', 'Lima 15001 – Peru.'] }, 'Germany', ['Ana Belmonte', 'Minister of Justice', 'Calle Uno 5', 'Lima 15001', 'PERU']],
    ['at home such a line stays whole, since it may be the town', { ...minister, postalLines: ['PO Box 25, Singapore'], country: 'Singapore' }, 'Singapore', ['Ana Belmonte', 'Minister of Justice', 'PO Box 25, Singapore']],
    ['another country there stays as it is', { ...minister, postalLines: ['Calle Uno 5', 'Lima 15001, Chile'] }, 'Germany', ['Ana Belmonte', 'Minister of Justice', 'Calle Uno 5', 'Lima 15001, Chile', 'PERU']],
    ['a last line that is the country is not said twice', { ...minister, postalLines: ['Calle Uno 5', 'Lima 15001', 'Perú'] }, 'Germany', ['Ana Belmonte', 'Minister of Justice', 'Calle Uno 5', 'Lima 15001', 'PERU']],
    ['in an old name', { ...minister, postalLines: ['Yangon', 'Burma'], country: 'Myanmar' }, 'Germany', ['Ana Belmonte', 'Minister of Justice', 'Yangon', 'MYANMAR']],
    ['in its full name', { ...minister, postalLines: ['Tehran', 'Islamic Republic of Iran'], country: 'Iran' }, 'Germany', ['Ana Belmonte', 'Minister of Justice', 'Tehran', 'IRAN']],
    ['in its own language', { ...minister, postalLines: ['10117 Berlin', 'Deutschland'], country: 'Germany' }, 'Kenya', ['Ana Belmonte', 'Minister of Justice', '10117 Berlin', 'GERMANY']],
    ['with the other Korea it stays', { ...minister, postalLines: ['Seoul', 'Korea, South'], country: 'North Korea' }, 'Kenya', ['Ana Belmonte', 'Minister of Justice', 'Seoul', 'Korea, South', 'NORTH KOREA']],
    ['on the last line alone, it is still in capitals', { ...minister, postalLines: ['Lima 15001', 'Perú'], country: null }, 'Germany', ['Ana Belmonte', 'Minister of Justice', 'Lima 15001', 'PERU']],
    ['at home in another name', { ...minister, postalLines: ['10117 Berlin', 'Allemagne'], country: 'Germany' }, 'Deutschland', ['Ana Belmonte', 'Minister of Justice', '10117 Berlin']],
    ['nor at home', { ...minister, postalLines: ['Lima 15001', 'PERU'] }, 'Peru', ['Ana Belmonte', 'Minister of Justice', 'Lima 15001']],
    ['in full', { ...minister, country: 'UAE' }, 'Kenya', ['Ana Belmonte', 'Minister of Justice', 'Calle Uno 5', 'Lima 15001', 'UNITED ARAB EMIRATES']],
    ['in the language of the sender’s post', { ...minister, country: 'UAE' }, 'Peru', ['Ana Belmonte', 'Minister of Justice', 'Calle Uno 5', 'Lima 15001', 'EMIRATOS ÁRABES UNIDOS']],
    ['without a country', { ...minister, country: null }, 'Peru', ['Ana Belmonte', 'Minister of Justice', 'Calle Uno 5', 'Lima 15001']],
    ['without a name', { ...minister, name: null }, 'Peru', ['Minister of Justice', 'Calle Uno 5', 'Lima 15001']],
    ['a role that is an address line already', { ...minister, role: 'calle uno 5' }, 'Peru', ['Ana Belmonte', 'Calle Uno 5', 'Lima 15001']],
    ['empty lines go', { ...minister, postalLines: ['  ', 'Lima 15001 '] }, 'Peru', ['Ana Belmonte', 'Minister of Justice', 'Lima 15001']],
  ])('%s', (_, target, home, lines) => {
    expect(addressLines(target, home)).toEqual(lines)
  })
})
