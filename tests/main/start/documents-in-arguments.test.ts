import { describe, expect, it } from 'vitest'
import { argumentsWithoutDocuments, documentsInArguments } from '../../../main/start/documents-in-arguments.ts'

const found = (...words: readonly string[]): readonly string[] => documentsInArguments({ argv: ['/opt/Vigil/vigil', ...words], folder: '/home/ines', appFolder: null })

describe('documents in the arguments of a start', () => {
  it('are paths or addresses of files, from the folder of the start', () => {
    expect(found('appeal.pdf', '/srv/other.docx', 'file:///srv/with%20space.pdf')).toEqual(['/home/ines/appeal.pdf', '/srv/other.docx', '/srv/with space.pdf'])
  })

  it('are neither switches nor values of switches, nor addresses of other computers', () => {
    expect(found('--no-sandbox', '--data', '/srv/data', '--today=2026-11-12', 'file://elsewhere/a.pdf')).toEqual([])
  })

  it('are not the folder of the app, which is among them where it is not packaged', () => {
    expect(documentsInArguments({ argv: ['electron', '--inspect=0', '/src/vigil/', 'a.pdf'], folder: '/srv', appFolder: '/src/vigil' })).toEqual(['/srv/a.pdf'])
  })
})

describe('the arguments of a start that locks', () => {
  it('are the same without the documents, which are not opened a second time', () => {
    expect([
      argumentsWithoutDocuments({ argv: ['/opt/Vigil/vigil', '--data', '/srv/data', 'appeal.pdf', '--today=2026-11-12', 'file:///srv/other.docx'], folder: '/srv', appFolder: null }),
      argumentsWithoutDocuments({ argv: ['electron', '--no-sandbox', '/src/vigil/', 'a.pdf'], folder: '/srv', appFolder: '/src/vigil' }),
    ]).toEqual([['--data', '/srv/data', '--today=2026-11-12'], ['--no-sandbox', '/src/vigil/']])
  })
})
