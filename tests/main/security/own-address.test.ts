import { describe, expect, it } from 'vitest'
import { isOwnAddress, isPrintAddress, isPrintRequest, mayNavigate } from '../../../main/security/own-address.ts'

describe('own addresses', () => {
  it('are known by their origin, never by how they begin', () => {
    const addresses = ['app://vigil/index.html', 'app://vigil.elsewhere.example/', 'app://other/', 'https://vigil/', 'file:///app://vigil/', 'not an address', 'http://localhost:5173/x', 'http://localhost:5173.elsewhere.example/']
    expect(addresses.map((address) => isOwnAddress(address, undefined))).toEqual([true, false, false, false, false, false, false, false])
    expect(addresses.slice(-2).map((address) => isOwnAddress(address, 'http://localhost:5173'))).toEqual([true, false])
  })

  it('let a page go only from the error back to the start', () => {
    const [start, error] = ['app://vigil/index.html', 'app://vigil/error-page/index.html?message=x']
    const ways = [[error, start], [start, error], [start, start], [error, 'https://elsewhere.example/index.html'], ['app://other/error-page/index.html', start]] as const
    expect(ways.map(([from, to]) => mayNavigate(from, to))).toEqual([true, false, false, false, false])
  })
})

describe('a PDF that is being printed', () => {
  it('is its file and the viewer, which loads only what is part of the program', () => {
    const addresses = ['app://print/1.pdf', 'chrome-extension://mhjfbmdgcfjbbpaeojofohoefgiehjai/index.html', 'chrome://resources/js/assert.js', 'chrome-extension://other/index.html', 'chrome://settings/', 'app://vigil/index.html', 'https://print/1.pdf']
    expect([addresses.filter(isPrintAddress), addresses.filter(isPrintRequest)]).toEqual([addresses.slice(0, 2), addresses.slice(0, 3)])
  })
})
