import { expect, it } from 'vitest'
import { createPrintedFiles } from '../../../main/app-protocol/printed-file.ts'

it('serves the one file that is being printed, each under an address of its own, until it is forgotten', () => {
  const files = createPrintedFiles()
  const [first, second] = [new Uint8Array([1]), new Uint8Array([2])]
  const addresses = [files.keep(first), files.keep(second)]
  expect(addresses).toEqual(['app://print/1.pdf', 'app://print/2.pdf'])
  expect(addresses.map(files.find)).toEqual([undefined, second])
  files.forget()
  expect(addresses.map(files.find)).toEqual([undefined, undefined])
})
