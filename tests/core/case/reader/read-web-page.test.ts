import { describe, expect, it } from 'vitest'
import { readUrgentAction } from '../../../../core/case/read-urgent-action.ts'
import { sampleText } from '../../../kit/sample-document.ts'

const pageIn = (line: string, webPage?: string): string | null =>
  readUrgentAction({ lines: `${sampleText}\n${line}\n`.split('\n').map((text) => ({ text })), ...(webPage === undefined ? {} : { webPage }) }).webPage

const own = 'https://appeals.example/urgent/105-22'

describe('the web page of an appeal', () => {
  it('is the address that the text calls so', () => {
    expect([`Take action online: ${own}`, `You can find this Urgent Action online at ${own}.`, `View online (${own})`].map((line) => pageIn(line))).toEqual([own, own, own])
  })

  it('is no other address that a text names', () => {
    expect([
      `Read more about the poet: ${own}`, `Contact form: ${own}`, `Link to previous UA: ${own}`, own, 'Take action online: https://appeals.example/', 'Take action online at your library',
      `Take action online: ${own} or take action online: https://appeals.example/urgent/other`,
    ].map((line) => pageIn(line))).toEqual([null, null, null, null, null, null, null])
  })

  it('is else the one that the format gives, but not in a text that is no appeal', () => {
    expect([pageIn('', own), pageIn('Take action online: https://appeals.example/a', own), pageIn('', 'https://appeals.example/')]).toEqual([own, 'https://appeals.example/a', null])
    expect(readUrgentAction({ lines: [{ text: 'A recipe for bread.' }], webPage: own }).webPage).toBeNull()
  })

  it('has its place in the document where the text names it', () => {
    const reading = readUrgentAction({ lines: `${sampleText}\nTake action online: ${own}`.split('\n').map((text) => ({ text })) })
    const ranges = reading.provenance.find(({ field }) => field === 'webPage')?.ranges ?? []
    expect(ranges.map(({ start, end }) => [start, end])).toEqual([[20, 20 + own.length]])
  })
})
