import { expect, it } from 'vitest'
import { createGivenDocuments } from '../../../main/files/given-documents.ts'

it('documents from outside wait until the window takes them, each once', () => {
  const given = createGivenDocuments()
  given.add(['/a.pdf'])
  let announced = 0
  given.listen(() => {
    announced += 1
  })
  given.add([])
  given.add(['/b.pdf', '/c.pdf'])
  expect([announced, given.take(), given.take()]).toEqual([1, ['/a.pdf', '/b.pdf', '/c.pdf'], []])
})
